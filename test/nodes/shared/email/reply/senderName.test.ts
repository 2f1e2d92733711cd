import { readText } from '../../../../../nodes/shared/email/lines/text';
import { findSenderName, withFirstName } from '../../../../../nodes/shared/email/reply/senderName';

const FROM = 'Ann Lee <ann@acme.example>';

describe('findSenderName', () => {
  it.each([
    ['Yes.\n\nAnn', FROM, 2],
    ['Yes.\n\nAnn Lee', FROM, 2],
    ['Yes.\n\n*ANN*', FROM, 2],
    ['Yes.\n\nAnn\nAcme Dental', FROM, 2],
    ['Yes.\n\nAnn L.', FROM, 2],
    ['Yes.\n\nThanks!!! Ann', FROM, 2],
    ['Yes.\n\nCheers, Ann', FROM, 2],
    ['Yes.\n\n—Ann', FROM, 2],
    ['Thanks:\n\nAnn Lee\nAcme', FROM, 2],
    ['See the picture:\n\nAnn', FROM, 2],
    ['Yes.\n\nlee', 'lee, ann <ann@acme.example>', 2],
  ])('%j', (text, from, at) => {
    expect(findSenderName(readText(text), from)).toBe(at);
  });

  it.each([
    ['Yes.\n\nBo', FROM],
    ['Yes.\n\nThanks, Bo', FROM],
    ['Yes.\n\nThanks Ann', FROM],
    ['Ann', FROM],
    ['Yes.\n\nA', 'A Lee <ann@acme.example>'],
    ['Yes.\n\nann@acme.example', 'ann@acme.example'],
    ['Yes.\n\nAnn', ''],
    ['Here it is:\n\nAnn Lee\n6 May 1981\n555-0142', FROM],
    ['Yes.\n\nAnn will call you', FROM],
  ])('finds none in %j', (text, from) => {
    const lines = readText(text);
    expect(findSenderName(lines, from)).toBe(lines.length);
  });
});

it.each([
  ['Yes.\n\nAnn\n\nAnn Lee | Acme', 4, 2],
  ['Yes.\n\nBo\n\nAnn Lee | Acme', 4, 4],
  ['Ann\n\nAnn Lee | Acme', 2, 2],
  ['Yes.', 1, 1],
])('withFirstName: %j', (text, start, at) => {
  expect(withFirstName(readText(text), start)).toBe(at);
});
