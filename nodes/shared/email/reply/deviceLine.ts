import { characters, trimEndOf, trimStartOf } from '../../text/characters';
import { phraseAlternation, phraseEndingAt, phraseOpening } from '../languages';
import { isBlank, type Line } from '../lines/lines';

const MOST_LINES_BELOW = 8;
const LONGEST_LINE = 110;

const opensAsSentFrom = phraseOpening('sentFrom');
const sentFromEndingAt = phraseEndingAt('sentFromEnd');
/** Decoration around a device line: `(Sent from my iPhone)`. */
const OPENING = characters(' \t*_([<~-');
const END = characters(' .。!）)~');
/** A longer line must name a device. */
const MOST_WORDS = 6;
/** `… an Acme 4G LTE smartphone` */
const NETWORK = /\b(?:[345]G|LTE|smartphone)\b/;
const BRANDS =
  'i(?:phone|pad|pod|os)|mac|android|blackberry|samsung|galaxy|huawei|xiaomi|nokia|htc|xperia|motorola|pixel|windows|mail|outlook|yahoo|proton';
const DEVICE = new RegExp(`${BRANDS}|${phraseAlternation('devices')}`, 'i');

/** The line a phone or app adds below a message: `Sent from my iPhone`. */
export function findDeviceLine(lines: readonly Line[]): number {
  let found = lines.length;
  let below = 0;
  for (let at = lines.length - 1; at >= 0 && below <= MOST_LINES_BELOW; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (isDeviceLine(line.text)) {
      found = at;
      below = 0;
    } else if (line.text.length > LONGEST_LINE) break;
    else below++;
  }
  return found;
}

/** `Sent from my iPhone`, `Von meinem iPhone gesendet`: in any language. */
export function isDeviceLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const bare = trimStartOf(text, OPENING);
  if (opensAsSentFrom(bare)) return namesDevice(bare);
  return sentFromEndingAt(bare, trimEndOf(bare, END).length) !== null;
}

/** `Sent from my desk, it was easier to find the plan there` is a sentence: it names no device. */
function namesDevice(text: string): boolean {
  const comma = text.indexOf(', ');
  const words = text.split(' ', MOST_WORDS + 1);
  if (comma < 0 && words.length <= MOST_WORDS) return true;
  const head = comma < 0 ? words.join(' ') : text.slice(0, comma);
  return DEVICE.test(head) || NETWORK.test(text);
}
