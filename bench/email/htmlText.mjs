// HTML as text for the peers that read or give only one of the two. It is unquotemail's converter, so
// that none of them depends on ours.
import { htmlToText } from 'unquotemail';

export { htmlToText };

/** An email's body as text. */
export function textOf({ kind, input }) {
  return kind === 'html' ? htmlToText(input) : input;
}
