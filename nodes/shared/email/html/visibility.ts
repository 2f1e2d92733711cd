import type { Attributes } from './htmlEvents';

const HIDDEN_STYLE =
  /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|opacity\s{0,9}:\s{0,9}0(?![.\d])/i;

/** Most styles have none of these, which is fast to see. */
const MAY_HIDE = /none|hid|opac/i;

/**
 * Whether an element's own attributes keep it, and what it holds, from being seen. `mso-hide` alone
 * does not: it hides from Outlook what all others show.
 */
export function isHidden({ style, hidden }: Attributes): boolean {
  if (hidden !== undefined) return true;
  return style !== undefined && MAY_HIDE.test(style) && HIDDEN_STYLE.test(style);
}
