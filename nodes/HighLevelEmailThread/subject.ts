import { decodeText } from '../shared/encodedText';
import { normalized } from '../shared/unicode';
import { SUBJECT_PREFIXES, type PrefixWords } from './subjectPrefixes';

export interface Subject {
  /** As it came. */
  raw: string;
  /** What the thread is about, without what clients and lists put around it. */
  base: string;
  /** What was taken off its front, in order, each as it stands there. */
  prefixes: string[];
}

export interface SubjectHints {
  subject: Subject;
  /** A prefix says that the message answers another. */
  isReply: boolean;
  /** A prefix, `[Fwd: …]` or a final `(fwd)` says that it forwards another. */
  isForward: boolean;
}

const KINDS: ReadonlyMap<string, PrefixWords['kind']> = new Map(
  SUBJECT_PREFIXES.flatMap(({ kind, words }) =>
    words.split(' ').map((word): [string, PrefixWords['kind']] => [fold(word), kind]),
  ),
);

/** A word, perhaps a count as in `Re[2]:`, `Re (2):`, `Re^2:` or `Re2:`, and a colon. */
const PREFIX = /^(\p{L}[\p{L}\p{M}'’]{0,15})(?:\s?[[(]\d{1,4}[\])]|[*^]?\d{1,3})?\s?[:：﹕]/u;
/** A list's or system's tag: `[sales]`, `[Ticket #12]`. */
const TAG = /^\[[^[\]]{1,100}\]\s*/;
const FORWARD_SUFFIX = '(fwd)';
const BRACKETED_FORWARD = /^\[\s{0,9}fwd?\s{0,9}:/i;
/** A subject with more prefixes than this is read to here, the rest is its base. */
const MAX_PREFIXES = 100;

/**
 * Reads a subject: its base after RFC 5256 (2.1), with the prefixes of many languages and clients.
 *
 * @param raw the `Subject`, encoded words and all
 * @returns the parts, and what the prefixes say of the message
 */
export function readSubject(raw: string): SubjectHints {
  const reader = new SubjectReader(foldSpace(decodeText(raw)));
  const base = reader.run();
  return {
    subject: { raw, base, prefixes: reader.prefixes },
    isReply: reader.kinds.has('reply'),
    isForward: reader.kinds.has('forward'),
  };
}

/**
 * What a subject's first prefix says, and the subject without it. `VS` forwards in Danish and Norwegian
 * and answers in Finnish; who asks here wants to know whether it may be a forward.
 *
 * @param subject decoded text, white space as it came
 */
export function readFirstPrefix(subject: string): {
  prefix: 'reply' | 'forward' | 'none';
  rest: string;
} {
  const text = subject.replace(/^[\s[]+/, '');
  const match = PREFIX.exec(text);
  const kind = match && KINDS.get(fold(match[1] ?? ''));
  if (!match || !kind) return { prefix: 'none', rest: subject.trim() };
  const prefix = kind === 'reply' ? 'reply' : 'forward';
  return { prefix, rest: text.slice(match[0].length).trim() };
}

class SubjectReader {
  readonly prefixes: string[] = [];
  readonly kinds = new Set<'reply' | 'forward'>();

  constructor(private text: string) {}

  run(): string {
    let before: string;
    do {
      before = this.text;
      this.takeSuffixes();
      this.takePrefix();
      this.unwrapForward();
    } while (this.text !== before && this.prefixes.length < MAX_PREFIXES);
    return this.text;
  }

  /** `(fwd)` at the end, which old Unix clients write. */
  private takeSuffixes(): void {
    while (this.text.slice(-FORWARD_SUFFIX.length).toLowerCase() === FORWARD_SUFFIX) {
      this.kinds.add('forward');
      this.text = this.text.slice(0, -FORWARD_SUFFIX.length).trimEnd();
    }
  }

  /** `Re:`, and a tag that something follows (RFC 5256: a blob is taken off if a base remains). */
  private takePrefix(): void {
    const tag = BRACKETED_FORWARD.test(this.text) ? undefined : TAG.exec(this.text)?.[0];
    if (tag !== undefined && tag.length < this.text.length) this.take(tag);
    const prefix = this.readPrefix(this.text);
    if (prefix !== undefined) this.take(prefix);
  }

  private take(front: string): void {
    this.prefixes.push(front.trimEnd());
    this.text = this.text.slice(front.length).trimStart();
  }

  private readPrefix(text: string): string | undefined {
    const match = PREFIX.exec(text);
    const kind = KINDS.get(fold(match?.[1] ?? ''));
    if (!match || !kind) return undefined;
    if (kind !== 'either') this.kinds.add(kind);
    return match[0];
  }

  /** `[Fwd: The subject]` */
  private unwrapForward(): void {
    const match = BRACKETED_FORWARD.exec(this.text);
    if (!match || !this.text.endsWith(']')) return;
    this.kinds.add('forward');
    this.prefixes.push(match[0]);
    this.text = this.text.slice(match[0].length, -1).trim();
  }
}

function fold(word: string): string {
  return normalized(word, 'NFC').toLowerCase();
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
