import { codeWithin } from '../../text/codePoints';
import { findCard, findName, withFirstName } from './contactBlock';
import { characters, trimEndOf, trimStartOf } from '../../text/characters';
import { closingKind, findClosing, findSignOff } from './closing';
import { findFooter } from './footer';
import { phraseEndingAt, phraseOpening } from '../languages';
import { Hint, isBlank, isBlankAt, type Line, lineAt, nextFilled } from '../lines/lines';

/** Where, counted in lines, a message's own text ends and its signature and footer begin. */
export interface Ending {
  signature: number;
  footer: number;
}

/** The last one is what Streak and Mailtrack put at the end of a message in Gmail. */
const DELIMITER = /^(?:--+|—+|–+|__+|\*{3,}|~{3,}|={3,}|\+{3,}|#{4,}|-- ?-+|ᐧ)$/;
const STRICT_DELIMITER = /^(?:- )?-- ?$/;
const FENCE = '```';
const MAY_DELIMIT = characters('-—–_*~=+#ᐧ`');
const WEAK_DELIMITER_REACH = 8;
/** From so many words on a line with a full stop is a sentence. */
const SENTENCE_WORDS = 4;
const SENTENCE_END = /[.!?…。！？]$/;
const LIST_ITEM = /^(?:\d{1,3}[.)]|[-*•+]) /;
const SMALL_LETTER = /^\p{Ll}/u;
const MAX_SIGNATURE_LINE = 60;
const MAX_SIGNATURE_LINES = 12;
const MAX_DEVICE_REACH = 8;
const MAX_LINE = 110;

const opensAsSentFrom = phraseOpening('sentFrom');
const sentFromEndingAt = phraseEndingAt('sentFromEnd');
/** What may stand around the words of a device's line. */
const DEVICE_OPENING = characters(' \t*_([<~-');
const DEVICE_END = characters(' .。!）)~');
const MAX_DEVICE_WORDS = 6;
const NETWORK = /\b(?:[345]G|LTE|smartphone)\b/;
const DEVICE =
  /i(?:phone|pad|pod|os)|mac|android|blackberry|samsung|galaxy|huawei|xiaomi|nokia|htc|xperia|motorola|pixel|windows|mail|outlook|yahoo|proton|phone|tablet|mobil|handy|device|appareil|dispositiv|telefon|téléphone|телефон|смартфон|планшет|мобил/i;

/**
 * Finds the signature and footer at the end of a message. Marks go first (the client's element, the
 * `-- ` line), then what devices write, then closing phrases, then a sender's name or card.
 *
 * @param lines the message's own lines
 * @param from the sender as in the `From` header, '' when not known
 * @param place what stands above the lines: below a quote a rule begins no new part of the message
 */
export function findEnding(
  lines: readonly Line[],
  from: string,
  place: 'top' | 'belowQuote' = 'top',
): Ending {
  const footer = findFooter(lines);
  // Between answers the message quotes: what is above its last quote is no signature.
  const start = Math.max(0, lastQuoted(lines, footer));
  const own = start === 0 ? upTo(lines, footer) : lines.slice(start, footer);
  let signature = Math.min(findMarked(own), findDelimiter(own, place), findDeviceLines(own));
  signature = Math.min(signature, findClosing(upTo(own, signature)));
  signature = Math.min(
    signature,
    findName(upTo(own, signature), from),
    findCard(upTo(own, signature), from),
  );
  if (signature < own.length) signature = withFirstName(own, signature);
  signature = findSignOff(own, signature);
  return { signature: start + signature, footer };
}

function upTo(lines: readonly Line[], end: number): readonly Line[] {
  return end === lines.length ? lines : lines.slice(0, end);
}

/** The last line before `end` that is in a deeper quote than the message's last one, or -1. */
function lastQuoted(lines: readonly Line[], end: number): number {
  let at = end - 1;
  while (at >= 0 && isBlankAt(lines, at)) at--;
  const depth = lineAt(lines, at)?.depth ?? 0;
  while (at >= 0 && (lines[at]?.depth ?? 0) <= depth) at--;
  return at;
}

