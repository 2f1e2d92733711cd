// Takes HTML or text and gives both; it works once something is asked of it.
import { Unquote } from 'unquotemail';

export const name = 'unquotemail';

export function parse({ kind, input }) {
  const unquoted = kind === 'html' ? new Unquote(input, null) : new Unquote(null, input);
  return { reply: unquoted.getText() ?? '' };
}
