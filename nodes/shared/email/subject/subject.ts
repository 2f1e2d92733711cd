import { decodeText } from '../../text/encodedText';
import { normalized, withoutInvisible } from '../../text/unicode';
import { GATEWAY_MARKS, SUBJECT_PREFIXES, type PrefixWords } from './subjectPrefixes';

export interface Subject {
  /** As it came. */
  raw: string;
  /** What the thread is about, without what clients and lists put around it. */
  base: string;
  /** What was taken off its front, in order, each as it stands there. */
  prefixes: string[];
}

export type PrefixKind = PrefixWords['kind'] | 'none';

export interface ReadSubject {
  subject: Subject;
  /** What the outermost prefix, `[Fwd: …]` or a final `(fwd)` says of the message. */
  kind: PrefixKind;
  /** The subject of the message that is answered or forwarded: what the outermost prefix stands before. */
  inner: string;
}

const KINDS: ReadonlyMap<string, PrefixWords['kind']> = new Map(
  SUBJECT_PREFIXES.flatMap(({ kind, words }) =>
    words.split('|').map((word): [string, PrefixWords['kind']] => [fold(word), kind]),
  ),
);

/** Up to three words, perhaps a count or a tag as in `Re[2]:`, `Re (2):`, `Re^2:`, `Re[sales]:`, and a colon. */
const PREFIX =
  /^(\p{L}[\p{L}\p{M}'’]{0,30}(?: \p{L}[\p{L}\p{M}'’]{0,30}){0,2})\.?(?:\s?\[[^[\]]*\]|\s?\(\d{1,4}\)|[*^]?\d{1,3})?\s?[:：﹕]/u;
/** A list's or system's tag, or a gateway's: `[sales]`, `[Ticket #12]`, `[EXT]:`. */
const TAG = /^\[[^[\]]*\]\s?:?\s*/;
/** `*EXTERNAL*`, `{Spam?}`, `(Ext)`, `***SPAM***` */
const MARK = /^[*({<|]{1,3}\s?(\p{L}[\p{L} ]{0,40})[?!]?\s?[*)}>|]{1,3}\s?:?\s*/u;
/** `EXTERNAL:`; in small letters it may be the sender's own word. */
const CAPITALS = /^(\p{Lu}[\p{Lu} ]{0,40}):\s*/u;
const FORWARD_SUFFIX = '(fwd)';
const BRACKETED_FORWARD = /^\[\s{0,9}fwd?\s{0,9}:/i;

/**
 * Reads a subject: its base after RFC 5256 (2.1), with the prefixes of many languages and clients.
 *
 * @param raw the `Subject`, encoded words and all
 * @returns the parts, and what the outermost prefix says of the message
 */
export function readSubject(raw: string): ReadSubject {
  if (raw === '') return { subject: { raw, base: '', prefixes: [] }, kind: 'none', inner: '' };
  const text = foldSpace(decodeText(raw));
  const reader = new SubjectReader(text);
  const base = reader.run();
  const { prefixes, outermost } = reader;
  return {
    subject: { raw, base, prefixes },
    kind: outermost?.kind ?? 'none',
    inner: outermost?.inner ?? text,
  };
}

class SubjectReader {
  readonly prefixes: string[] = [];
  /** The first prefix that says what kind of message it is, with what it stands before. */
  outermost: { kind: PrefixWords['kind']; inner: string } | undefined;
  private isSuffixed = false;

  constructor(private text: string) {}

  run(): string {
    let before: string;
    do {
      before = this.text;
      this.takeSuffixes();
      this.takeTag();
      this.takePrefix();
      this.unwrapForward();
    } while (this.text !== before);
    if (this.isSuffixed) this.outermost ??= { kind: 'forward', inner: this.text };
    return this.text;
  }

  /** `(fwd)` at the end, which old Unix clients write; an answer to such a message keeps it. */
  private takeSuffixes(): void {
    while (this.text.slice(-FORWARD_SUFFIX.length).toLowerCase() === FORWARD_SUFFIX) {
      this.isSuffixed = true;
      this.text = this.text.slice(0, -FORWARD_SUFFIX.length).trimEnd();
    }
  }

  /** A tag that something follows (RFC 5256: a blob is taken off if a base remains). */
  private takeTag(): void {
    if (BRACKETED_FORWARD.test(this.text)) return;
    const tag = TAG.exec(this.text)?.[0] ?? gatewayMark(this.text);
    if (tag !== undefined && tag.length < this.text.length) this.take(tag);
  }

  private takePrefix(): void {
    const match = PREFIX.exec(this.text);
    const kind = KINDS.get(fold(match?.[1] ?? ''));
    if (!match || !kind) return;
    this.take(match[0]);
    this.outermost ??= { kind, inner: this.text };
  }

  /** `[Fwd: The subject]` */
  private unwrapForward(): void {
    const match = BRACKETED_FORWARD.exec(this.text);
    if (!match || !this.text.endsWith(']')) return;
    this.prefixes.push(match[0]);
    this.text = this.text.slice(match[0].length, -1).trim();
    this.outermost ??= { kind: 'forward', inner: this.text };
  }

  private take(front: string): void {
    this.prefixes.push(front.trimEnd());
    this.text = this.text.slice(front.length).trimStart();
  }
}

function gatewayMark(text: string): string | undefined {
  const match = MARK.exec(text) ?? CAPITALS.exec(text);
  return match && GATEWAY_MARKS.has(fold(match[1] ?? '').trim()) ? match[0] : undefined;
}

function fold(word: string): string {
  return normalized(word, 'NFC').toLowerCase();
}

function foldSpace(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}
