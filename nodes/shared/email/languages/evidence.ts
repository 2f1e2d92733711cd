import { countedCodes, countOf, countWords, noCounts } from './wordLanguages';

/** Words of an attribution or a date. */
interface Text {
  text: string;
  /** A part of it whose words are skipped. */
  except: string;
}

/**
 * Decides a language from words that each belong to one or several languages.
 *
 * `Den man. 6. maj 2024 kl. 09.05 skrev …` is Danish: `skrev` is Danish, Norwegian and Swedish, but
 * `maj` is not Norwegian, and `man.` is not Swedish.
 */
export class LanguageEvidence {
  /** The languages of each label, separator and verb. */
  private readonly phrases: (readonly string[])[] = [];
  private readonly texts: Text[] = [];

  /** Adds a label, separator or verb, with all languages that have it. */
  add(languages: readonly string[] | undefined): this {
    if (languages) this.phrases.push(languages);
    return this;
  }

  /**
   * Adds the words of an attribution or a date. Thunderbird writes `Datum: Mon, 6 May 2024`, so these
   * words only decide what the phrases leave open.
   *
   * @param text as the mail program wrote it
   * @param except a part of it whose words are skipped: the name
   */
  addText(text: string, except = ''): this {
    if (text !== '') this.texts.push({ text, except });
    return this;
  }

  /** The languages with the most phrases, and of these the ones with the most words: one, several or none. */
  languages(): readonly string[] {
    const byPhrases = this.languagesOfPhrases();
    // Most phrases are of one language, and counting words takes longer than reading a header block.
    if (byPhrases.length === 1 || this.texts.length === 0) return byPhrases;
    const counts = noCounts();
    for (const { text, except } of this.texts) countWords(counts, text, except);
    const codes = byPhrases.length > 0 ? byPhrases : countedCodes(counts);
    return withMost(codes, (code) => countOf(counts, code));
  }

  /**
   * Gmail writes `Od:`, but `Date:` and `Subject:`, so phrases that are English count only if all of
   * them are.
   */
  private languagesOfPhrases(): readonly string[] {
    const [first] = this.phrases;
    if (first && this.phrases.length === 1) return first;
    const only = first?.length === 1 ? first[0] : undefined;
    if (first && only !== undefined && this.phrases.every((codes) => codes.includes(only))) {
      return first;
    }
    const foreign = this.phrases.filter((languages) => !languages.includes('en'));
    const counts = new Map<string, number>();
    for (const languages of foreign.length > 0 ? foreign : this.phrases) {
      for (const code of languages) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return withMost(counts.keys(), (code) => counts.get(code) ?? 0);
  }
}

/** Those of some languages that have the highest count. */
function withMost(
  languages: Iterable<string>,
  countOfLanguage: (code: string) => number,
): string[] {
  let most = 0;
  let found: string[] = [];
  for (const code of languages) {
    const number = countOfLanguage(code);
    if (number > most) found = [];
    most = Math.max(most, number);
    if (number === most) found.push(code);
  }
  return found;
}

/**
 * The one language of an email: that of its first introduction of a quote, narrowed down by the
 * others where its own words leave several.
 *
 * @param candidates the languages of each introduction, in the order of the email
 * @returns a code, or null if the language stays open
 */
export function decideLanguage(candidates: Iterable<readonly string[]>): string | null {
  let open: readonly string[] = [];
  for (const languages of candidates) {
    open = narrowed(open, languages);
    if (open.length === 1) return open[0] ?? null;
  }
  return null;
}

/** The languages in both sets; the first set if they have none in common. */
export function narrowed(first: readonly string[], second: readonly string[]): readonly string[] {
  if (first.length === 0) return second;
  const common = first.filter((code) => second.includes(code));
  return common.length > 0 ? common : first;
}
