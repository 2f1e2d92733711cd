import { characters, trimEndOf, trimStartOf, WHITE_SPACE } from '../../text/characters';
import { codeAt } from '../../text/codePoints';
import { DIRECTION_MARKS } from '../../text/invisible';
import { endsInColon } from '../../text/sentences';
import { foldDate } from '../dates/dateParts';
import { dateUnits, LanguageEvidence } from '../languages';
import { fold } from '../languages/fold';
import { isEvidence, START_DECORATION } from './attributionEvidence';
import { readParts } from './attributionParts';
import { findFinalVerb, findInnerVerb, languagesOfVerb, type Verb } from './attributionVerb';

/** The lines that introduce a quote: `On Mon, May 6, 2024 at 9:05 AM Sam Lee <s@c.example> wrote:` */
export interface Attribution {
  /** First line, and the first line after it. */
  start: number;
  end: number;
  /** Name and address as they are written. */
  who: string;
  /** The date as it is written; '' if there is none. */
  dateText: string;
  /** The languages its words belong to: several, or none, if they do not decide. */
  languages: readonly string[];
  /** Length of the text before it on the first line: the last words of the message above. */
  offset: number;
  /** The text after it on the last line, if the line goes on after `wrote:`. */
  rest: string;
}

/** A text that is an attribution. */
export interface Recognised {
  text: string;
  /** Without decoration and final colon. */
  body: string;
  verb: Verb | null;
  /** How many of verb, date and address it has. */
  weight: number;
}

/** `6/5/2024`, `2024`, `2024年`, `9:05` */
const DATE = new RegExp(
  `\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\b(?:19|20)\\d\\d\\b|[${dateUnits('year')}]|\\b\\d{1,2}[:.hH${dateUnits('hour')}]\\d\\d`,
);
/** `In 1984 Ann Lee wrote`: no program leaves out the day. */
const YEAR_ALONE = /^\D*(?:19|20)\d\d\D*$/;
/** From here on the characters are of scripts with digits of their own: `في ٦ مايو ٢٠٢٤` */
const OTHER_SCRIPTS = 0x590;
const DIGIT = /\d/;
const ADDRESS = /[^\s<>"(]@[^\s<>")]/;
const END_DECORATION = characters(` \t*_"'”»)]-${DIRECTION_MARKS}`);
const COLON_AND_SPACE = characters(':： ');
const FRAME = '---';
const QUOTATION_MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['«', '»'],
]);

/** Whether a text has a date or a time of day in numbers. */
export function holdsDate(text: string): boolean {
  return DATE.test(text) || (codeAt(text, 0) >= OTHER_SCRIPTS && DATE.test(foldDate(text)));
}

/**
 * Recognises an attribution.
 *
 * @param text its lines as one text
 * @param quoteFollows whether a deeper quote follows, so that weaker evidence counts
 */
export function recognise(text: string, quoteFollows: boolean): Recognised | null {
  const late = readLateDate(text) ?? readExcerpts(text) ?? readTagged(text);
  const bare = withoutDecoration(text);
  const hasColon = late !== null || endsInColon(bare);
  const body = late ?? (hasColon ? trimEndOf(bare.slice(0, -1), WHITE_SPACE) : bare);
  const isFramed = text.startsWith(FRAME) && text.endsWith(FRAME);
  const hasAddress = body.includes('@') && ADDRESS.test(body);
  const hasDate = holdsDate(body) && (quoteFollows || !YEAR_ALONE.test(body));
  // Then no rule for evidence fits. Finding the verb would take longer.
  if (!hasDate && !hasAddress && !isFramed && !quoteFollows) return null;
  const finalVerb = findFinalVerb(body);
  if (!finalVerb && !hasColon && !isFramed && !(quoteFollows && hasAddress)) return null;
  // `Ann Lee wrote on 6 May:` has a date without its year.
  const mayHaveVerb = hasDate || hasAddress || (quoteFollows && DIGIT.test(body));
  const verb = finalVerb ?? (mayHaveVerb ? findInnerVerb(fold(body)) : null);
  if (!isEvidence({ text: body, verb, hasDate, hasAddress, hasColon, quoteFollows, isFramed }))
    return null;
  const weight = Number(verb !== null) + Number(hasDate) + Number(hasAddress);
  return { text, body, verb, weight };
}

const CLOSING_BRACKET = 0x29;
/** In characters: a date with a written-out time zone. */
const LONGEST_DATE = 90;
const COLON_BEFORE_BRACKET = /[:：] ?$/;
/** alot: `Quoting Ann Lee (2024-05-06 09:05:12)` */
const QUOTING = /^Quoting ([^()]+) $/;

/** Whether a text may end in a date in brackets, as `readLateDate` reads it. */
export function mayEndInDate(text: string): boolean {
  return codeAt(text, text.length - 1) === CLOSING_BRACKET && readLateDate(text) !== null;
}

