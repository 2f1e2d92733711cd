import { opensWithDate, readDateText } from './dates';
import { fold, phraseEndingAt, phraseFinder, phraseSet, WROTE_LANGUAGES } from './languages';
import { isBlank, type Line } from './lines';
import { trimEndOf, trimOf, trimStartOf } from './trim';

export interface Attribution {
  /** First line, and the first after it. */
  start: number;
  end: number;
  /** The lines as one text. */
  text: string;
  /** Name and address as they stand there. */
  who: string;
  dateText: string;
  language: string | null;
  /** What follows on the last line, where the client broke no line after `wrote:`. */
  rest: string;
}

const MAX_LINES = 5;
const MAX_LENGTH = 600;

const WROTE = phraseFinder('wrote');
const wroteEndingAt = phraseEndingAt('wrote');
const WROTE_THEN = phraseFinder('wroteThen');
const OPENERS = phraseSet('opens');
const OPENER_WORDS = new Set([...OPENERS].map((phrase) => phrase.split(' ')[0] ?? phrase));
const LAST_WORDS = new Set(
  [...phraseSet('wrote')].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
const FILLERS = phraseSet('fillers', 'opens');
const DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b(?:19|20)\d\d\b|[年년]|\b\d{1,2}[:.h時시]\d\d/u;
const ADDRESS = /[^\s<>"(]@[^\s<>")]/;
const END_DECORATION = ' \t\u00a0*_"\'”»)]-';
const START_DECORATION = ' \t\u00a0*_-–—"\'“«[(•\ufeff\u200e\u200f\u202a\u202b\u202c';
const PART_EDGES = ' \t,;:–—-';
const STARTS_DATED = /^\D{0,12}\d/;

/**
 * Reads an attribution that ends on a line, going back over the lines it is wrapped over.
 *
 * @param lines one depth apart from blank lines; only those above `index` are looked at
 * @param first the first line that may belong to it
 * @param quoteFollows whether the next line is quoted: then weaker evidence will do
 */
export function readAttribution(
  lines: readonly Line[],
  index: number,
  first: number,
  quoteFollows: boolean,
): Attribution | null {
  const last = lines[index];
  if (!last || !mayEnd(last.text)) return null;
  let text = '';
  let best: (Attribution & { weight: number }) | null = null;
  const stop = Math.max(first, index - MAX_LINES + 1);
  for (let start = index; start >= stop; start--) {
    const line = lines[start];
    if (!line || isBlank(line) || line.depth !== last.depth) break;
    text = start === index ? line.text.trim() : `${line.text.trim()} ${text}`;
    if (text.length > MAX_LENGTH) break;
    const read = recognise(text, quoteFollows);
    if (!read) continue;
    const found = { ...read, start, end: index + 1, text };
    if (found.weight > 1 && opensAttribution(line.text)) return found;
    if (!best || found.weight > best.weight) best = found;
  }
  return best;
}

/** A line that starts as attributions do may hold text after `wrote:`. */
export function readRunOnAttribution(lines: readonly Line[], index: number): Attribution | null {
  const line = lines[index];
  if (!line || line.text.indexOf(':') < 0 || !opensAttribution(line.text)) return null;
  const window = line.text.slice(0, MAX_LENGTH);
  const folded = fold(window);
  if (folded.length !== window.length) return null;
  WROTE.lastIndex = 0;
  for (let match = WROTE.exec(folded); match; match = WROTE.exec(folded)) {
    const end = WROTE.lastIndex;
    if (window.charAt(end) !== ':') continue;
    const text = window.slice(0, end + 1);
    const read = recognise(text, false);
    const rest = line.text.slice(end + 1).trim();
    return read && DATE.test(text) && rest !== ''
      ? { ...read, start: index, end: index + 1, text, rest }
      : null;
  }
  return null;
}

function mayEnd(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  // : and its wide form end nearly all of them; - ends `---- On … wrote ----`.
  if (code === 58 || code === 0xff1a || code === 45) return true;
  if (text.length > 320) return false;
  const end = trimEndOf(text, END_DECORATION).length;
  if (end < text.length && ':：'.includes(text.charAt(end - 1))) return true;
  return LAST_WORDS.has(text.slice(text.lastIndexOf(' ', end - 1) + 1, end).toLowerCase());
}

/** `On Mon, …`, `2024-01-01 …`, `понедельник, 6 …`: how an attribution, not a sentence, begins. */
function opensAttribution(text: string): boolean {
  const bare = trimStartOf(text.slice(0, 80), START_DECORATION).slice(0, 60);
  const space = bare.indexOf(' ');
  const word = trimEndOf(fold(space < 0 ? bare : bare.slice(0, space)), ',.');
  if (!OPENER_WORDS.has(word)) return opensWithDate(bare);
  return /\d/.test(bare);
}

