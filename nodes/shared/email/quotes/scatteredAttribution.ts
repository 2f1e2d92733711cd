import { characters, trimStartOf } from '../../text/characters';
import { endsInColon, endsSentence } from '../../text/sentences';
import { isBlank, type Line, lineAt } from '../lines/lines';
import { opensAttribution } from './attributionEvidence';
import { findFinalVerb } from './attributionVerb';
import { type Attribution, recognise, toAttribution } from './recognisedAttribution';

/** In lines, blank ones included. */
const LONGEST = 14;
/** In characters: a verb alone, and a name alone. */
const LONGEST_VERB = 40;
const LONGEST_NAME = 80;
const ADDRESS = /[^\s<>()[\]:]{1,64}@[^\s<>()[\]]{1,255}/;
const BRACKETS_ONLY = /^[<>()[\]]+$/;
const BEFORE_VERB = characters(' \t<>()[]');

/**
 * Reads an attribution whose parts a mail program scattered over lines when it turned HTML into text:
 *
 *     On Mon, May 6, 2024 at 9:05 AM Ann Lee
 *
 *     <
 *     mailto:ann@acme.example
 *     > wrote:
 *
 * @param index the line with the verb alone; its `>` may have been taken for a quote mark
 * @param first the first line that may belong to it
 */
export function readScatteredAttribution(
  lines: readonly Line[],
  index: number,
  first: number,
): Attribution | null {
  const last = lineAt(lines, index);
  if (!last || last.text.length > LONGEST_VERB || !endsInColon(last.text)) return null;
  const verb = trimStartOf(last.text, BEFORE_VERB);
  if (findFinalVerb(verb.slice(0, -1).trimEnd())?.start !== 0) return null;
  const start = Math.max(first, index - LONGEST);
  if (!holdAddress(lines, start, index)) return null;
  let address = '';
  let name = '';
  let isScattered = false;
  for (let at = index - 1; at >= start; at--) {
    const line = lines[at];
    if (!line || Math.abs(line.depth - last.depth) > 1) return null;
    if (isBlank(line) || BRACKETS_ONLY.test(line.text)) {
      isScattered = true;
      continue;
    }
    isScattered ||= line.depth !== last.depth;
    const found = ADDRESS.exec(line.text)?.[0];
    const opens = opensAttribution(line.text);
    if (opens) {
      // Else it is only wrapped, as others are.
      if (!isScattered) return null;
      return toScattered(`${line.text} ${name}`, address || found, verb, at, index);
    }
    if (found !== undefined && address === '') address = found;
    else if (line.text.length > LONGEST_NAME || endsSentence(line.text)) return null;
    else name = `${line.text.trim()} ${name}`;
  }
  return null;
}

/** Whether lines may hold an address. Most bodies with many verbs alone on their lines have none. */
function holdAddress(lines: readonly Line[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (lines[at]?.text.includes('@')) return true;
  return false;
}

function toScattered(
  opening: string,
  address: string | undefined,
  verb: string,
  start: number,
  index: number,
): Attribution | null {
  if (!address) return null;
  const bare = opening
    .replace(ADDRESS, '')
    .replace(/[<>()[\]]|mailto:/g, '')
    .trim();
  const recognised = recognise(`${bare} <${address}> ${verb}`, false);
  return recognised && toAttribution(recognised, start, index + 1, { offset: 0, rest: '' });
}
