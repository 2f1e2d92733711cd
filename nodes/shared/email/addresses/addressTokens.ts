import { isWhiteSpace } from '../../text/characters';
import { codeAt, codeWithin, isDigit } from '../../text/codePoints';

/** A part of an address list. */
export interface Token {
  kind: 'word' | 'quoted' | 'comment' | 'angle' | 'comma' | 'semicolon' | 'colon';
  /** The text without the quotes, parentheses or brackets around it, escapes resolved. */
  value: string;
  /** The text as it is in the list. */
  raw: string;
  /** Whether there is white space before it. */
  spaced: boolean;
}

const SEPARATORS: ReadonlyMap<number, 'comma' | 'semicolon' | 'colon'> = new Map(
  (
    [
      [',，、،', 'comma'],
      [';；؛', 'semicolon'],
      [':', 'colon'],
    ] as const
  ).flatMap(([characters, kind]) =>
    Array.from(characters, (character) => [codeWithin(character, 0), kind] as const),
  ),
);

const ENCODED_WORD = /=\?[^?\s]+\?[bq]\?[^?]*\?=/iy;
const SCHEME_BEFORE_COLON = /^(?:mailto|smtp|https?|tel)$/i;
const LONGEST_SCHEME = 6;
const ESCAPE = /\\(.)/gs;

const CODE = {
  space: 0x20,
  quote: 0x22,
  open: 0x28,
  less: 0x3c,
  equals: 0x3d,
  bracket: 0x5b,
  byteOrderMark: 0xfeff,
};

/**
 * Splits an address list into tokens in one pass. The result of every look-ahead is kept, so the time is
 * linear in the length of any input.
 *
 * @param text an address list from a header or from above a quoted message
 */
export function tokenize(text: string): Token[] {
  return new Scanner(text).run();
}

class Scanner {
  private readonly tokens: Token[] = [];
  private readonly found = new Map<string, number>();
  private noQuoteCloses = false;
  private parentheses: Map<number, number> | undefined;
  private wordStart = -1;
  private spaced = false;

  constructor(private readonly text: string) {}

