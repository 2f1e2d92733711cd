import type { Attributes } from './htmlEvents';

const HIDDEN_STYLE =
  /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|opacity\s{0,9}:\s{0,9}0(?![.\d])|mso-hide\s{0,9}:\s{0,9}all/i;
/** A word of each of these: most styles have none, which is faster to see. */
const MAY_HIDE = /none|hid|opacity/i;

/** Whether an element's own attributes keep it, and what it holds, from being seen. */
export function isHidden({ style, hidden }: Attributes): boolean {
  if (hidden !== undefined) return true;
  return style !== undefined && MAY_HIDE.test(style) && HIDDEN_STYLE.test(style);
}
