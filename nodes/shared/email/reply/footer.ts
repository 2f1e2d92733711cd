import { endsInColon, endsSentence, hasWords } from '../../text/sentences';
import { phraseAlternation, phrasePartFinder } from '../languages';
import { fold } from '../languages/fold';
import {
  Hint,
  hintsAt,
  isBlankAt,
  lastFilled,
  type Line,
  nextFilled,
  textAt,
} from '../lines/lines';
import { isRule } from '../quotes/separator';
import { bannerLength } from './banner';
import { readClosing } from './closing';
import { isStrictDelimiter } from './delimiter';
import { isDisclaimer, isDisclaimerHeading, legalWordCount, namesItself } from './disclaimer';
import { accompaniesFooter, opensWithCopyright, withLinesAbove } from './footerBlock';
import { armourStart, endsArmour, startsArmour } from './pgpArmour';
import { isScannerLine, isScannerSite, mentionsScanner } from './virusScanner';

/**
 * Finds the disclaimers, unsubscribe lines, list footers and PGP signatures at the very end of a
 * message, paragraph by paragraph.
 *
 *     This email and any attachments are confidential.
 *
 * @returns the index of the line where they begin; the number of lines if there are none
 */
export function findFooter(lines: readonly Line[]): number {
  const first = nextFilled(lines, 0);
  let found = lines.length;
  let isBulk = false;
  let isScanner = false;
  let end = lastFilled(lines, lines.length) + 1;
  while (end > 0) {
    const start = startOf(lines, end);
    if (start === null) break;
    const paragraph = lines.slice(start, end);
    const candidate: Candidate = {
      paragraph,
      hasTextAbove: start > first,
      above: textAt(lines, lastFilled(lines, start)),
      below: textAt(lines, found),
    };
    const accompanies: boolean =
      start > first &&
      ((isBulk && accompaniesFooter(candidate)) || (isScanner && accompaniesScanner(paragraph)));
    const offset: number | null = accompanies ? 0 : footerOffset(candidate);
    if (offset === null) break;
    isBulk ||= paragraph.slice(offset).some(isOfBulkMail);
    isScanner ||= mentionsScanner(fold(textAt(paragraph, offset)));
    found = start + (isBulk ? withLinesAbove(paragraph, offset, candidate.above) : offset);
    if (found > start) break;
    end = lastFilled(lines, start) + 1;
  }
  return found === lines.length ? found : withRulesAbove(lines, found);
}

/** The first line of the PGP signature or paragraph that ends before `end`; null for half a signature. */
function startOf(lines: readonly Line[], end: number): number | null {
  const armour = armourStart(lines, end);
  if (armour !== undefined) return armour;
  let at = end - 1;
  while (at > 0 && !isBlankAt(lines, at - 1)) at--;
  return at;
}

/** Lines without a blank one between them, at the end of a message. */
interface Candidate {
  paragraph: readonly Line[];
  /** Whether the message has text above the paragraph. */
  hasTextAbove: boolean;
  /** The last line of that text. */
  above: string;
  /** The first line of the footer found below; '' if there is none. */
  below: string;
}

const GROUP_ITEM = '<*> ';

type FooterReader = (candidate: Candidate) => number | null;

/** What makes a paragraph footer. Each returns the line of the paragraph where the footer begins. */
const READERS: readonly FooterReader[] = [
  // `-----BEGIN PGP SIGNATURE-----` … `-----END PGP SIGNATURE-----`
  (candidate) =>
    candidate.paragraph.some(({ text }) => endsArmour(text)) ? footerStart(candidate) : null,
  // `This email and any attachments are confidential.`, `To unsubscribe from this group, …`
  (candidate) => (isFooter(candidate) ? footerStart(candidate) : null),
  // `CAUTION: This email originated from outside the organization. Do not click links …`
  ({ paragraph, hasTextAbove }) =>
    hasTextAbove && bannerLength(paragraph) === paragraph.length ? 0 : null,
  // Yahoo Groups: `<*> To visit your group on the web, go to:` above `http://groups.example/group/choir/`
  ({ paragraph }) => (textAt(paragraph, 0).startsWith(GROUP_ITEM) ? 0 : null),
  // `Acme, 1 Main St. <a href="https://acme.example/out">Unsubscribe</a>`
  ({ paragraph }) => indexOrNull(paragraph.findIndex(hasOptOutLink)),
];

