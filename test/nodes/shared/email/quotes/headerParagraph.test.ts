import { readText } from '../../../../../nodes/shared/email/lines/text';
import { readHeaderBlock } from '../../../../../nodes/shared/email/quotes/headerBlock';
import {
  readCrowdedHeaders,
  readHeaderParagraph,
  withoutCrowding,
} from '../../../../../nodes/shared/email/quotes/headerParagraph';

const CROWDED =
  'From: Ann Lee <ann@a.example> Sent: Monday, May 6, 2024\n9:05 AM To: Bo Ray <bo@b.example> Subject: Visit';
const VALUES = {
  from: 'Ann Lee <ann@a.example>',
  date: 'Monday, May 6, 2024 9:05 AM',
  to: 'Bo Ray <bo@b.example>',
  subject: 'Visit',
};

it('reads headers wrapped anywhere, and no line of the message', () => {
  const lines = readText(`${CROWDED}\n\nHi: there`);
  expect(readHeaderParagraph(lines, 0, lines[0]?.text ?? '', [])).toMatchObject({
    values: VALUES,
    end: 2,
  });
  const close = readText(`${CROWDED}\nHi Bo\nSee you`);
  expect(readHeaderParagraph(close, 0, close[0]?.text ?? '', [])?.end).toBe(2);
});

it.each([
  ['its label ends with a colon', 'From: Ann Lee <ann@a.example>\nTo: Bo', 'Bo'],
  ['its label follows an address', 'From: Ann Lee <ann@a.example>To\nBo Ray', 'Bo Ray'],
])('reads the header of a later line where %s', (_what, text, to) => {
  const lines = readText(text);
  expect(readHeaderParagraph(lines, 0, lines[0]?.text ?? '', [])?.values.to).toBe(to);
});

it('reads crowded headers only with sender, date and one more', () => {
  expect(readCrowdedHeaders(readText(CROWDED), 0)).toMatchObject({ values: VALUES });
  expect(readCrowdedHeaders(readText('From: the Hall To: the Lake'), 0)).toBeNull();
  expect(readCrowdedHeaders(readText('Hi: Ann Sent: Monday 9:05 To: Bo'), 0)).toBeNull();
});

it.each([
  ['a label within a value', `${CROWDED}\n`, VALUES.from],
  ['none', 'From: Ann Lee\nDate: 6 May 2024 9:05\nTo: Bo\nSubject: Re: Visit', 'Ann Lee'],
  ['a subject with a colon', 'From: a@b.example\nTo: Bo\nSubject: Visit Note: late', 'a@b.example'],
])('the sender of a block with %s', (_what, text, from) => {
  const lines = readText(text);
  expect(withoutCrowding(lines, 0, readHeaderBlock(lines, 0, 1))?.values.from).toBe(from);
});
