import { characters, trimEndOf, trimStartOf } from '../../text/characters';
import { codeAt, codeWithin } from '../../text/codePoints';
import { endsSentence, hasWords } from '../../text/sentences';
import { phraseAlternation, phraseEndingAt, phraseOpening, phrasePartFinder } from '../languages';
import { fold } from '../languages/fold';
import { isBlank, isBlankAt, type Line, nextFilled, textAt } from '../lines/lines';
import { isProse } from './prose';

/**
 * - `named`: it names a device or a mail app
 * - `unnamed`: it only begins like a device line, `Sent from Acme`
 */
type Evidence = 'named' | 'unnamed';

const MOST_LINES_BELOW = 8;
const LONGEST_LINE = 110;

const opensDeviceLine = phraseOpening('sentFrom', 'thisMessage');
const opensAsSentFrom = phraseOpening('sentFrom');
const sentFromEndingAt = phraseEndingAt('sentFromEnd');
const SENT_FROM = phrasePartFinder('sentFrom');
const APOLOGY = phrasePartFinder('apologies');
/** Decoration around a device line: `(Sent from my iPhone)`. BlueMail begins with an invisible mark. */
const OPENING = characters(
  ' \t*_([<~-\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064',
);
const END = characters(' .。!）)~');
/** Outlook's link in plain text: `iOS için Outlook'u edinin<https://aka.ms/o0ukef>`; and in Markdown */
const LINK_END = /(?: ?<https?:[^\s<>]*>|\]\(https?:[^\s()]*\))\.?$/;
const BRACKET_ENDS = characters('>).');
/** A longer line must name a device. */
const MOST_WORDS = 6;
/** After a device's name more words are a sentence. */
const MOST_WORDS_BEHIND = 4;
/** `Von meinem Handy aus habe ich die Bilder gesendet` is a sentence, with more words up to the verb. */
const MOST_WORDS_BEFORE_VERB = 3;
/** `… an Acme 4G LTE smartphone`, `Sent on the Acme Network from my …` */
const NETWORK = /\b(?:[345]G|LTE|smartphone|network from my)\b/i;
const BRANDS =
  'i(?:phon|pad|pod|os)|mac(?:book|intosh|os)?(?!\\p{L})|android|blackberry|samsung|galaxy|huawei|xiaomi|redmi|oneplus|oppo|nokia|htc|xperia|motorola|pixel|fairphone|windows|chromebook|outlook|yahoo|proton|gmail|gmx|bluemail|aquamail|thunderbird|k-9|fairemail|tutanota|fastmail|superhuman|shortwave|zoho|naver|yandex|aol|spark(?!\\p{L})';
const MAIL = 'mail(?!ing|ed)|poczt';
const KINDS = phraseAlternation('devices');
const DEVICE = new RegExp(`(?<!\\p{Script=Latin})(?:${BRANDS}|${MAIL})|${KINDS}`, 'iu');
const BRAND = new RegExp(`(?<!\\p{Script=Latin})(?:${BRANDS})`, 'iu');
const BRAND_OR_KIND = new RegExp(`(?<!\\p{Script=Latin})(?:${BRANDS})|${KINDS}`, 'iu');
/** `Enviado con el correo electrónico seguro de Proton Mail` */
const BRAND_AT_END = new RegExp(`(?<!\\p{Script=Latin})(?:${BRANDS})\\S{0,10}(?: mail)?$`, 'iu');
/** Where the verb comes last, the device comes first: `Von meinem iPhone gesendet`. In characters. */
const LATEST_DEVICE = 14;
const MOST_WORDS_VERB_LAST = 7;
/** `Yahoo Mail: Search, Organize, Conquer`, Mailtrack's `Sender notified by` above a link and the time */
const PROMOTION = /^(?:yahoo!? ?mail ?[:–-] |sender notified by(?: \p{Lu}|$))/iu;
/** `Sent from my toaster` */
const POSSESSIVE =
  /(?<!\p{L})(?:my|mein\p{Ll}*|mi|mon|ma|mijn|min|mitt|mit|mio|meu|minha|mojego|mého|môjho|моего|benim)(?!\p{L})/iu;
const LOWER_CASE = /^\p{Ll}/u;

/** The line a phone or app adds below a message: `Sent from my iPhone`. */
export function findDeviceLine(lines: readonly Line[]): number {
  let found = lines.length;
  let below = 0;
  for (let at = lines.length - 1; at >= 0 && below <= MOST_LINES_BELOW; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const evidence = readDeviceLine(line.text);
    if (evidence !== null && isEnough(evidence, lines, at, found)) {
      found = at;
      below = 0;
    } else if (line.text.length > LONGEST_LINE) break;
    else below++;
  }
  return found;
}

/**
 * Whether a line that may be a device line is one at its place. A name is enough in a paragraph of its
 * own; text goes on below other lines. Without a name it must be the last paragraph.
 *
 * @param found the index of the device line below; the number of lines if there is none
 */
function isEnough(evidence: Evidence, lines: readonly Line[], at: number, found: number): boolean {
  const isApart = at > 0 && isBlankAt(lines, at - 1);
  if (evidence === 'unnamed') return isApart && nextFilled(lines, at + 1) >= found;
  const isAlone = isApart && isBlankAt(lines, at + 1) && !endsSentence(textAt(lines, at));
  return isAlone || !lines.slice(at + 1, found).some(isText);
}