type Recognised = Pick<Attribution, 'who' | 'dateText' | 'language' | 'rest'> & {
  /** How much of what attributions have (verb, date, address) is there. */
  weight: number;
};

function recognise(text: string, quoteFollows: boolean): Recognised | null {
  const bare = trimEndOf(trimStartOf(text, START_DECORATION), END_DECORATION);
  const colon = /[:：]$/.test(bare);
  const body = colon ? bare.slice(0, -1).trimEnd() : bare;
  const folded = fold(body);
  const final = findFinalVerb(folded);
  if (!final && !colon) return null;
  const dated = DATE.test(folded);
  const addressed = body.includes('@') && ADDRESS.test(body);
  const verb = final ?? (dated || addressed ? findInnerVerb(folded) : null);
  if (!isEvidence({ verb, dated, addressed, colon, quoteFollows, text: body })) return null;
  const language = verb ? languageOf(verb.phrase) : null;
  const weight = Number(verb !== null) + Number(dated) + Number(addressed);
  return { ...readParts(body, verb), language, rest: '', weight };
}

interface Verb {
  phrase: string;
  start: number;
  end: number;
  final: boolean;
}

/** A verb at the end of the text, with at most one sign after it. */
function findFinalVerb(folded: string): Verb | null {
  for (let end = folded.length; end >= folded.length - 1 && end > 0; end--) {
    const phrase = wroteEndingAt(folded, end);
    if (phrase) return { phrase, start: end - phrase.length, end, final: true };
  }
  return null;
}

function findInnerVerb(folded: string): Verb | null {
  const inner = lastMatch(WROTE_THEN, folded);
  return inner && { ...inner, final: false };
}

function lastMatch(finder: RegExp, text: string) {
  let found: { phrase: string; start: number; end: number } | null = null;
  finder.lastIndex = 0;
  for (let match = finder.exec(text); match; match = finder.exec(text)) {
    found = { phrase: match[0], start: match.index, end: finder.lastIndex };
  }
  return found;
}

interface Evidence {
  verb: Verb | null;
  dated: boolean;
  addressed: boolean;
  colon: boolean;
  quoteFollows: boolean;
  text: string;
}

/** What it takes for a line to introduce a quote rather than be a sentence. */
function isEvidence({ verb, dated, addressed, colon, quoteFollows, text }: Evidence): boolean {
  if (verb?.final) {
    if (colon && (dated || addressed)) return true;
    if (dated && addressed) return true;
    return quoteFollows && (colon || dated || addressed) && text.length < 200;
  }
  if (!colon) return false;
  if (verb) return (dated || addressed) && (opensAttribution(text) || addressed);
  if (quoteFollows && (dated || addressed)) return text.length < 300;
  return dated && addressed && STARTS_DATED.test(text) && /[>)]$/.test(text);
}

function languageOf(phrase: string): string | null {
  return WROTE_LANGUAGES.get(phrase)?.[0] ?? null;
}

/** Takes date and verb out of the text; what is left is who wrote. */
function readParts(body: string, verb: Verb | null): { who: string; dateText: string } {
  const withoutVerb = verb ? `${body.slice(0, verb.start)} \u0001 ${body.slice(verb.end)}` : body;
  const date = readDateText(withoutVerb);
  const parts = date
    ? [withoutVerb.slice(0, date.start), withoutVerb.slice(date.end)]
    : [withoutVerb];
  let who = '';
  for (const part of parts.flatMap((text) => text.split('\u0001'))) {
    const name = withoutFillers(part);
    if (name !== '') who += who === '' ? name : ` ${name}`;
  }
  return { who, dateText: date?.text ?? '' };
}

/** Without the opening and helping words of an attribution at the ends of a part. */
function withoutFillers(part: string): string {
  let text = trimOf(part, PART_EDGES);
  while (text !== '') {
    const space = text.indexOf(' ');
    const lastSpace = text.lastIndexOf(' ');
    if (isFiller(space < 0 ? text : text.slice(0, space))) {
      text = space < 0 ? '' : trimStartOf(text.slice(space), PART_EDGES);
    } else if (isFiller(text.slice(lastSpace + 1))) {
      text = trimEndOf(text.slice(0, lastSpace), PART_EDGES);
    } else break;
  }
  return text;
}

function isFiller(word: string): boolean {
  return FILLERS.has(trimEndOf(fold(word), ',;:.'));
}
