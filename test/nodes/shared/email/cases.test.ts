import { parseBody } from '../../../../nodes/shared/email/parseBody';
import { casesOf, differences, type EmailCase } from './emailCases';

function read({ text, html, subject, from }: EmailCase) {
  return parseBody({
    body: html ?? text ?? '',
    format: html === undefined ? 'text' : 'html',
    subject,
    from: from ?? 'Wri Ter <writer@writer.example>',
  });
}

/** Rules were written for what the reader missed in these. */
const CASES = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18].flatMap((batch) =>
  casesOf(batch).map((each) => [each.id, each.kind, each] as const),
);

it.each(CASES)('%s, %s', (_id, _kind, each) => {
  expect(differences(read(each), each)).toEqual([]);
});

/** Nobody has looked at what the reader misses in these: they show how it does on any other mail. */
it.each([
  [6, 37],
  [7, 37],
])('batch %i, to which no rule was fitted: at least %i right', (batch, atLeast) => {
  const right = casesOf(batch).filter((each) => differences(read(each), each).length === 0);
  expect(right.length).toBeGreaterThanOrEqual(atLeast);
});
