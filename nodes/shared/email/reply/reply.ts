import type { SourceRange } from '../html/sourceRange';
import {
  Hint,
  hintsAt,
  holdsText,
  isBlank,
  isBlankAt,
  joinLines,
  lastFilled,
  type Line,
  linesIn,
  lineWith,
  nextFilled,
  type Run,
} from '../lines/lines';
import type { Part, Split } from '../quotes/splitMessages';
import { bannerLength, bannerLengthWithin } from './banner';
import { deviceLineWithin } from './deviceLine';
import { type Ending, findEnding, ownLines, signatureLines } from './ending';
import { armourHeadLength } from './pgpArmour';

/** The newest message, split into its parts. */
export interface Reply {
  reply: string;
  withSignature: string;
  signature: string;
  footer: string;
  /** The parts of the body that hold `reply`. */
  ranges: SourceRange[];
}

/**
 * Composes the newest message of its own lines: those above the quote and those below it.
 *
 * Lines between quoted ones are inline replies. Then the message is the text as written, quotes
 * included, since the replies mean nothing without them.
 *
 * @param from the sender as in the `From` header; '' if unknown
 */
export function composeReply(split: Split, from: string): Reply {
  const { lines } = split;
  const { runs, below } = splitBelowQuote(split, from);
  const allRuns = messageRuns(runs, split);
  const allLines = linesIn(lines, allRuns);
  const banner = splitBanner(allLines);
  const head = headLength(allLines, split.parts.length > 1);
  const belowHead = head === 0 ? allLines : allLines.slice(head);
  const glued = splitDeviceLine(belowHead);
  const ending = findReplyEnding(belowHead, from);
  const { postscript } = ending;
  // A line that was split is one line of the body.
  const skipped = banner === null ? head : head - 1;
  const reply = joinLines(ownLines(belowHead, ending), true);
  const signature = joinLines(signatureLines(belowHead, ending), true);
  return {
    reply,
    withSignature: signature === '' ? reply : joinLines(belowHead.slice(0, ending.footer), true),
    signature: joinTexts(signature, below.signature),
    footer: joinTexts(
      joinLines(allLines.slice(0, head), true),
      joinLines(belowHead.slice(ending.footer), true),
      below.footer,
    ),
    ranges: [
      ...withoutEnds(
        rangesOf(lines, allRuns, skipped, skipped + ending.signature),
        banner ?? 0,
        glued,
      ),
      ...(postscript
        ? rangesOf(lines, allRuns, skipped + postscript.start, skipped + postscript.end)
        : []),
    ],
  };
}

/**
 * Gives the words behind a gateway's banner on the first line a line of their own.
 *
 * @param lines the message's lines, which it changes
 * @returns how many characters of the first line of the plain text the banner takes; null if it was not split
 */
function splitBanner(lines: Line[]): number | null {
  const length = bannerLengthWithin(lines);
  const at = nextFilled(lines, 0);
  const line = lines[at];
  if (!line || length === 0) return null;
  const banner = lineWith(line, line.text.slice(0, length).trimEnd());
  lines.splice(at, 1, banner, lineWith(line, line.text.slice(length)));
  return line.hints & Hint.whole ? 0 : length;
}

/**
 * Gives a device line behind the last sentence a line of its own.
 *
 * @param lines the message's lines, which it changes
 * @returns how many characters of the last line of the plain text it takes
 */
function splitDeviceLine(lines: Line[]): number {
  const at = lastFilled(lines, lines.length);
  const line = lines[at];
  const isOnly = lastFilled(lines, at) < 0;
  const offset = line ? deviceLineWithin(line.text, isOnly) : -1;
  if (!line || offset < 0) return 0;
  const { text, hints } = line;
  lines.splice(at, 1, lineWith(line, text.slice(0, offset).trimEnd()), {
    ...lineWith(line, text.slice(offset)),
    bullet: '',
  });
  return hints & Hint.whole ? 0 : text.length - offset;
}

function withoutEnds(ranges: SourceRange[], atStart: number, atEnd: number): SourceRange[] {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first) first.start += atStart;
  if (last) last.end -= atEnd;
  return ranges;
}

/** How many lines at the start are armour or a gateway's banner, unless they are the whole body. */
function headLength(lines: readonly Line[], hasQuotes: boolean): number {
  const armour = armourHeadLength(lines);
  const banner = bannerLength(armour === 0 ? lines : lines.slice(armour));
  const hasText = hasQuotes || nextFilled(lines, armour + banner) < lines.length;
  return hasText ? armour + banner : armour;
}

