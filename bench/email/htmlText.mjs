// HTML as text, for peers that read only text or return only HTML. The converter is unquotemail's, so
// that no peer's result depends on our code.
import { htmlToText } from 'unquotemail';

export { htmlToText };

/** An email's body as text. */
export function textOf({ kind, input }) {
  return kind === 'html' ? htmlToText(input) : input;
}
