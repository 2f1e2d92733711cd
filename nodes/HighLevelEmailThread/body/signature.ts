import { fold, phraseEndingAt, phraseOpening, phrasePartFinder, phraseSet } from './languages';
import { Hint, isBlank, type Line } from './lines';
import { characters, trimEndOf, trimStartOf } from './trim';

/** Where, counted in lines, a message's own text ends and its signature and footer begin. */
export interface Ending {
  signature: number;
  footer: number;
}

/** The last one is what Streak and Mailtrack put at the end of a message in Gmail. */
const DELIMITER = /^(?:--+|—+|–+|__+|\*{3,}|-- ?-+|ᐧ)$/;
const STRICT_DELIMITER = /^-- ?$/;
const MAX_SIGNATURE_LINES = 12;
const MAX_CLOSING_LINES = 8;
const MAX_LINE = 110;
const MAX_CLOSING = 60;

const CLOSINGS = phraseSet('closings');
const THANKS = phraseSet('thanks');
const opensAsSentFrom = phraseOpening('sentFrom');
const sentFromEndingAt = phraseEndingAt('sentFromEnd');
const FOOTER = phrasePartFinder('disclaimer', 'unsubscribe');
/** What may stand around the words of a device's line and of a closing. */
const DEVICE_OPENING = characters(' \t*_([<-');
const DEVICE_END = characters(' .。!）)');
const CLOSING_OPENING = characters(' \t*_');
const CLOSING_END = characters(' \t,.!;:、。！，*_-');
const MAX_DEVICE_WORDS = 6;
const DEVICE =
  /i(?:phone|pad|pod|os)|mac|android|blackberry|samsung|galaxy|huawei|xiaomi|nokia|htc|xperia|motorola|pixel|windows|mail|outlook|yahoo|proton|phone|tablet|mobil|handy|device|appareil|dispositiv|telefon|téléphone|телефон|смартфон|планшет|мобил/i;
const CONTACT = /\+?\d[\d\s().-]{6,}\d|https?:\/\/|www\.|[^\s@]@[^\s@]{1,60}\.[a-z]/i;
/** How plain text shows a picture, such as a logo: `[cid:image001.png@01D9]`. */
const PICTURE = /^\[(?:cid|image):[^\]]*\]$/i;
const NAME = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,3}$/u;
const SENTENCE_END = /[.!?…。！？]$/;

/**
 * Finds the signature and footer at the end of a message. Marks go first (the client's element, the
 * `-- ` line), then what devices write, then closing phrases, then a sender's name or card.
 *
 * @param lines the message's own lines
 * @param from the sender as in the `From` header, '' when not known
 */
export function findEnding(lines: readonly Line[], from: string): Ending {
  const footer = findFooter(lines);
  const own = lines.slice(0, footer);
  let signature = Math.min(findMarked(own), findDelimiter(own), findDeviceLines(own));
  signature = Math.min(signature, findClosing(own.slice(0, signature)));
  signature = Math.min(
    signature,
    findName(own.slice(0, signature), from),
    findCard(own.slice(0, signature)),
  );
  return { signature, footer };
}

function findMarked(lines: readonly Line[]): number {
  let at = lines.length;
  while (at > 0 && (isBlankAt(lines, at - 1) || hasHint(lines[at - 1]))) at--;
  return at < lines.length && lines.slice(at).some(hasHint) ? at : lines.length;
}

function hasHint(line: Line | undefined): boolean {
  return line !== undefined && (line.hints & Hint.signature) !== 0;
}

function isBlankAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line === undefined || isBlank(line);
}

/** The first `-- ` line, or a line of dashes, that has no more than a signature below it. */
function findDelimiter(lines: readonly Line[]): number {
  let found = lines.length;
  let below = 0;
  for (let at = lines.length - 1; at >= 0 && below <= MAX_SIGNATURE_LINES; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (DELIMITER.test(line.text) && (STRICT_DELIMITER.test(line.text) || below <= 8)) found = at;
    else if (line.text.length > MAX_LINE) break;
    below++;
  }
  return found;
}