function findMarked(lines: readonly Line[]): number {
  let at = lines.length;
  while (at > 0 && (isBlankAt(lines, at - 1) || hasHint(lines[at - 1]))) at--;
  return at < lines.length && lines.slice(at).some(hasHint) ? at : lines.length;
}

function hasHint(line: Line | undefined): boolean {
  return line !== undefined && (line.hints & Hint.signature) !== 0;
}

/**
 * The first `-- ` line, or a line of dashes or the like with no more than a signature below it. What
 * underlines a heading, parts two paragraphs or stands in code is none.
 */
function findDelimiter(lines: readonly Line[], place: 'top' | 'belowQuote'): number {
  let found = lines.length;
  let below = 0;
  let isLong = false;
  for (let at = lines.length - 1; at >= 0 && below <= MAX_SIGNATURE_LINES; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (MAY_DELIMIT[codeWithin(line.text, 0)] === 1) {
      if (STRICT_DELIMITER.test(line.text)) found = at;
      else if (!isLong && below <= WEAK_DELIMITER_REACH && DELIMITER.test(line.text)) {
        if (nextFilled(lines, 0) === at ? place === 'belowQuote' : parts(lines, at, found)) {
          found = at;
        }
      } else if (line.text.startsWith(FENCE)) break;
    }
    isLong ||= line.text.length > MAX_LINE;
    below++;
  }
  return found;
}

/** Whether a rule parts the message from a signature: from another rule, or from no prose. */
function parts(lines: readonly Line[], at: number, found: number): boolean {
  const rule = lines[at];
  const next = nextFilled(lines, at + 1);
  return (
    rule !== undefined &&
    (found === next || !startsProse(lineAt(lines, next))) &&
    !underlines(rule, lineAt(lines, at - 1))
  );
}

function startsProse(line: Line | undefined): boolean {
  if (!line || isDeviceLine(line.text) || closingKind(line.text) !== null) return false;
  const { text } = line;
  if (text.length > MAX_SIGNATURE_LINE || LIST_ITEM.test(text)) return true;
  if (SMALL_LETTER.test(text) && text.includes(' ') && !text.includes('@')) return true;
  return SENTENCE_END.test(text) && text.split(' ', SENTENCE_WORDS).length === SENTENCE_WORDS;
}

/** As long as the heading above it, give or take a few. */
function underlines(rule: Line, heading: Line | undefined): boolean {
  if (!heading || isBlank(heading) || rule.text.length < 4) return false;
  return Math.abs(rule.text.length - heading.text.length) <= 2;
}

function findDeviceLines(lines: readonly Line[]): number {
  let found = lines.length;
  let below = 0;
  for (let at = lines.length - 1; at >= 0 && below <= MAX_DEVICE_REACH; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (isDeviceLine(line.text)) {
      found = at;
      below = 0;
    } else if (line.text.length > MAX_LINE) break;
    else below++;
  }
  return found;
}

/** `Sent from my iPhone`, in any language. */
function isDeviceLine(text: string): boolean {
  if (text.length > MAX_LINE) return false;
  const bare = trimStartOf(text, DEVICE_OPENING);
  if (opensAsSentFrom(bare)) return namesDevice(bare);
  return sentFromEndingAt(bare, trimEndOf(bare, DEVICE_END).length) !== null;
}

/** `Sent from my desk, it was easier to write` is a sentence: what is longer must name a device. */
function namesDevice(text: string): boolean {
  const comma = text.indexOf(', ');
  const words = text.split(' ', MAX_DEVICE_WORDS + 1);
  if (comma < 0 && words.length <= MAX_DEVICE_WORDS) return true;
  const head = comma < 0 ? words.join(' ') : text.slice(0, comma);
  return DEVICE.test(head) || NETWORK.test(text);
}
