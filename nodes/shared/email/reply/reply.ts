import { armourHead } from './footer';
import { Hint, isBlank, isBlankAt, joinLines, type Line, lineAt, linesAt } from '../lines/lines';
import { type Ending, findEnding } from './signature';
import type { Part, Split } from '../quotes/splitMessages';
import type { SourceRange } from '../types';

export interface Reply {
  reply: string;
  withSignature: string;
  signature: string;
  footer: string;
  ranges: SourceRange[];
}

/** A longer line that reads like a footer is one, even alone. */
const MAX_ONLY_LINE = 80;

/** Lines of the newest message that stand together, by their indexes: half-open. */
interface Run {
  lines: number[];
  start: number;
  end: number;
}

/**
 * Puts the newest message together from its own lines.
 *
 * What stands above the quote and what stands below it belong to it. Where its lines stand between
 * quoted ones it answers them point by point: then it is the text as written, quotes and all, since
 * the answers mean nothing without them.
 */
export function composeReply(split: Split, from: string): Reply {
  const { lines, parts } = split;
  const runs = findRuns(parts[0].lines, lines);
  const tail = takeTail(runs, split, from);
  const last = runs.at(-1);
  const first = runs[0];
  if (!first || !last) return { ...empty(), signature: tail.signature, footer: tail.footer };
  const own = isInline(runs, split)
    ? indexesBetween(answersStart(split, first), last.end)
    : runs.length === 1
      ? first.lines
      : runs.flatMap((run) => run.lines);
  const allLines = linesAt(lines, own);
  const head = armourHead(allLines);
  const ownLines = head === 0 ? allLines : allLines.slice(head);
  const ending = findReplyEnding(ownLines, from);
  const reply = joinLines(ownLines.slice(0, ending.signature), true);
  const signature = joinLines(ownLines.slice(ending.signature, ending.footer), true);
  return {
    reply,
    withSignature: signature === '' ? reply : joinLines(ownLines.slice(0, ending.footer), true),
    signature: joinTexts(signature, tail.signature),
    footer: joinTexts(
      joinLines(allLines.slice(0, head), true),
      joinLines(ownLines.slice(ending.footer), true),
      tail.footer,
    ),
    ranges: rangesOf(lines, own.slice(head, head + ending.signature)),
  };
}

/** `Unsubscribe` and the like may be all that was written. */
function findReplyEnding(lines: readonly Line[], from: string): Ending {
  const ending = findEnding(lines, from);
  if (ending.footer === lines.length || lines.slice(0, ending.footer).some(holdsText))
    return ending;
  const filled = lines.filter(holdsText);
  const [only] = filled;
  return filled.length === 1 && only && only.text.length <= MAX_ONLY_LINE
    ? { signature: lines.length, footer: lines.length }
    : ending;
}

function holdsText(line: Line): boolean {
  return !isBlank(line);
}

function empty(): Reply {
  return { reply: '', withSignature: '', signature: '', footer: '', ranges: [] };
}

export function joinTexts(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}

function findRuns(indexes: readonly number[], lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const index of indexes) {
    if (run && index === run.end) {
      run.lines.push(index);
      run.end++;
    } else {
      run = { lines: [index], start: index, end: index + 1 };
      runs.push(run);
    }
  }
  return runs.filter(({ lines: own }) => own.some((index) => !isBlankAt(lines, index)));
}

/** Takes off the end what below the quotes is only a signature or footer. */
function takeTail(runs: Run[], { lines, parts }: Split, from: string) {
  let signature = '';
  let footer = '';
  const quote = parts[1]?.boundary?.start ?? parts[1]?.lines[0] ?? lines.length;
  for (let run = runs.at(-1); run && run.start > quote; run = runs.at(-1)) {
    const own = linesAt(lines, run.lines);
    const ending = findEnding(own, from, 'belowQuote');
    if (own.slice(0, ending.signature).some((line) => !isBlank(line))) break;
    signature = joinTexts(joinLines(own.slice(0, ending.footer), true), signature);
    footer = joinTexts(joinLines(own.slice(ending.footer), true), footer);
    runs.pop();
  }
  return { signature, footer };
}

/** Whether the newest message's lines stand between quoted ones, or answer a quote above them. */
function isInline(runs: readonly Run[], { lines, parts }: Split): boolean {
  const [first, ...rest] = runs;
  const last = rest.at(-1);
  if (!first) return false;
  const opening = parts[1];
  // What an author quotes by hand, with nobody named, the answer needs.
  if (isByHand(opening, lines) && (opening?.lines[0] ?? Infinity) < first.start) return true;
  if (!last) return false;
  const between = rest.slice(0, -1).length > 0;
  if (between) return true;
  return parts.some(
    (part) =>
      part.level === 1 &&
      (part.boundary ? part.boundary.start < first.start : isByHand(part, lines)) &&
      part.lines.some((index) => index >= first.end && index < last.start),
  );
}

/**
 * Whether an author put a quote there, and not the mail program: nothing introduces it, and no element
 * says that it is one (what stands below a quote that its element ends with was added by others).
 */
function isByHand(part: Part | undefined, lines: readonly Line[]): boolean {
  if (part?.boundary !== null) return false;
  const hints = lineAt(lines, part.lines[0] ?? -1)?.hints ?? 0;
  return (hints & (Hint.endsBlock | Hint.firmQuote)) === 0;
}

/** Where the answers begin: with the attribution when nothing stands above it. */
function answersStart({ parts }: Split, first: Run): number {
  const opening = parts[1]?.boundary?.start ?? parts[1]?.lines[0];
  return opening === undefined ? first.start : Math.min(first.start, opening);
}

function indexesBetween(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function rangesOf(lines: readonly Line[], indexes: readonly number[]): SourceRange[] {
  const ranges: SourceRange[] = [];
  let previous = -2;
  for (const index of indexes) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    const last = ranges.at(-1);
    const adjacent =
      index === previous + 1 || (index === previous + 2 && isBlankAt(lines, index - 1));
    if (last && adjacent) last.end = Math.max(last.end, line.end);
    else ranges.push({ start: line.start, end: line.end });
    previous = index;
  }
  return ranges;
}
