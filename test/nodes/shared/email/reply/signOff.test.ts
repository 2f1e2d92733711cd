import { readText } from '../../../../../nodes/shared/email/lines/text';
import { findSignOff } from '../../../../../nodes/shared/email/reply/signOff';

it.each([
  ['above a name', 'Yes.\n\nUntil June then,\nAnn', 4, 2],
  ['above a signature', 'Yes.\n\nUntil June then,\n-- \nAcme', 3, 2],
  ['without a comma', 'Yes.\n\nUntil June then\nAnn', 4, 4],
  ['within a paragraph', 'Yes.\nUntil June then,\nAnn', 3, 3],
  ['below a colon', 'Who comes:\n\nBob, Cy,\nDora', 4, 4],
  ['with no text above', 'Until June then,\nAnn', 2, 2],
  ['as the last line', 'Yes.\n\nUntil June then,', 3, 3],
  [
    'too long',
    `Yes.\n\nUntil June then, ${'when we meet again at the lake '.repeat(2)},\nAnn`,
    4,
    4,
  ],
])('findSignOff %s', (_what, text, signature, at) => {
  expect(findSignOff(readText(text), signature)).toBe(at);
});
