import { readEntries } from './addressEntries';
import type { Token } from './addressTokens';
import { decodeText } from '../../text/encodedText';
import { codeAt, codeWithin } from '../../text/codePoints';
import { normalized } from '../../text/normalForm';
import { parseUrl } from '../../text/urls';
import { withoutInvisible } from '../../text/invisible';

/** A mailbox. `name` or `address` is empty if the text has none. */
export interface Mailbox {
  name: string;
  address: string;
}

/** At the end of a list the semicolon may be missing: there it looks like a separator, and was cut off. */
const ENTITY = /&(lt|gt|quot|amp|apos|nbsp|#\d{2,5}|#x[\da-f]{2,4})(?:;|$)/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  apos: "'",
  nbsp: ' ',
};
const WIDE_BRACKETS: Readonly<Record<string, string>> = { '＜': '<', '＞': '>' };
const OTHER_BRACKET = /[＜（【〈‹«]/;
const BRACKETED_ADDRESS =
  /[（【〈‹«]([^\s（【〈‹«）】〉›»@]{1,64}@[^\s（【〈‹«）】〉›»@]{1,255})[）】〉›»]/g;
const CONTROL_OR_SPACE = /[\p{Cc}\s]+/gu;
const ENCODED_WORDS_ONLY = /^=\?[^?]+\?[bq]\?[^?]*\?=$/i;
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`´'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['“', '”'],
  ['„', '”“'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
]);

/**
 * Reads a list of mailboxes. It understands RFC 5322 lists with groups (flattened), comments, quoted
 * strings and RFC 2047 encoded words, and the forms that mail programs and people write:
 * `Doe, John <j@x.y>`, `'John' <j@x.y>`, `John [mailto:j@x.y]`, semicolons as separators. Takes time
 * linear in the text and never throws.
 *
 * @param text for example `"Doe, John" <j@x.y>, pat@example.com`
 * @returns the mailboxes in order; a name without an address has an empty address
 */
export function parseAddresses(text: string): Mailbox[] {
  if (text === '') return [];
  const plain = readPlainList(text);
  if (plain) return plain;
  return readMailboxes(withPlainBrackets(text), true);
}

/** Replaces HTML entities (`&lt;a@b.co&gt;`) and other brackets (`＜a@b.co＞`, `（a@b.co）`) by plain ones. */
function withPlainBrackets(text: string): string {
  const decoded = text.includes('&') ? text.replace(ENTITY, decodeEntity) : text;
  return OTHER_BRACKET.test(decoded)
    ? decoded
        .replace(/[＜＞]/g, (bracket) => WIDE_BRACKETS[bracket] ?? bracket)
        .replace(BRACKETED_ADDRESS, '<$1>')
    : decoded;
}

function decodeEntity(entity: string, written: string): string {
  const name = written.toLowerCase();
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
  const isHex = name.startsWith('#x');
  return String.fromCodePoint(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}

/**
 * The address in a mailbox's name, if it is not the mailbox's own: `"boss@bank.com" <evil@x.y>`.
 *
 * @returns undefined if the name contains no other address
 */
export function addressShownInName({ name, address }: Mailbox): string | undefined {
  if (!/[@＠﹫]/.test(name)) return undefined;
  const shown = readMailboxes(normalized(name, 'NFKC'), true)
    .map((mailbox) => mailbox.address)
    .find((candidate) => SHOWN_ADDRESS.test(candidate));
  return shown !== undefined && addressKey(shown) !== addressKey(address) ? shown : undefined;
}

/** An address with a dot in its domain: `Ann@Acme` is a way to write a name. */
const SHOWN_ADDRESS = /@[^@]*[^@.]\.[^@.]/;

/**
 * A key that is the same for equal addresses. Case does not count, nor whether a domain is written in its
 * own script or in ASCII (RFC 5890): `Ann@Bücher.example`, `ann@xn--bcher-kva.example`.
 */
export function addressKey(address: string): string {
  const folded = normalized(address, 'NFKC').trim().toLowerCase();
  const at = folded.lastIndexOf('@');
  const domain = at < 0 ? '' : folded.slice(at + 1);
  if (!NOT_ASCII.test(domain)) return folded;
  const hostname = parseUrl(`http://${domain}`)?.hostname;
  return hostname === undefined ? folded : `${folded.slice(0, at)}@${hostname}`;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** Reads a single name, or a list of the most common forms. Undefined if the list needs tokens. */
function readPlainList(text: string): Mailbox[] | undefined {
  const mailboxes: Mailbox[] = [];
  let start = 0;
  for (let end = separatorAfter(text, 0); end >= 0; end = separatorAfter(text, start)) {
    const mailbox = readPlain(text.slice(start, end));
    if (!mailbox?.address) return undefined;
    mailboxes.push(mailbox);
    start = end + (codeAt(text, end + 1) === 0x20 ? 2 : 1);
  }
  if (start > 0 && start >= text.length) return mailboxes;
  const last = readPlain(start === 0 ? text : text.slice(start));
  if (!last || (start > 0 && last.address === '')) return undefined;
  mailboxes.push(last);
  return mailboxes;
}

function separatorAfter(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; at++) {
    const code = codeWithin(text, at);
    if (code === 0x2c || code === 0x3b) return at;
  }
  return -1;
}

