import { isBlankAt, lastFilled, type Line, lineAt } from '../lines/lines';
import { findClosing, withThanks } from './closing';
import { findContactBlock } from './contactBlock';
import { findDashedName } from './dashedName';
import { findDelimiter, type Place } from './delimiter';
import { findDeviceLine } from './deviceLine';
import { findFooter } from './footer';
import { findMarkedSignature } from './markedSignature';
import { findPostscript } from './postscript';
import { findSenderName, withFirstName } from './senderName';
import { findSignOff } from './signOff';

/** The end of a message's own words, as indexes into its lines: where signature and footer begin. */
export interface Ending {
  signature: number;
  footer: number;
  /** Lines below the closing that are the writer's own words again; null if there are none. */
  postscript: { start: number; end: number } | null;
}

interface Message {
  /** The sender as in the `From` header; '' if unknown. */
  from: string;
  place: Place;
}

/** Finds where a signature begins; returns the number of lines if there is none. */
type Finder = (lines: readonly Line[], message: Message) => number;

/** What a signature begins with for certain. */
const MARKS: readonly Finder[] = [
  // `<div class="gmail_signature">`
  findMarkedSignature,
  // `-- `
  (lines, { place }) => findDelimiter(lines, place),
  // `Sent from my iPhone`
  findDeviceLine,
];

/** What else one begins with, in stages: each stage reads only the lines above the one before. */
const STAGES: readonly (readonly Finder[])[] = [
  [
    // `Kind regards,`
    findClosing,
  ],
  [
    // `Ann`, where the email is from `Ann Lee <ann@acme.example>`
    (lines, { from }) => findSenderName(lines, from),
    // `- Ann`
    findDashedName,
    // `Ann Lee` above `Acme Dental` above `+1 500 555 0006`
    (lines, { from }) => findContactBlock(lines, from),
  ],
];

/** What may extend a signature upwards: the index where it begins becomes a smaller one. */
const EXTENSIONS: readonly ((lines: readonly Line[], signature: number) => number)[] = [
  // `Ann` above `Ann Lee | Acme Dental | www.acme.example`
  withFirstName,
  // `Thanks` above `Ann Lee` above `Acme Dental` above `+1 500 555 0006`
  withThanks,
  // `Until June then,` above `Ann`
  findSignOff,
];

/**
 * Finds the signature and footer at the end of a message.
 *
 * @param lines the message's own lines
 * @param from the sender as in the `From` header; '' if unknown
 */
export function findEnding(lines: readonly Line[], from: string, place: Place = 'top'): Ending {
  const footer = findFooter(lines);
  const start = afterLastQuote(lines, footer);
  const own = start === 0 ? upTo(lines, footer) : lines.slice(start, footer);
  const message: Message = { from, place };
  const marked = firstOf(MARKS, own, message);
  const postscript = findPostscript(upTo(own, marked));
  if (postscript < marked) {
    const signature = findUnmarked(own.slice(0, postscript), postscript, message);
    if (signature < postscript) {
      const below = own.slice(postscript + 1, marked);
      const end = postscript + 1 + findUnmarked(below, below.length, message);
      const span = { start: start + postscript, end: start + end };
      return { signature: start + signature, footer, postscript: span };
    }
  }
  return { signature: start + findUnmarked(own, marked, message), footer, postscript: null };
}

/** Where a signature begins that ends at a line or above it. */
function findUnmarked(lines: readonly Line[], end: number, message: Message): number {
  let signature = end;
  for (const finders of STAGES) {
    signature = Math.min(signature, firstOf(finders, upTo(lines, signature), message));
  }
  for (const extend of EXTENSIONS) signature = extend(lines, signature);
  return signature;
}

function firstOf(finders: readonly Finder[], lines: readonly Line[], message: Message): number {
  let first = lines.length;
  for (const find of finders) first = Math.min(first, find(lines, message));
  return first;
}

/** The writer's own words: the lines above the signature, and a postscript below it. */
export function ownLines(lines: readonly Line[], { signature, postscript }: Ending): Line[] {
  const above = lines.slice(0, signature);
  // With the blank line above it.
  return postscript ? [...above, ...lines.slice(postscript.start - 1, postscript.end)] : above;
}

/** The lines of the signature, above and below a postscript. */
export function signatureLines(
  lines: readonly Line[],
  { signature, footer, postscript }: Ending,
): Line[] {
  if (!postscript) return lines.slice(signature, footer);
  return [...lines.slice(signature, postscript.start), ...lines.slice(postscript.end, footer)];
}

function upTo(lines: readonly Line[], end: number): readonly Line[] {
  return end === lines.length ? lines : lines.slice(0, end);
}

/**
 * The index of the last line before `end` that is deeper than the message's last line; 0 if there is
 * none. With inline replies the message includes quotes, and nothing above the last one is signature.
 */
function afterLastQuote(lines: readonly Line[], end: number): number {
  let at = lastFilled(lines, end);
  const depth = lineAt(lines, at)?.depth ?? 0;
  while (at >= 0 && (isBlankAt(lines, at) || (lines[at]?.depth ?? 0) <= depth)) at--;
  return Math.max(0, at);
}
