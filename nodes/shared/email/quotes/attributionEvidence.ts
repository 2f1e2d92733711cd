import { characters, trimEndOf, trimOf, trimStartOf } from '../../text/characters';
import { isAscii } from '../../text/codePoints';
import { DIRECTION_MARKS } from '../../text/invisible';
import { opensWithDate, readDateText } from '../dates/dateText';
import { phraseAlternation, phraseSet, wordSet } from '../languages';
import { fold } from '../languages/fold';
import { languagesOfVerb, type Verb } from './attributionVerb';

/** Everything found in a text that may be an attribution. */
export interface Evidence {
  /** The text without decoration and final colon. */
  text: string;
  verb: Verb | null;
  hasDate: boolean;
  hasAddress: boolean;
  /** The text ends with a colon. */
  hasColon: boolean;
  /** The next line with text is in a deeper quote. */
  quoteFollows: boolean;
  /** Dashes are around the text. */
  isFramed: boolean;
}

type Rule = (found: Evidence) => boolean;

/** In characters: above a quote weaker evidence counts, but not for long text. */
const LONGEST_CERTAIN = 200;
const LONGEST_WITHOUT_VERB = 300;

/** `---- Ann Lee wrote ----`, `---- Am 6. Mai 2024 schrieb Ann Lee <ann@acme.example> ----` */
const isFramedWithVerb: Rule = ({ isFramed, verb, hasDate, hasAddress, text }) =>
  isFramed &&
  verb !== null &&
  (hasDate || hasAddress || (verb.final && NAME.test(text.slice(0, verb.start).trimEnd())));

/** `On Mon, May 6, 2024 at 9:05 AM Sam Lee <s@c.example> wrote:` */
const ENDS_WITH_VERB: readonly Rule[] = [
  isFramedWithVerb,
  // `Sam Lee <s@c.example> wrote:`
  ({ hasColon, hasAddress }) => hasColon && hasAddress,
  // `On 6 May 2024, Sam Lee wrote:`
  ({ hasColon, hasDate, quoteFollows, text, verb }) =>
    hasColon && hasDate && (quoteFollows || !isSentence(text, verb)),
  // `On 6 May 2024, Sam Lee <s@c.example> wrote`
  ({ hasDate, hasAddress }) => hasDate && hasAddress,
  // `Sam Lee wrote:` above `> Would Tuesday do?`
  ({ quoteFollows, hasColon, hasDate, hasAddress, text }) =>
    quoteFollows && (hasColon || hasDate || hasAddress) && text.length < LONGEST_CERTAIN,
];

const HAS_NO_COLON: readonly Rule[] = [
  isFramedWithVerb,
  // `2011-04-07 Ann Lee <ann@acme.example>` above `> Would Tuesday do?`
  ({ hasDate, hasAddress, text }) =>
    hasDate &&
    hasAddress &&
    text.length < LONGEST_CERTAIN &&
    ADDRESS_END.test(text) &&
    opensAttribution(text),
  // Nextcloud: `"Ann Lee" ann@acme.example – May 6, 2024 9:05 AM` above `> Would Tuesday do?`
  ({ quoteFollows, hasDate, hasAddress, text }) =>
    quoteFollows && hasDate && hasAddress && TIME_END.test(text) && !isSentence(text, null),
];

/** `Ann Lee:` above `> Would Tuesday do?` */
const isNameAboveQuote: Rule = ({ quoteFollows, text }) => quoteFollows && NAME.test(text);

const CONTAINS_VERB: readonly Rule[] = [
  isNameAboveQuote,
  // `Ann Lee wrote on 6 May:` above `> Would Tuesday do?`
  ({ quoteFollows, verb, text }) =>
    quoteFollows &&
    verb !== null &&
    NAME.test(text.slice(0, verb.start).trimEnd()) &&
    opensWithDate(text.slice(verb.end).trimStart()),
  // `schreef op 6 mei 2024 om 09:05:`
  ({ verb, text }) => verb?.start === 0 && opensWithDate(text.slice(verb.end)),
  // `Zitat von Sam Lee <s@c.example>:`
  ({ verb, hasAddress, text }) => verb?.start === 0 && hasAddress && ADDRESS_END.test(text),
  // `Sam Lee <s@c.example> wrote on 5/6/2024 9:05 AM:`
  ({ hasDate, hasAddress, text, verb }) => hasDate && hasAddress && !isOwn(text, verb),
  // `Sam Lee wrote on 5/6/2024 9:05 AM:`
  ({ verb, hasDate, text }) => hasDate && NAME.test(text.slice(0, verb?.start).trimEnd()),
  // `s@c.example schrieb am Montag:` above `> Passt Dienstag?`
  ({ quoteFollows, hasDate, hasAddress }) => quoteFollows && (hasDate || hasAddress),
  // `Am 06.05.24 um 09:05 schrieb Sam Lee:`
  ({ verb, hasDate, hasAddress, text }) =>
    (hasDate || hasAddress) && opensAttribution(text) && verb !== null && namesWriter(text, verb),
];