/** The newest message's lines, with inline replies the quotes between them too. */
function messageRuns(runs: readonly Run[], split: Split): readonly Run[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last || !isInline(runs, split)) return runs;
  return [{ start: inlineStart(split, first), end: last.end }];
}

/** In characters: a longer line that reads like a footer is one, even alone. */
const LONGEST_ONLY_LINE = 80;

/** `Unsubscribe` may be the whole message; then it is no footer. */
function findReplyEnding(lines: readonly Line[], from: string): Ending {
  const ending = findEnding(lines, from);
  if (ending.footer === lines.length || lines.slice(0, ending.footer).some(hasText)) return ending;
  const [only, ...others] = lines.filter(hasText);
  const isMessage = only && others.length === 0 && only.text.length <= LONGEST_ONLY_LINE;
  return isMessage ? { signature: lines.length, footer: lines.length, postscript: null } : ending;
}

function hasText(line: Line): boolean {
  return !isBlank(line);
}

function joinTexts(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}

/** Splits off runs at the end, below the quote, that are only signature or footer. */
function splitBelowQuote({ lines, parts }: Split, from: string) {
  const runs = parts[0].runs.filter((run) => holdsText(lines, run));
  const below = { signature: '', footer: '' };
  const quote = startOf(parts[1]) ?? lines.length;
  for (let run = runs.at(-1); run && run.start > quote; run = runs.at(-1)) {
    const own = lines.slice(run.start, run.end);
    const ending = findEnding(own, from, 'belowQuote');
    if (ownLines(own, ending).some(hasText)) break;
    below.signature = joinTexts(joinLines(own.slice(0, ending.footer), true), below.signature);
    below.footer = joinTexts(joinLines(own.slice(ending.footer), true), below.footer);
    runs.pop();
  }
  return { runs, below };
}

/** Whether the message's runs are inline replies: between quoted lines, or below a quote they need. */
function isInline(runs: readonly Run[], { lines, parts }: Split): boolean {
  const [first, ...rest] = runs;
  const last = rest.at(-1);
  if (!first) return false;
  const [, opening] = parts;
  // A quote that the author made by hand, without naming anyone, is part of the message below it.
  if (isByHand(opening, lines) && (opening?.runs[0]?.start ?? Infinity) < first.start) return true;
  if (!last) return false;
  if (rest.length > 1) return true;
  return parts.some(
    (part) =>
      part.level === 1 &&
      (part.boundary ? part.boundary.start < first.start : isByHand(part, lines)) &&
      part.runs.some(({ start, end }) => Math.max(start, first.end) < Math.min(end, last.start)),
  );
}

/**
 * Whether the author made a quote, and not the mail program: no lines introduce it, and no element
 * marks it as one. (Text below a quote that ends its element was added by others.)
 */
function isByHand(part: Part | undefined, lines: readonly Line[]): boolean {
  if (part?.boundary !== null) return false;
  const first = part.runs[0]?.start ?? -1;
  return (hintsAt(lines, first) & (Hint.endsBlock | Hint.firmQuote)) === 0;
}

/** The line where inline replies begin: the attribution, if no text is above it. */
function inlineStart({ parts }: Split, first: Run): number {
  const opening = startOf(parts[1]);
  return opening === undefined ? first.start : Math.min(first.start, opening);
}

/** The first line of a quoted message: the one that introduces it, if there is one. */
function startOf(part: Part | undefined): number | undefined {
  return part?.boundary?.start ?? part?.runs[0]?.start;
}

/**
 * The parts of the body that hold some lines. Neighbouring lines, blank ones between, share a range.
 *
 * @param from the first of the runs' lines, counted over all runs
 * @param to the first line that is not wanted
 */
function rangesOf(
  lines: readonly Line[],
  runs: readonly Run[],
  from: number,
  to: number,
): SourceRange[] {
  const ranges: SourceRange[] = [];
  let previous = -2;
  let before = 0;
  for (const { start, end } of runs) {
    const first = start + Math.max(0, from - before);
    const last = Math.min(end, start + to - before);
    for (let index = first; index < last; index++) {
      const line = lines[index];
      if (!line || isBlank(line)) continue;
      const range = ranges.at(-1);
      const isNext =
        index === previous + 1 || (index === previous + 2 && isBlankAt(lines, index - 1));
      if (range && isNext) range.end = Math.max(range.end, line.end);
      else ranges.push({ start: line.start, end: line.end });
      previous = index;
    }
    before += end - start;
  }
  return ranges;
}
