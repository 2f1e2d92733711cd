import { parseBody } from '../../../../nodes/shared/email/parseBody';
import { casesOf, differences, type EmailCase } from './emailCases';

/** Cases that the reader does not get right, each with the reason. */
const KNOWN_MISSES: ReadonlyMap<string, string> = new Map([
]);

function read({ text, html, subject, from }: EmailCase) {
  return parseBody({
    body: html ?? text ?? '',
    format: html === undefined ? 'text' : 'html',
    subject,
    from: from ?? 'Wri Ter <writer@writer.example>',
  });
}

const CASES = [1, 2, 3].flatMap((batch) =>
  casesOf(batch).map((each) => [each.id, each.kind, each] as const),
);

it.each(CASES.filter(([id]) => !KNOWN_MISSES.has(id)))('%s, %s', (_id, _kind, each) => {
  expect(differences(read(each), each)).toEqual([]);
});

it.each(CASES.filter(([id]) => KNOWN_MISSES.has(id)))('misses %s, %s', (_id, _kind, each) => {
  // If this fails, the reader has become better: take the case off the list.
  expect(differences(read(each), each)).not.toEqual([]);
});

it('each known miss is a case', () => {
  const ids = CASES.map(([id]) => id);
  expect([...KNOWN_MISSES.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});