function isText({ text }: Line): boolean {
  return isProse(text) && !isApology(text);
}

const SPACE = 0x20;
/** Most points without a space behind them are in links: `acme.example` */
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const SENTENCE_END = characters('.!?。！？');
/** In characters, with the end of the sentence above it: `.发自我的iPhone` */
const SHORTEST_GLUED = 8;

/**
 * Where a device line begins that follows the last sentence on its line, as where a program lost the line
 * break: `Go ahead.Sent from my iPhone`.
 *
 * @param mayBeSpaced whether a space may be between them, as where a program wrote a whole email on one line
 * @returns -1 if there is none
 */
export function deviceLineWithin(text: string, mayBeSpaced: boolean): number {
  const least = Math.max(1, text.length - LONGEST_LINE);
  for (let at = text.length - SHORTEST_GLUED; at >= least; at--) {
    if (SENTENCE_END[codeWithin(text, at)] !== 1) continue;
    const next = codeWithin(text, at + 1);
    if (next === SPACE ? !mayBeSpaced : next >= SMALL_A && next <= SMALL_Z) continue;
    const rest = text.slice(at + 1).trimStart();
    if (!LOWER_CASE.test(rest) && readDeviceLine(rest) === 'named')
      return text.length - rest.length;
  }
  return -1;
}

/** `Sent from my iPhone`, `Von meinem iPhone gesendet`: in any language. */
export function isDeviceLine(text: string): boolean {
  return readDeviceLine(text) !== null;
}

function readDeviceLine(text: string): Evidence | null {
  if (text.length > LONGEST_LINE) return null;
  // `Get [Outlook for iOS](https://aka.ms/o0ukef)`
  const bare = trimStartOf(withoutLink(text), OPENING).replace('[', '');
  if (opensDeviceLine(bare)) {
    if (opensAsSentFrom(bare)) return readSentFrom(bare);
    // `This message was sent from my Android device with K-9 Mail.`
    return SENT_FROM.test(fold(bare)) && namesOwnDevice(bare) ? 'named' : null;
  }
  if (PROMOTION.test(bare) && !endsSentence(bare)) return 'named';
  const end = trimEndOf(withoutApology(bare), END);
  return sentFromEndingAt(bare, end.length) !== null && opensWithDevice(end) ? 'named' : null;
}

/** `K-9 Mail ile Android cihazımdan gönderildi. Kısalık için üzgünüm.` without its second sentence */
function withoutApology(text: string): string {
  const point = text.indexOf('. ');
  const at = point < 0 ? text.indexOf('。') : point;
  const isDevice = at > 0 && sentFromEndingAt(text, at) !== null && isApology(text.slice(at));
  return isDevice ? text.slice(0, at) : text;
}

function withoutLink(text: string): string {
  return BRACKET_ENDS[codeAt(text, text.length - 1)] === 1 ? text.replace(LINK_END, '') : text;
}

/** `Sent from my desk, it was easier to find the plan there` is a sentence: it names no device. */
function readSentFrom(text: string): Evidence | null {
  const comma = text.indexOf(', ');
  const words = text.split(' ', MOST_WORDS + 1);
  const isShort = comma < 0 && words.length <= MOST_WORDS;
  const head = comma < 0 ? words.join(' ') : text.slice(0, comma);
  const device = DEVICE.exec(head);
  if (device) {
    // `Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.`
    const end = device.index + device[0].length;
    const rest = text.slice(end);
    const isClosed =
      sentFromEndingAt(text, trimEndOf(text, END).length) !== null &&
      (DEVICE.test(rest) || !hasWords(rest, 1 + MOST_WORDS_BEFORE_VERB + 1));
    return !isClosed && goesOn(text, end) ? null : 'named';
  }
  if (NETWORK.test(text) || isApology(text)) return 'named';
  if (comma < 0 && BRAND_AT_END.test(trimEndOf(text, END))) return 'named';
  return isShort && !endsSentence(text) && endsWithName(words) ? 'unnamed' : null;
}

/** `From my iPhone I cannot open the file.`, but not `Sent from my iPhone, please excuse typos.` */
function goesOn(text: string, end: number): boolean {
  if (!endsSentence(text) && !text.includes(', ', end)) return false;
  // The first is the end of the name's own word, often empty.
  return (
    hasWords(text.slice(end), 1 + MOST_WORDS_BEHIND + 1) && !NETWORK.test(text) && !isApology(text)
  );
}

/** `please excuse typos` */
function isApology(text: string): boolean {
  return APOLOGY.test(fold(text));
}

/** `Sent via Acme`, `Sent from my toaster`, but not `Sent by courier this morning`. */
function endsWithName(words: readonly string[]): boolean {
  return !LOWER_CASE.test(words.at(-1) ?? '') || words.some((word) => POSSESSIVE.test(word));
}

/** `my iPhone`, `my mobile device`, but not `different devices` */
function namesOwnDevice(text: string): boolean {
  return BRAND.test(text) || (POSSESSIVE.test(text) && BRAND_OR_KIND.test(text));
}

function opensWithDevice(text: string): boolean {
  const at = text.search(BRAND_OR_KIND);
  const isNear = at >= 0 && at <= LATEST_DEVICE;
  return isNear && !hasWords(text, MOST_WORDS_VERB_LAST + 1);
}
