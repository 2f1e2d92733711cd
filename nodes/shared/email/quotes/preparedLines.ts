import { characters, trimEndOf } from '../../text/characters';
import { endsInColon } from '../../text/sentences';
import { isBlank, type Line, lineWith } from '../lines/lines';
import { opensAttribution } from './attributionEvidence';
import { endsInVerb } from './attributionVerb';
import type { Boundary } from './boundaries';

const DECORATION = characters(' \t-–—_*=');

/**
 * Gives an attribution a line of its own where it follows other words:
 * `Sounds good! On Mon, May 6, 2024 at 9:00 AM Bo <bo@b.example> wrote:`.
 */
export function withSeparateLines(lines: readonly Line[], boundaries: readonly Boundary[]): Line[] {
  const offsets = new Map(boundaries.map(({ start, attribution }) => [start, attribution?.offset]));
  return lines.flatMap((line, index) => {
    const offset = offsets.get(index) ?? 0;
    if (offset === 0 || offset >= line.text.length) return line;
    const before = trimEndOf(line.text.slice(0, offset), DECORATION);
    return [lineWith(line, before), lineWith(line, line.text.slice(offset))];
  });
}

/** `Ann> `, `C> `: a quote mark with the writer's name or initial. */
const NAMED_MARK = /^\p{L}[\p{L}\p{N}_.]{0,15}> ?/u;

/**
 * Turns quote marks with the writer's name, which some editors write below a line that ends with a
 * colon, into quotes like others:
 *
 *     Ann wrote:
 *     Ann> Would Tuesday do?
 */
export function withNamedQuoteMarks(lines: readonly Line[]): readonly Line[] {
  let changed: Line[] | null = null;
  let mark = '';
  let follows = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (mark === '' && follows && line.bullet === '') {
      mark = NAMED_MARK.exec(line.text)?.[0].trimEnd() ?? '';
    }
    follows = endsInColon(line.text);
    if (mark === '') continue;
    if (line.bullet !== '' || !line.text.startsWith(mark)) {
      mark = '';
      continue;
    }
    changed ??= [...lines];
    const text = line.text.slice(mark.length).trim();
    changed[at] = lineWith(line, text, `${line.prefix}${mark} `, line.depth + 1);
  }
  return changed ?? lines;
}

/** In characters: what is left of a wrapped attribution. */
const LONGEST_TAIL = 60;

/**
 * Gives the end of an attribution back its quote marks, where a mail program wrapped the line without
 * repeating them:
 *
 *     > On Mon, May 6, 2024 at 9:05 AM Ann Lee <ann@acme.example>
 *     wrote:
 *     >> Would Tuesday do?
 */
export function withWrappedTails(lines: readonly Line[]): readonly Line[] {
  let changed: Line[] | null = null;
  for (let at = 1; at + 1 < lines.length; at++) {
    const line = lines[at];
    const above = lines[at - 1];
    if (!line || !above || above.depth <= line.depth || !isTail(line)) continue;
    const below = lines[at + 1]?.depth ?? 0;
    if (below <= line.depth || !opensAttribution(above.text)) continue;
    changed ??= [...lines];
    changed[at] = lineWith(line, line.text, above.prefix, above.depth);
  }
  return changed ?? lines;
}

/** `wrote:`, `9:05 geschrieben:` */
function isTail({ text }: Line): boolean {
  return text.length <= LONGEST_TAIL && endsInColon(text) && endsInVerb(text.slice(0, -1));
}
