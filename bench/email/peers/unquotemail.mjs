// Takes HTML or text and returns both; it parses when one of them is read.
import { Unquote } from 'unquotemail';

export const name = 'unquotemail';

export function parse({ kind, input }) {
  const unquoted = kind === 'html' ? new Unquote(input, null) : new Unquote(null, input);
  return { reply: unquoted.getText() ?? '' };
}