function footerOffset(candidate: Candidate): number | null {
  for (const read of READERS) {
    const offset = read(candidate);
    if (offset !== null) return offset;
  }
  return null;
}

/** `The message was checked by ESET Smart Security.` above `http://www.eset.com` */
function accompaniesScanner(paragraph: readonly Line[]): boolean {
  return paragraph.every(({ text }) => mentionsScanner(fold(text)));
}

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index;
}

const CERTAIN_PHRASE = phrasePartFinder('disclaimer', 'unsubscribe');
const BULK_PHRASE = phrasePartFinder('unsubscribe', 'footerWords');
/** `unsubscribe`, `mailing list`: letters contain these too. */
const UNCERTAIN_PHRASES = new RegExp(phraseAlternation('footerWords'), 'gu');
const ANY_PHRASE = phrasePartFinder('disclaimer', 'unsubscribe', 'footerWords');
/** A site, or an address of a list: `news-leave@lists.acme.example` */
const LINK =
  /https?:|www\.|<mailto|(?:leave|unsub|optout|remove|request)[\w.+-]{0,40}@|@(?:lists?|groups?|googlegroups)\./i;
/** Pages of Mailman, a manager of mailing lists. */
const LIST_PAGE = /\/mailman3?\/(?:listinfo|lists|postorius)/;
/** In characters: a paragraph this long with a footer's phrase is a legal one. */
const LEGAL_LENGTH = 200;
/** In characters: longer paragraphs are not read as one. */
const LONGEST_LEGAL = 8000;
const LEGAL_WORDS = 3;

/**
 * A phrase that letters contain too counts with a link, alone on a line, or in legal prose.
 *
 *     Unsubscribe: https://acme.example/out
 */
function isFooter({ paragraph, above }: Candidate): boolean {
  if (paragraph.some(({ text }) => opensWithCopyright(text))) return true;
  const joined = fold(paragraph.map(({ text }) => text).join(' '));
  let hasPhrase = false;
  // One test of the paragraph spares most of them a test of each line: see the rows "text" of
  // `npm run bench -- email`.
  if (ANY_PHRASE.test(joined)) {
    for (const { text } of paragraph) {
      const folded = fold(text);
      if (!ANY_PHRASE.test(folded)) continue;
      if (CERTAIN_PHRASE.test(folded) || isOnlyPhrases(folded)) return true;
      hasPhrase = true;
    }
  }
  if (hasPhrase && paragraph.some(isLinkOrRule)) return true;
  // `_______` above `Acme list <acme@lists.acme.example>` above `https://…/mailman/listinfo/acme`
  if (paragraph.some(isRuleLine) && paragraph.some(({ text }) => LIST_PAGE.test(text))) return true;
  // Without the spaces between the lines.
  const length = joined.length + 1 - paragraph.length;
  if (length > LONGEST_LEGAL) return false;
  if (isScannerLine(joined) || (isScannerSite(joined) && mentionsScanner(fold(above)))) return true;
  const isLong = length >= LEGAL_LENGTH;
  return isDisclaimer(joined) || (hasPhrase && isLong && legalWordCount(joined) >= LEGAL_WORDS);
}

const NO_LETTERS = /[^\p{L}]+/gu;
/** In letters, besides the phrases: `Preferences or unsubscribe` */
const MOST_OTHER_LETTERS = 4;

/** `Unsubscribe`, but not `Unsubscribe me, please`. */
function isOnlyPhrases(folded: string): boolean {
  const others = folded.replace(UNCERTAIN_PHRASES, '').replace(NO_LETTERS, '');
  return others.length <= MOST_OTHER_LETTERS;
}

