// Reads text, and only forwards. Any other email counts as the newest message.
import EmailForwardParser from 'email-forward-parser';
import { textOf } from '../htmlText.mjs';

const reader = new EmailForwardParser();

export const name = 'email-forward-parser';

export function parse(email) {
  const text = textOf(email);
  const { forwarded, message, email: original } = reader.read(text, email.subject);
  if (!forwarded) return { reply: text, forward: false };
  const { from, to, cc, subject, date, body } = original;
  const quoted = [{ from, to, cc, subject, date, text: body }];
  return { reply: message ?? '', forward: true, quoted };
}