/**
 * An attribution with its date in brackets at the end, behind the verb's colon or without any, in the usual
 * order and without the colon; null if it is none. K-9 Mail writes the first in some languages.
 *
 *     Ann Lee <ann@acme.example> skrev: (6 maj 2024 09:05:12 CEST)
 *     Quoting Ann Lee (2024-05-06 09:05:12)
 */
function readLateDate(text: string): string | null {
  if (codeAt(text, text.length - 1) !== CLOSING_BRACKET) return null;
  const open = text.lastIndexOf('(');
  const date = text.slice(open + 1, -1);
  if (open < 0 || date.length > LONGEST_DATE || !holdsDate(date)) return null;
  const before = text.slice(0, open);
  const name = QUOTING.exec(before)?.[1];
  if (name !== undefined) return `${date} ${name} wrote`;
  if (!COLON_BEFORE_BRACKET.test(before)) return null;
  const body = trimEndOf(before, COLON_AND_SPACE);
  return findFinalVerb(body) ? `${date} ${body}` : null;
}

const EXCERPTS = 'Excerpts from ';
const MESSAGE_OF = /^(.+)['’]s message of (.+):$/;

/**
 * The attribution of Sup, in the usual order and without the colon; null if it is none.
 *
 *     Excerpts from Ann Lee's message of Mon May 06 09:05:12 +0200 2024:
 */
function readExcerpts(text: string): string | null {
  if (!text.startsWith(EXCERPTS)) return null;
  const [, name, date] = MESSAGE_OF.exec(text.slice(EXCERPTS.length)) ?? [];
  if (name === undefined || date === undefined || date.length > LONGEST_DATE) return null;
  return holdsDate(date) ? `${date} ${name} wrote` : null;
}

/** The first characters of all tags. */
const TAG_START = characters('>-I');
/** What some programs write before an attribution, with the characters that open it. */
const TAGS: readonly (readonly [string, RegExp])[] = [
  // Supercite, in Emacs: `>>>>> "AL" == Ann Lee <ann@acme.example> writes:`
  ['>>>>> ', /^>>>>> (?:"[^"]{1,40}" == )?/],
  // Yahoo Groups: `--- In choir@groups.example, "ann" <ann@...> wrote:`
  ['--- In ', /^--- In [^\s@,]{1,64}@[^\s@,]{1,255}, /],
  // Usenet: `In article <x9@news.example>, Ann Lee <ann@acme.example> wrote:`
  ['In ', /^In (?:article |message )?<[^\s<>@]{1,250}@[^\s<>@]{1,250}>,? /],
];
const HIDDEN_ADDRESS = / <[^<>@]{0,64}@\.\.\.>/;

/** An attribution without the tag before it, and without its colon; null if it has none. */
function readTagged(text: string): string | null {
  if (TAG_START[codeAt(text, 0)] !== 1) return null;
  const tag = TAGS.find(([opening]) => text.startsWith(opening))?.[1];
  if (tag === undefined || !endsInColon(text)) return null;
  const body = text.slice(0, -1).replace(tag, '').replace(HIDDEN_ADDRESS, '');
  return body.length + 1 < text.length && findFinalVerb(body) ? body : null;
}

/**
 * `---- On 6 May 2024 Bo wrote ----` without its dashes. A quotation mark that opens a name stays:
 * `"Ann Lee" <ann@acme.example>, 6 May 2024 tarihinde şunu yazdı:`.
 */
function withoutDecoration(text: string): string {
  const closed = withoutEndDecoration(text);
  const bare = trimStartOf(closed, START_DECORATION);
  if (bare.length === closed.length) return bare;
  const opening = closed.charAt(closed.length - bare.length - 1);
  const closing = QUOTATION_MARKS.get(opening);
  return closing !== undefined && bare.includes(closing) ? opening + bare : bare;
}

/** A text without the decoration at its end. A bracket that closes another stays: `… napisał(a)`. */
export function withoutEndDecoration(text: string): string {
  const bare = trimEndOf(text, END_DECORATION);
  const isOpen = text.charAt(bare.length) === ')' && bare.lastIndexOf('(') > bare.lastIndexOf(')');
  return isOpen ? `${bare})` : bare;
}

/** The attribution on the lines from `start` to before `end`. */
export function toAttribution(
  { body, verb }: Recognised,
  start: number,
  end: number,
  { offset, rest }: Pick<Attribution, 'offset' | 'rest'>,
): Attribution {
  const { who, dateText } = readParts(body, verb);
  return { start, end, who, dateText, languages: languagesOf(body, verb, who), offset, rest };
}

/** The languages of the verb and of all words around it but the name. */
function languagesOf(body: string, verb: Verb | null, who: string): readonly string[] {
  if (!verb) return new LanguageEvidence().addText(body, who).languages();
  const languages = languagesOfVerb(verb);
  // Most verbs are of one language. Then the other words decide nothing.
  if (languages.length === 1) return languages;
  return new LanguageEvidence()
    .add(languages)
    .addText(body.slice(0, verb.start), who)
    .addText(body.slice(verb.end), who)
    .languages();
}