function isRuleLine({ text }: Line): boolean {
  return isRule(text);
}

function isLinkOrRule(line: Line): boolean {
  return LINK.test(line.text) || isRuleLine(line);
}

function isOfBulkMail(line: Line): boolean {
  const folded = fold(line.text);
  return hasOptOutLink(line) || BULK_PHRASE.test(folded) || opensWithCopyright(line.text);
}

/**
 * The line of a paragraph where the footer starts. Lines of plain text may be wrapped, so normally the
 * whole paragraph is footer, up to a rule, a sentence or a closing. If its lines are separate (HTML), it is
 * the entire message or it continues a signature, the footer starts at the first footer phrase, including
 * lines wrapped above it.
 *
 *     Bien à vous,
 *
 *     Ann Lee
 *     Pensez à l'environnement avant d'imprimer ce message.
 */
function footerStart({ paragraph, hasTextAbove, above }: Candidate): number {
  let first = 0;
  while (first < paragraph.length - 1 && !holdsPhrase(paragraph[first])) first++;
  // `-=-=-=-=-` above `You receive all messages sent to this group.` above `Unsubscribe: …`
  const isFramed = hasTextAbove || isRule(textAt(paragraph, paragraph.length - 1));
  if (isFramed && isRule(textAt(paragraph, 0))) return 0;
  const rule = ruleAbove(paragraph, first);
  if (rule > 0) return rule;
  const isWhole = (hintsAt(paragraph, first) & Hint.whole) !== 0;
  if (isWhole || !hasTextAbove || readClosing(above) !== null) {
    return wrappedStart(paragraph, first);
  }
  for (let at = first - 1; at >= 0; at--) {
    const text = textAt(paragraph, at);
    if (isSentence(text)) return at + 1;
    if (readClosing(text) !== null) return wrappedStart(paragraph, first);
  }
  return 0;
}

/** The nearest rule above a line, without a sentence between; -1 if there is none. */
function ruleAbove(paragraph: readonly Line[], from: number): number {
  let at = from - 1;
  while (at >= 0 && !isRule(textAt(paragraph, at)) && !isSentence(textAt(paragraph, at))) at--;
  return at >= 0 && isRule(textAt(paragraph, at)) ? at : -1;
}

function wrappedStart(paragraph: readonly Line[], from: number): number {
  let at = from;
  while (at > 0 && isWrapped(textAt(paragraph, at - 1))) at--;
  return at;
}

function holdsPhrase(line: Line | undefined): boolean {
  if (line === undefined) return false;
  if (hasOptOutLink(line) || startsArmour(line.text)) return true;
  const folded = fold(line.text);
  return (
    ANY_PHRASE.test(folded) ||
    LIST_PAGE.test(folded) ||
    namesItself(folded) ||
    mentionsScanner(folded) ||
    opensWithCopyright(folded)
  );
}

function hasOptOutLink({ hints }: Line): boolean {
  return (hints & Hint.optOut) !== 0;
}

/** In characters: a shorter line, or one that ends a sentence, is not wrapped. */
const SHORTEST_WRAPPED = 50;

function isWrapped(text: string): boolean {
  return text.length >= SHORTEST_WRAPPED && !endsSentence(text) && !endsInColon(text);
}

/** A line with a full stop and at least this many words is a sentence. */
const SENTENCE_WORDS = 4;

function isSentence(text: string): boolean {
  return endsSentence(text) && hasWords(text, SENTENCE_WORDS);
}

/** GitHub writes it above its footer. */
const EM_DASH = '—';

/** Includes a rule, a delimiter and a heading above a footer: `Confidentiality Notice` */
function withRulesAbove(lines: readonly Line[], start: number): number {
  let found = start;
  for (let at = lastFilled(lines, found); at > 0; at = lastFilled(lines, at)) {
    const text = textAt(lines, at);
    const isEdge = isRule(text) || isStrictDelimiter(text) || text === EM_DASH;
    if (!isEdge && !isDisclaimerHeading(fold(text))) break;
    found = at;
  }
  return found;
}
