import { Hint, isBlankAt, type Line } from '../lines/lines';

/** The lines at the end that a mail program marks as signature: `<div class="gmail_signature">`. */
export function findMarkedSignature(lines: readonly Line[]): number {
  let at = lines.length;
  while (at > 0 && (isBlankAt(lines, at - 1) || isMarked(lines[at - 1]))) at--;
  return at < lines.length && lines.slice(at).some(isMarked) ? at : lines.length;
}

function isMarked(line: Line | undefined): boolean {
  return line !== undefined && (line.hints & Hint.signature) !== 0;
}
