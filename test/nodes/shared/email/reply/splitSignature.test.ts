import { splitSignature } from '../../../../../nodes/shared/email/reply/splitSignature';

it.each([
  ['Yes.\n\nKind regards,\nAnn', '', 'Yes.', 'Kind regards,\nAnn'],
  ['Yes.\n\nAnn', 'Ann Lee <ann@acme.example>', 'Yes.', 'Ann'],
  [
    'Yes.\n\n-- \nAnn\n\nThis email is confidential.',
    '',
    'Yes.',
    '--\nAnn\n\nThis email is confidential.',
  ],
  [
    'Yes.\n\nKind regards,\nAnn\n\nPS: bring a towel\n\nSent from my iPhone',
    '',
    'Yes.\n\nPS: bring a towel',
    'Kind regards,\nAnn\n\nSent from my iPhone',
  ],
  ['Sent from my iPhone', '', 'Sent from my iPhone', ''],
  ['Yes.', '', 'Yes.', ''],
])('%j', (text, from, own, signature) => {
  expect(splitSignature(text, from)).toEqual({ text: own, signature });
});