const HAS_NO_VERB: readonly Rule[] = [
  isNameAboveQuote,
  // `On 6 May 2024 at 9:05, Ann Lee <ann@acme.example> sent:`
  ({ hasDate, hasAddress, text }) =>
    hasDate && hasAddress && UNKNOWN_VERB_END.test(text) && opensAttribution(text),
  // `Ann Lee (May 6, 2024, 9:05 AM):`
  ({ hasDate, text }) => hasDate && isNameWithDate(text),
  // `пн, 6 мая 2024 г. в 09:05, Sam Lee:` above `> Would Tuesday do?`
  ({ quoteFollows, hasDate, hasAddress, text }) =>
    quoteFollows && (hasDate || hasAddress) && text.length < LONGEST_WITHOUT_VERB,
  // `2024年5月6日(月) 9:05 Sam Lee <s@c.example>:`
  ({ quoteFollows, hasDate, hasAddress, text }) =>
    !quoteFollows && hasDate && hasAddress && ADDRESS_END.test(text) && startsWithDate(text),
  // `6 May 2024, 09:05 by s@c.example:`
  ({ hasDate, hasAddress, text }) =>
    hasDate && hasAddress && BARE_ADDRESS_END.test(text) && opensWithDate(text),
];

/** Whether a text introduces a quote rather than being a sentence. */
export function isEvidence(found: Evidence): boolean {
  return rulesFor(found).some((rule) => rule(found));
}

function rulesFor({ verb, hasColon }: Evidence): readonly Rule[] {
  if (verb?.final) return ENDS_WITH_VERB;
  if (!hasColon) return HAS_NO_COLON;
  return verb ? CONTAINS_VERB : HAS_NO_VERB;
}

/** `Ann Lee`, `Jan van der Berg` */
const NAME = new RegExp(
  `^\\p{Lu}\\p{Ll}[\\p{L}'’.-]*(?: (?:${phraseAlternation('nameParticles')})){0,2}(?: \\p{Lu}[\\p{L}'’.-]*){1,2}$`,
  'u',
);
const FIRST_NAME = /^\p{Lu}[\p{L}'’-]{1,20}$/u;
/** `Ann Lee (May 6, 2024, 9:05 AM)` */
const NAME_WITH_DATE = /^([^()]{3,60}) \(([^()]{10,40}\d[:.]\d\d[^()]{0,10})\)$/;
const YEAR = /(?<!\d)20\d\d(?!\d)/;
const ADDRESS_END = /[>)]$/;
/** One word behind an address in angle brackets. */
const UNKNOWN_VERB_END = /> \p{Ll}{2,14}$/u;
/** `9:05`, `9:05 AM` */
const TIME_END = /\d[:.h]\d\d(?: ?[ap]\.?m\.?)?$/i;
const BARE_ADDRESS_END = /\d[:.]\d\d \p{L}{2,5} [^\s@]+@[^\s@]+$/u;
const STARTS_WITH_NUMBER = /^\D{0,12}\d/;
const LOWER_CASE = /^\p{Ll}/u;
const LOWER_CASE_WORD = /(?<![^ ])\p{Ll}/gu;
/** In characters: an opening word and a date with a written-out time zone. */
const LONGEST_DATE = 120;

/** Whether a text is a name, or the only word of one: `Ann Lee`, `Ann`, but not `They`. */
export function isNameAlone(text: string): boolean {
  return NAME.test(text) || (FIRST_NAME.test(text) && !DETERMINERS.has(fold(text)));
}

function isNameWithDate(text: string): boolean {
  if (!text.endsWith(')')) return false;
  const [, name = '', date = ''] = NAME_WITH_DATE.exec(text) ?? [];
  return YEAR.test(date) && NAME.test(name) && opensWithDate(date);
}

function startsWithDate(text: string): boolean {
  return STARTS_WITH_NUMBER.test(text) || opensWithDate(text);
}

/**
 * Whether a name or date follows the verb: `Am 6. Mai schrieb Bo:`, unlike the sentence
 * `On May 6 Bo wrote a long report:`.
 */
function namesWriter(text: string, verb: Verb): boolean {
  const rest = text.slice(verb.end).trimStart();
  const next = firstWord(rest);
  if (!LOWER_CASE.test(next)) return true;
  return OPENERS.has(fold(next)) && opensWithDate(rest.slice(next.length));
}

const PRONOUN = ' I ';

/** Whether the writer of the email wrote it: `On 6 May 2024 I wrote to ann@acme.example:`, `Am 6. Mai 2024 schrieb ich …` */
function isOwn(text: string, verb: Verb | null): boolean {
  if (verb === null || verb.start === 0) return false;
  // A name may be in lower case, with its address in brackets: `schrieb die werkstatt <w@acme.example>`.
  const isBracketed = ADDRESS_END.test(text);
  if (isBracketed && !text.includes(PRONOUN)) return false;
  const before = text.slice(0, verb.start);
  if (before.includes('@')) return false;
  const date = readDateText(before.slice(0, LONGEST_DATE));
  const who = trimOf(before.slice(date?.end ?? 0), AFTER_DATE);
  if (who !== '') return who === PRONOUN.trim() && !namesWriter(text, verb);
  return !isBracketed && DETERMINERS.has(firstWord(text.slice(verb.end).trimStart()));
}

