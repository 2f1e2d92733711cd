import type { Attributes } from './htmlEvents';

/** Attributes that this module reads. */
export const VISIBILITY_ATTRIBUTES: readonly string[] = ['style', 'hidden'];

/** `display:none`, `visibility: hidden`, `opacity:0`, but not `opacity:0.5`. */
const HIDDEN_STYLE =
  /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|opacity\s{0,9}:\s{0,9}0(?![.\d])/i;

/**
 * Whether an element's own attributes hide it and its content. `mso-hide: all` alone does not: it hides
 * from Outlook what all other programs show.
 */
export function isHidden({ style, hidden }: Attributes): boolean {
  return hidden !== undefined || (style !== undefined && HIDDEN_STYLE.test(style));
}