/** Reads the most common forms without tokens: `a@b.co`, `Name <a@b.co>`, `Name`. Undefined for others. */
function readPlain(text: string): Mailbox | undefined {
  if (codeAt(text, 0) === 0x22) return readPlainQuoted(text);
  const last = text.length - 1;
  const isClosed = codeAt(text, last) === 0x3e;
  let open = -1;
  let hasSpace = false;
  let hasAt = false;
  for (let index = 0; index < last + (isClosed ? 0 : 1); index++) {
    const code = codeWithin(text, index);
    if (code === 0x40) hasAt = true;
    if (isPlain(code)) continue;
    if (code === 0x3c && hasAt && text.startsWith(ECHO, index)) return readEchoed(text, index);
    if (code === 0x3c && open < 0) open = index;
    else if (code === 0x20 && open >= 0 && (index === open + 1 || index === last - 1)) continue;
    else if (code === 0x20 && open < 0 && codeAt(text, index + 1) !== 0x20) hasSpace = true;
    else return undefined;
  }
  if (!hasAt && open < 0 && !isClosed && last >= 0 && !NOT_PLAIN_NAME.test(text)) {
    return { name: text.trimEnd(), address: '' };
  }
  if (isClosed ? open < 0 : open >= 0 || hasSpace) return undefined;
  const name = isClosed ? text.slice(0, codeAt(text, open - 1) === 0x20 ? open - 1 : open) : '';
  const start = codeAt(text, open + 1) === 0x20 ? open + 2 : open + 1;
  const end = codeAt(text, last - 1) === 0x20 ? last - 1 : last;
  const address = isClosed ? text.slice(start, end) : text;
  return PLAIN_ADDRESS.test(address) && !NOT_PLAIN_NAME.test(name) ? { name, address } : undefined;
}

/** Outlook turns every address into a link: `Name <a@b.co<mailto:a@b.co>>`. */
function readEchoed(text: string, start: number): Mailbox | undefined {
  const end = text.indexOf('>', start);
  // Removing more than one at a time here would be quadratic; the tokenizer reads those.
  if (end < 0 || text.includes(ECHO, end) || codeAt(text, start - 1) === 0x20) return undefined;
  return readPlain(text.slice(0, start) + text.slice(end + 1));
}

/** `"Name" <a@b.co>`, if the name has no character with a meaning. */
function readPlainQuoted(text: string): Mailbox | undefined {
  const close = text.indexOf('"', 1);
  if (codeAt(text, close + 1) !== 0x20 || codeAt(text, close + 2) !== 0x3c) return undefined;
  const name = text.slice(1, close);
  const { length } = name;
  for (let index = 0; index < length; index++) {
    const code = codeWithin(name, index);
    const isSpace = code === 0x20 && codeAt(name, index + 1) !== 0x20;
    if (!isPlain(code) && !isSpace && code !== 0x40) return undefined;
  }
  const mailbox = readPlain(text.slice(close + 2));
  if (!mailbox?.address || name !== name.trim() || NOT_PLAIN_NAME.test(name)) return undefined;
  return { name, address: mailbox.address };
}

const ECHO = '<mailto:';
const PLAIN_ADDRESS = /^[^@']+@[^@'.]+(?:\.[^@'.]+)*$/;
const NOT_PLAIN_NAME = /^[\s']/;

/** Whether a code unit is a letter, digit or mark without a meaning in a list: ASCII, Latin, Greek, Cyrillic. */
function isPlain(code: number): boolean {
  if (code >= 0x40)
    return code <= 0x7a
      ? code < 0x5b || code > 0x60 || code === 0x5f
      : code >= 0xc0 && code < 0x530;
  return code >= 0x2d ? code < 0x3a && code !== 0x2f : code === 0x2b || code === 0x27;
}

function readMailboxes(text: string, nested: boolean): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  for (const entry of readEntries(text, nested)) {
    const raw = nameText(entry.name);
    const name = tidyName(decodeText(raw));
    // `=?utf-8?Q?Ann_=3Ca=40b.co=3E?=`: some senders encode the whole mailbox.
    const isWhole =
      nested && entry.address === '' && name.includes('<') && ENCODED_WORDS_ONLY.test(raw);
    if (isWhole) for (const mailbox of readMailboxes(name, false)) mailboxes.push(mailbox);
    else if (name !== '' || entry.address !== '') mailboxes.push({ name, address: entry.address });
  }
  return mailboxes;
}

/** The text of a name. A comment after unquoted words is part of it: `O'Brien, Pat (Sales) <p@o.ie>`. */
function nameText(tokens: readonly Token[]): string {
  const words = tokens.filter(({ kind }) => kind !== 'comment');
  const isQuoted = words.some(({ kind }) => kind === 'quoted');
  const onlyComments = words.length === 0;
  let text = '';
  for (const { kind, value, raw, spaced } of tokens) {
    if (kind === 'comment' && isQuoted) continue;
    const comment = onlyComments ? value : `(${value})`;
    const piece = kind === 'quoted' ? value : kind === 'comment' ? comment : raw;
    text += spaced && text !== '' ? ` ${piece}` : piece;
  }
  return text;
}

function tidyName(name: string): string {
  let tidy = withoutInvisible(name).replace(CONTROL_OR_SPACE, ' ').trim();
  while (tidy.length > 1 && QUOTES.get(tidy.charAt(0))?.includes(tidy.slice(-1))) {
    tidy = tidy.slice(1, -1).trim();
  }
  return withoutStrayMarks(tidy);
}

/** `"Ann Lee`, `Ann Lee -`: a quotation mark without its partner, and what joined the name to the address. */
function withoutStrayMarks(name: string): string {
  const first = name.indexOf('"');
  const isAtEdge = first === 0 || (first > 0 && first === name.length - 1);
  const isStray = isAtEdge && first === name.lastIndexOf('"');
  const bare = isStray ? name.replace('"', '').trim() : name;
  return bare.endsWith(' -') || bare.endsWith(' –') ? bare.slice(0, -2).trimEnd() : bare;
}