function findDeviceLines(lines: readonly Line[]): number {
  let found = lines.length;
  let below = 0;
  for (let at = lines.length - 1; at >= 0 && below <= MAX_CLOSING_LINES; at--) {
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
export function isDeviceLine(text: string): boolean {
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
  return DEVICE.test(head);
}

/** `Kind regards,` and at most a few short lines below it. */
function findClosing(lines: readonly Line[]): number {
  let below = 0;
  let found = lines.length;
  for (let at = lines.length - 1; at >= 0 && below <= MAX_CLOSING_LINES; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const kind = closingKind(line.text);
    if (kind === 'closing' || (kind === 'thanks' && below > 0 && below <= 3)) found = at;
    else if (found < lines.length) break;
    if (line.text.length > MAX_LINE) break;
    below++;
  }
  const first = lines.findIndex((line) => !isBlank(line));
  return found > first ? found : lines.length;
}

function closingKind(text: string): 'closing' | 'thanks' | null {
  if (text.length > MAX_CLOSING) return null;
  const bare = trimEndOf(trimStartOf(fold(text), CLOSING_OPENING), CLOSING_END);
  if (CLOSINGS.has(bare)) return 'closing';
  if (THANKS.has(bare)) return 'thanks';
  const comma = bare.indexOf(',');
  if (comma > 0 && CLOSINGS.has(bare.slice(0, comma)) && bare.length - comma < 30) return 'closing';
  return null;
}

/** The sender's own name on the last lines. */
function findName(lines: readonly Line[], from: string): number {
  const names = from === '' ? null : nameWords(from);
  if (!names || names.size === 0) return lines.length;
  let found = lines.length;
  let below = 0;
  for (let at = lines.length - 1; at > 0 && below <= MAX_CLOSING_LINES; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const words = fold(line.text)
      .split(/[\s,.*_-]+/)
      .filter((word) => word !== '');
    if (words.length > 0 && words.length <= 4 && words.every((word) => names.has(word))) found = at;
    if (line.text.length > MAX_CLOSING) break;
    below++;
  }
  return found;
}

function nameWords(from: string): Set<string> {
  const name = from.split('<')[0] ?? '';
  return new Set(
    fold(name)
      .split(/[\s,."'-]+/)
      .filter((word) => word.length > 1 && !word.includes('@')),
  );
}

/** A last paragraph of short lines, no sentences, with a phone number, link or address in it. */
function findCard(lines: readonly Line[]): number {
  let end = lines.length;
  while (end > 0 && isBlankAt(lines, end - 1)) end--;
  let start = end;
  while (start > 0 && !isBlankAt(lines, start - 1)) start--;
  const paragraph = start;
  while (start < end && PICTURE.test(lines[start]?.text ?? '')) start++;
  if (paragraph === 0 || end - start < 2 || end - start > MAX_CLOSING_LINES) return lines.length;
  const [first, ...others] = lines.slice(start, end);
  const isCard =
    NAME.test(first?.text ?? '') &&
    [first, ...others].every((line) => line !== undefined && isShort(line.text)) &&
    others.some(({ text }) => CONTACT.test(text));
  return isCard ? paragraph : lines.length;
}

function isShort(text: string): boolean {
  return text.length <= MAX_CLOSING && !SENTENCE_END.test(text);
}

/** Disclaimers, unsubscribe lines and list footers at the very end. */
function findFooter(lines: readonly Line[]): number {
  let found = lines.length;
  let at = lines.length;
  while (at > 0) {
    const start = paragraphStart(lines, at);
    if (!lines.slice(start, at).some(isFooterLine)) break;
    found = start;
    at = start;
    while (at > 0 && isBlankAt(lines, at - 1)) at--;
  }
  return found;
}

function paragraphStart(lines: readonly Line[], end: number): number {
  let at = end;
  while (at > 0 && isBlankAt(lines, at - 1)) at--;
  while (at > 0 && !isBlankAt(lines, at - 1)) at--;
  return at;
}

function isFooterLine(line: Line): boolean {
  return line.text !== '' && FOOTER.test(fold(line.text));
}
