import { endingTest } from '../languages/edges';
import { phraseEndingAt, phraseFinder, phraseSet, WROTE_LANGUAGES } from '../languages';

/** The verb of an attribution, such as `wrote` or `a écrit`, and where the text holds it. */
export interface Verb {
  phrase: string;
  start: number;
  end: number;
  /** Whether the text ends with it. */
  final: boolean;
}

const verbEndingAt = phraseEndingAt('wrote');
const INNER_VERB = phraseFinder('wroteThen');
const LAST_WORDS = new Set(
  [...phraseSet('wrote')].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

const mayBeLastWord = endingTest(LAST_WORDS);

/** The verb as part of an address: `https://acme.example/on-monday-ann-wrote:` */
const JOINED = /^[\p{L}\p{N}][-/_=]/u;

/** The verb at the end of a text, with at most one character after it: `… Sam Lee <s@c.example> wrote`. */
export function findFinalVerb(text: string): Verb | null {
  for (let end = text.length; end >= text.length - 1; end--) {
    const phrase = verbEndingAt(text, end);
    if (phrase && !JOINED.test(text.slice(Math.max(0, end - phrase.length - 2), end))) {
      return { phrase, start: end - phrase.length, end, final: true };
    }
  }
  return null;
}

/**
 * The last verb before a name or date: `Am 06.05.24 um 09:05 schrieb Sam Lee`.
 *
 * @param folded the text in the form of the language tables
 */
export function findInnerVerb(folded: string): Verb | null {
  let found: Verb | null = null;
  for (let match = INNER_VERB.exec(folded); match; match = INNER_VERB.exec(folded)) {
    const end = INNER_VERB.lastIndex;
    found = { phrase: match[0], start: match.index, end, final: false };
  }
  return found;
}

/** Whether a verb ends right before an index. */
export function verbEndsAt(text: string, end: number): boolean {
  return verbEndingAt(text, end) !== null;
}

/** Whether the last word is one that verbs end with. */
export function endsInVerb(text: string): boolean {
  if (!mayBeLastWord(text, text.length)) return false;
  return LAST_WORDS.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

/** Codes of the languages with this verb. */
export function languagesOfVerb({ phrase }: Verb): readonly string[] {
  return WROTE_LANGUAGES.get(phrase) ?? [];
}
