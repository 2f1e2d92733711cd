import { isBlankAt, lastFilled, type Line, lineAt } from '../lines/lines';
import { findClosing } from './closing';
import { findContactBlock } from './contactBlock';
import { findDashedName } from './dashedName';
import { findDelimiter, type Place } from './delimiter';
import { findDeviceLine } from './deviceLine';
import { findFooter } from './footer';
import { findMarkedSignature } from './markedSignature';
import { findSenderName, withFirstName } from './senderName';
import { findSignOff } from './signOff';

/** The end of a message's own words, as indexes into its lines: where signature and footer begin. */
export interface Ending {
  signature: number;
  footer: number;
}

interface Message {
  /** The sender as in the `From` header; '' if unknown. */
  from: string;
  place: Place;
}

/** Finds where a signature begins; returns the number of lines if there is none. */
type Finder = (lines: readonly Line[], message: Message) => number;

/** What a signature begins with, in stages: each stage reads only the lines above the one before. */
const STAGES: readonly (readonly Finder[])[] = [
  [
    // `<div class="gmail_signature">`
    findMarkedSignature,
    // `-- `
    (lines, { place }) => findDelimiter(lines, place),
    // `Sent from my iPhone`
    findDeviceLine,
  ],
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
  let signature = own.length;
  for (const finders of STAGES) {
    const above = upTo(own, signature);
    for (const find of finders) signature = Math.min(signature, find(above, message));
  }
  for (const extend of EXTENSIONS) signature = extend(own, signature);
  return { signature: start + signature, footer };
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
