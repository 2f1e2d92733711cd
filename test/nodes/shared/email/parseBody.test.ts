import { parseBody } from '../../../../nodes/shared/email/parseBody';
import { loadEmails } from '../../../fixtures/loadEmails';

it.each(loadEmails())('$name', ({ kind: format, input, subject, from, expected }) => {
  const parsed = parseBody({ body: input, format, subject, from });
  expect(parsed).toMatchObject(expected);
});