  run(): Token[] {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const code = codeWithin(text, at);
      if (isSpace(code)) {
        this.endWord(at);
        this.spaced = true;
        at++;
      } else {
        const end = this.readSpecial(at, code);
        if (end === at && this.wordStart < 0) this.wordStart = at;
        at = end > at ? end : code === CODE.equals ? this.encodedWordEnd(at) : at + 1;
      }
    }
    this.endWord(text.length);
    return this.tokens;
  }

  /** Reads the token that starts with a special character. Returns its end, or `at` if there is none. */
  private readSpecial(at: number, code: number): number {
    switch (code) {
      case CODE.quote:
        return this.readQuoted(at);
      case CODE.open: {
        const close = this.closingParenthesis(at);
        return close < 0 ? at : this.push('comment', at, close + 1, 1);
      }
      case CODE.less: {
        const end = this.angleEnd(at);
        return this.push('angle', at, end, this.text.charAt(end - 1) === '>' ? 1 : 0);
      }
      case CODE.bracket:
        return this.readBracket(at);
      default: {
        const separator = SEPARATORS.get(code);
        if (separator === undefined) return at;
        return separator === 'colon' && this.belongsToWord(at)
          ? at
          : this.push(separator, at, at + 1);
      }
    }
  }

  /** Reads a quoted text. A quotation mark within a word opens none: `5" pipes`. */
  private readQuoted(at: number): number {
    const opens = this.wordStart < 0 || this.text.charAt(at - 1) === '.';
    const close = opens ? this.closingQuote(at) : -1;
    return close < 0 ? at : this.push('quoted', at, close + 1, 1);
  }

  /** `John [mailto:a@b.co]`, `John [a@b.co]`. The IP literal of `a@[192.0.2.1]` is part of its word. */
  private readBracket(at: number): number {
    const close = this.next(']', at);
    if (close < 0) return at;
    const isLiteral = this.text.charAt(at - 1) === '@';
    if (isLiteral) return this.push('word', at, close + 1);
    const value = this.text.slice(at + 1, close);
    return value.includes('@') && !value.includes('<') ? this.push('angle', at, close + 1, 1) : at;
  }

  /** Whether a colon is part of a word, as in `mailto:a@b.co`, `https://b.co` and `9:05`; else it starts a group. */
  private belongsToWord(at: number): boolean {
    if (this.wordStart < 0) return false;
    if (isDigit(codeWithin(this.text, at - 1)) && isDigit(codeAt(this.text, at + 1))) return true;
    const length = at - this.wordStart;
    return (
      length <= LONGEST_SCHEME && SCHEME_BEFORE_COLON.test(this.text.slice(this.wordStart, at))
    );
  }

  /** @param closing how many characters at the end are not part of the value */
  private push(kind: Token['kind'], start: number, end: number, closing = -1): number {
    this.endWord(start);
    const raw = this.text.slice(start, end);
    const inner = closing < 0 ? raw : this.text.slice(start + 1, end - closing);
    const hasEscapes = (kind === 'quoted' || kind === 'comment') && inner.includes('\\');
    const value = hasEscapes ? inner.replace(ESCAPE, '$1') : inner;
    this.tokens.push({ kind, value, raw, spaced: this.spaced });
    this.spaced = false;
    return end;
  }

  private endWord(end: number): void {
    if (this.wordStart < 0) return;
    const raw = this.text.slice(this.wordStart, end);
    this.wordStart = -1;
    this.tokens.push({ kind: 'word', value: raw, raw, spaced: this.spaced });
    this.spaced = false;
  }

  /** The next index of `character` after `at`, or -1. `at` only ever grows. */
  private next(character: string, at: number): number {
    const known = this.found.get(character);
    if (known !== undefined && (known > at || known < 0)) return known;
    const index = this.text.indexOf(character, at + 1);
    this.found.set(character, index);
    return index;
  }

  private closingQuote(at: number): number {
    if (this.noQuoteCloses) return -1;
    for (let index = at + 1; index < this.text.length; index++) {
      const character = this.text.charAt(index);
      if (character === '\\') index++;
      else if (character === '"') return index;
    }
    this.noQuoteCloses = true;
    return -1;
  }

  /** Comments nest (RFC 5322, section 3.2.2), so all pairs are found at once, when first needed. */
  private closingParenthesis(at: number): number {
    this.parentheses ??= pairParentheses(this.text);
    return this.parentheses.get(at) ?? -1;
  }

  /**
   * Brackets nest: `<a@b.co<mailto:a@b.co>>`. A comma ends a bracket if another one opens before it is
   * closed: `John <a@b.co, Jane <c@d.co>`.
   */
  private angleEnd(at: number): number {
    let depth = 0;
    for (let index = at; index < this.text.length; index++) {
      const character = this.text.charAt(index);
      if (character === '<') depth++;
      else if (character === '>' && --depth === 0) return index + 1;
      else if ((character === ',' || character === ';') && this.isUnclosed(index)) return index;
    }
    return this.text.length;
  }

  private isUnclosed(at: number): boolean {
    const close = this.next('>', at);
    const open = this.next('<', at);
    return close < 0 || (open >= 0 && open < close);
  }

  private encodedWordEnd(at: number): number {
    ENCODED_WORD.lastIndex = at;
    return ENCODED_WORD.test(this.text) ? ENCODED_WORD.lastIndex : at + 1;
  }
}

function pairParentheses(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '\\') index++;
    else if (character === '(') open.push(index);
    else if (character === ')') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}

function isSpace(code: number): boolean {
  // A byte order mark is white space too, but inside an address it is only invisible.
  return code <= CODE.space || (code !== CODE.byteOrderMark && isWhiteSpace(code));
}
