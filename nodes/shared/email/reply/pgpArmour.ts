import { lastFilled, type Line, nextFilled, textAt } from '../lines/lines';

/** RFC 9580, section 6.2: the armour around a cleartext signature. */
const MESSAGE_START = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE_START = '-----BEGIN PGP SIGNATURE-----';
const SIGNATURE_END = '-----END PGP SIGNATURE-----';
/** `Hash: SHA256` */
const HEADER = /^(?:Hash|NotDashEscaped|Version|Charset|Comment): /;

/** How many lines at the start of a message are armour: `-----BEGIN PGP SIGNED MESSAGE-----`. */
export function armourHeadLength(lines: readonly Line[]): number {
  let at = nextFilled(lines, 0);
  if (textAt(lines, at) !== MESSAGE_START) return 0;
  at++;
  while (HEADER.test(textAt(lines, at))) at++;
  return at;
}

/**
 * The first line of a PGP signature whose last line is the last one with text before `end`.
 *
 * @returns null if no such signature begins, undefined if none ends there
 */
export function armourStart(lines: readonly Line[], end: number): number | null | undefined {
  let at = lastFilled(lines, end);
  if (!endsArmour(textAt(lines, at))) return undefined;
  while (at >= 0 && !startsArmour(textAt(lines, at))) at--;
  return at < 0 ? null : at;
}

export function startsArmour(text: string): boolean {
  return text.startsWith(SIGNATURE_START);
}

export function endsArmour(text: string): boolean {
  return text.startsWith(SIGNATURE_END);
}