/** `Jan van der Berg schreef op 6 mei` has a few words in lower case; a sentence has more. */
const MOST_LOWER_CASE_WORDS = 4;

const DETERMINERS = phraseSet('determiners');
const CAPITAL = /\p{Lu}/u;

function isGerman(verb: Verb | null): boolean {
  return verb !== null && languagesOfVerb(verb).every((code) => code === 'de');
}

/**
 * Whether the words between date and verb are of somebody without a name: `On 6 May 2024, the inspector wrote:`,
 * `Am 6. Mai 2024 hat der Vermieter geschrieben:`. In German every noun has a capital.
 */
function isUnnamed(words: string, verb: Verb | null): boolean {
  const who = trimStartOf(words, AFTER_DATE);
  const first = firstWord(who);
  if (DETERMINERS.has(first)) {
    // `la señora Ruiz`, but `the Acme team`
    return LOWER_CASE.test(who.slice(first.length + 1)) || !CAPITAL.test(who) || isGerman(verb);
  }
  // `hat der Vermieter`
  return (
    INTRODUCTORY_WORDS.has(first) &&
    DETERMINERS.has(firstWord(who.slice(first.length + 1))) &&
    isGerman(verb)
  );
}

/** `il 6 maggio 2024 Mario Rossi ha scritto:` below `Ciao,`; mail programs write `Il 6 maggio`. */
const OPENING_IN_SENTENCE = /^\p{Ll}{2,4} \d/u;

/**
 * `We met on Monday 6 May 2024 at noon, and then Sam wrote:`. Where a date opens it, only the words
 * after the date count: `On Monday, 6 May 2024, my brother called from the station and wrote:`.
 */
function isSentence(text: string, verb: Verb | null): boolean {
  if (OPENING_IN_SENTENCE.test(text) && OPENERS.has(firstWord(text))) return true;
  const before = text.slice(0, verb?.start);
  const hasMany = hasManyLowerCaseWords(before);
  if (hasMany && !opensAttribution(text)) return true;
  const date = readDateText(before.slice(0, LONGEST_DATE));
  if (!date) return false;
  const rest = before.slice(date.end);
  return isUnnamed(rest, verb) || (hasMany && hasManyLowerCaseWords(rest));
}

function hasManyLowerCaseWords(text: string): boolean {
  return (text.match(LOWER_CASE_WORD) ?? []).length > MOST_LOWER_CASE_WORDS;
}

const OPENERS = phraseSet('opens');
/** The first words of the phrases that open attributions: `on`, `am`, `le`. */
const OPENER_WORDS = new Set([...OPENERS].map((phrase) => phrase.split(' ')[0] ?? phrase));
/** With these, the words that are neither name nor date. */
const INTRODUCTORY_WORDS = wordSet('opens', 'fillers');
export const START_DECORATION = characters(` \t*_-–—"'“«[(•\ufeff${DIRECTION_MARKS}`);
const WORD_END = characters(',.');
const AFTER_DATE = characters(' ,');
/** An opening word must be followed by the date within this many characters. */
const OPENING = 60;
const DIGIT = /\d/;
/** Digits of other scripts too. */
const ANY_DIGIT = /\p{Nd}/u;

/** `On Mon, …`, `2024-01-01 …`, `понедельник, 6 …`: the opening of an attribution, not of a sentence. */
export function opensAttribution(text: string): boolean {
  const bare = trimStartOf(text.slice(0, OPENING + 20), START_DECORATION).slice(0, OPENING);
  const word = fold(firstWord(bare));
  if (!OPENER_WORDS.has(word)) return opensWithDate(bare);
  if (word.length === 1) return leadsToDate(bare);
  return (isAscii(word) ? DIGIT : ANY_DIGIT).test(bare);
}

/**
 * Whether only words of attributions are before a date: `W dniu 6 maja`, `В письме от 6 мая`, but not
 * `I met Bo on 6 May`.
 */
export function leadsToDate(text: string): boolean {
  let rest = text;
  while (INTRODUCTORY_WORDS.has(fold(firstWord(rest)))) {
    const space = rest.indexOf(' ');
    if (space < 0) return false;
    rest = rest.slice(space + 1);
    if (opensWithDate(rest)) return true;
  }
  return false;
}

/** Whether attributions of some language open with this word. */
export function isOpenerWord(word: string): boolean {
  return OPENER_WORDS.has(fold(word));
}

/** The first word, without a comma or full stop after it. */
export function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return trimEndOf(space < 0 ? text : text.slice(0, space), WORD_END);
}
