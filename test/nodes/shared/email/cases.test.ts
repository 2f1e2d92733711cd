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

const CASES = [1, 2, 3, 4, 5].flatMap((batch) =>
  casesOf(batch).map((each) => [each.id, each.kind, each] as const),
);

it.each(CASES)('%s, %s', (_id, _kind, each) => {
  expect(differences(read(each), each)).toEqual([]);
});
