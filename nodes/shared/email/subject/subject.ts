import { decodeText } from '../../text/encodedText';
import { withoutInvisible } from '../../text/invisible';
import { phraseSet } from '../languages';
import { fold } from '../languages/fold';

export interface Subject {
  /** The subject as it arrived. */
  raw: string;
  /** The topic of the thread: the subject without the prefixes and tags of mail programs and lists. */
  base: string;
  /** The prefixes and tags removed from its start, in order and as written: `Re:`, `[sales]`. */
  prefixes: string[];
}

/** `either` for a prefix that answers in one language and forwards in another. */
type Prefix = 'reply' | 'forward' | 'either';
export type PrefixKind = Prefix | 'none';

export interface ReadSubject {
  subject: Subject;
  /** Whether the outermost prefix, `[Fwd: …]` or a final `(fwd)` marks a reply or a forward. */
  kind: PrefixKind;
  /** The subject of the message that is answered or forwarded: the text after the outermost prefix. */
  inner: string;
}

const PREFIXES = buildPrefixes();

function buildPrefixes(): ReadonlyMap<string, Prefix> {
  const prefixes = new Map<string, Prefix>();
  for (const word of phraseSet('replyPrefixes')) prefixes.set(word, 'reply');
  // `VS` answers in Finnish and forwards in Danish and Norwegian.
  for (const word of phraseSet('forwardPrefixes')) {
    prefixes.set(word, prefixes.has(word) ? 'either' : 'forward');
  }
  return prefixes;
}

/** `[EXTERNAL] Re: Your visit`, `*** SPAM *** Your visit` */
const GATEWAY_MARKS = phraseSet('gatewayMarks');

/**
 * Up to three words, perhaps a count or a tag, and a colon: `Re:`, `Re[2]:`, `Re (2):`, `Re^2:`,
 * `Re[sales]:`, `Automatische Antwort:`, `回复：`
 */
const PREFIX =
  /^(\p{L}[\p{L}\p{M}'’]{0,30}(?: \p{L}[\p{L}\p{M}'’]{0,30}){0,2})\.?(?:\s?\[[^[\]]*\]|\s?\(\d{1,4}\)|[*^]?\d{1,3})?\s?[:：﹕]/u;
/** The tag of a mailing list, a system or a gateway: `[sales]`, `[Ticket #12]`, `[EXT]:` */
const TAG = /^\[[^[\]]*\]\s?:?\s*/;
/** `*EXTERNAL*`, `{Spam?}`, `(Ext)`, `***SPAM***` */
const MARK = /^[*({<|]{1,3}\s?(\p{L}[\p{L} ]{0,40})[?!]?\s?[*)}>|]{1,3}\s?:?\s*/u;
/** `EXTERNAL:`; in lower case it may be the sender's own word. */
const CAPITALS = /^(\p{Lu}[\p{Lu} ]{0,40}):\s*/u;
const FORWARD_SUFFIX = '(fwd)';
/** `[Fwd: Your visit]` */
const BRACKETED_FORWARD = /^\[\s{0,9}fwd?\s{0,9}:/i;
/** A subject with nothing to remove: no colon, no bracket or mark at its start, no bracket at its end. */
const PLAIN = /^[^[*({<|:：﹕][^:：﹕]*(?<!\))$/;
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/**
 * Reads a subject. The base follows RFC 5256, section 2.1, with the prefixes of all known languages.
 *
 * @param raw the `Subject` header, which may contain RFC 2047 encoded words
 */
export function readSubject(raw: string): ReadSubject {
  if (raw === '') return { subject: { raw, base: '', prefixes: [] }, kind: 'none', inner: '' };
  const text = collapseSpace(decodeText(raw));
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
  /** The first prefix that marks a reply or a forward, with the text after it. */
  outermost: { kind: Prefix; inner: string } | undefined;
  private hasSuffix = false;

  constructor(private text: string) {}

  run(): string {
    let before: string | undefined;
    while (this.text !== before && !PLAIN.test(this.text)) {
      before = this.text;
      this.takeSuffixes();
      this.takeTag();
      this.takePrefix();
      this.unwrapForward();
    }
    if (this.hasSuffix) this.outermost ??= { kind: 'forward', inner: this.text };
    return this.text;
  }

  /** `Your visit (fwd)`, from old Unix mail programs. A reply to such a message keeps the suffix. */
  private takeSuffixes(): void {
    while (this.text.slice(-FORWARD_SUFFIX.length).toLowerCase() === FORWARD_SUFFIX) {
      this.hasSuffix = true;
      this.text = this.text.slice(0, -FORWARD_SUFFIX.length).trimEnd();
    }
  }

  /** RFC 5256 removes a tag only if there is text after it. */
  private takeTag(): void {
    if (BRACKETED_FORWARD.test(this.text)) return;
    const tag = TAG.exec(this.text)?.[0] ?? gatewayMark(this.text);
    if (tag !== undefined && tag.length < this.text.length) this.take(tag);
  }

  private takePrefix(): void {
    const match = PREFIX.exec(this.text);
    const kind = PREFIXES.get(fold(match?.[1] ?? ''));
    if (!match || !kind) return;
    this.take(match[0]);
    this.outermost ??= { kind, inner: this.text };
  }

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

function collapseSpace(text: string): string {
  return withoutInvisible(text).replace(UNEVEN_SPACE, ' ').trim();
}
