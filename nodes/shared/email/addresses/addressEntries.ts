import { tokenize, type Token } from './addressTokens';
import { withoutInvisibleAndControl } from '../../text/invisible';
import { decodePercent } from '../../text/percent';

/** A mailbox before its name is decoded. `address` is empty if there is only a name. */
export interface Entry {
  name: readonly Token[];
  address: string;
}

const SCHEME = /^(?:mailto|smtp):/i;
/** `jdoe@test . example`: how many parts of a domain may have space around them. */
const MAX_DOMAIN_PARTS = 20;
const NO_TEXT = /^[<>*|]*$/;

/**
 * Reads an address list into entries. Groups are flattened: `Team: a@b.co, c@d.co;` has two entries.
 * A comma may be part of a name: `Doe, John <j@x.y>` has one.
 *
 * @param nested whether text in brackets may itself be a list, as in `<John <a@b.co>>`
 */
export function readEntries(text: string, nested: boolean): Entry[] {
  const segments = splitSegments(tokenize(text));
  // Outlook: `Doe, John; Lee, Ann`. With semicolons between mailboxes, a comma is part of a name.
  const commasInNames = segments.some(({ end }) => end?.kind === 'semicolon');
  const entries: Entry[] = [];
  let names: Segment[] = [];
  const flushNames = () => {
    if (commasInNames && names.length > 0) {
      const name = joinNames(names);
      entries.push({ name: names.at(-1)?.end ? name.slice(0, -1) : name, address: '' });
    } else for (const { tokens } of names) entries.push({ name: tokens, address: '' });
    names = [];
  };

  for (const segment of segments) {
    const found = segment.hasAddress ? readSegment(segment.tokens, nested) : [];
    const [first] = found;
    if (first && names.length > 0 && continuesName(segment.tokens, first)) {
      // `Doe, John <j@x.y>`: the text before the comma is the first part of the name.
      first.name = [...joinNames(names), ...first.name];
      names = [];
    }
    if (first) {
      flushNames();
      for (const entry of found) entries.push(entry);
    } else {
      const tokens = segment.tokens.filter(({ kind }) => kind !== 'angle');
      // `undisclosed-recipients:(nobody);`: a comment alone in a group names nobody.
      const isComment = segment.inGroup && tokens.every(({ kind }) => kind === 'comment');
      if (!isComment && tokens.some(hasText)) names.push({ ...segment, tokens });
    }
    if (segment.end?.kind !== 'comma') flushNames();
  }
  flushNames();
  return entries;
}

interface Segment {
  tokens: Token[];
  hasAddress: boolean;
  inGroup: boolean;
  /** The separator after it. Undefined at the end of the list or of a group. */
  end?: Token;
}

function splitSegments(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  const lastSemicolon = tokens.findLastIndex(({ kind }) => kind === 'semicolon');
  let current: Token[] = [];
  let hasAddress = false;
  let openGroups = 0;
  const close = (end?: Token) => {
    segments.push({ tokens: current, hasAddress, inGroup: openGroups > 0, end });
    current = [];
    hasAddress = false;
  };

  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'comma') close(token);
    else if (token.kind === 'semicolon') {
      close(openGroups > 0 ? undefined : token);
      openGroups = Math.max(0, openGroups - 1);
    } else if (token.kind === 'colon' && !hasAddress && index < lastSemicolon) {
      current = [];
      openGroups++;
    } else if (token.kind === 'colon' && !hasAddress && isBareAddress(tokens[index + 1])) {
      // `Team: a@b.co, c@d.co`: a group without its final semicolon.
      current = [];
    } else {
      current.push(token.kind === 'colon' ? { ...token, kind: 'word' } : token);
      hasAddress ||= token.kind === 'angle' || token.value.includes('@');
    }
  }
  close();
  return segments;
}

function isBareAddress(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.value.includes('@');
}

/** The tokens of a name that was split at its commas, with the commas. */
function joinNames(names: readonly Segment[]): Token[] {
  return names.flatMap(({ tokens, end }) => (end ? [...tokens, end] : tokens));
}

/** Whether a segment begins with an unquoted name, which may continue the one before the comma. */
function continuesName(tokens: readonly Token[], { name }: Entry): boolean {
  return tokens[0]?.kind === 'word' && name[0] === tokens[0];
}

function hasText({ value }: Token): boolean {
  return !NO_TEXT.test(value);
}

/** The mailboxes of one segment: usually one; several if a separator is missing; or none. */
function readSegment(tokens: readonly Token[], nested: boolean): Entry[] {
  const runs = joinRuns(tokens);
  for (const read of READERS) {
    const entries = collect(runs, (run) => read(run, nested));
    if (entries.length > 0) return entries;
  }
  return [];
}

/** The places of an address, the most certain first. */
const READERS: readonly ((run: Run, nested: boolean) => Entry[])[] = [
  // `John Doe <john@x.y>`
  ({ kind, value }, nested) =>
    kind === 'angle' && value.includes('@') ? readInner(value, nested) : [],
  // `john@x.y`
  ({ kind, value }) => (kind === 'word' ? entryOf(bareAddress(value)) : []),
  // `John Doe (john@x.y)`
  ({ kind, value }, nested) =>
    kind === 'comment' && value.includes('@') ? readInner(value, nested) : [],
  // `"john@x.y"`: a quoted text that contains more is a name.
  ({ kind, value }) =>
    kind === 'quoted' && !/[\s"]/.test(value) ? entryOf(bareAddress(value)) : [],
  // `John Doe <john>`
  ({ kind, value }) => (kind === 'angle' ? entryOf(value.trim()) : []),
];

function entryOf(address: string): Entry[] {
  return address === '' ? [] : [{ name: [], address }];
}

/** A token, or several without space between that are one word: `"john doe"@b.co`, `pete(his)@b.co`. */
interface Run extends Token {
  parts: Token[];
  /** Whether it is a link that a mail program made of the address before it: `a@b.co<mailto:a@b.co>` */
  isEcho: boolean;
}

function joinRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let beforeComment: Run | undefined;
  for (const token of tokens) {
    const last = runs.at(-1);
    const touching = token.spaced ? undefined : last;
    if (touching && token.kind === 'word' && opensLikeDomain(token.value)) {
      const local = touching.kind === 'comment' ? beforeComment : touching;
      if (local && local.kind !== 'angle') {
        if (local !== touching) runs.pop();
        extend(local, token);
        continue;
      }
    }
    const isPart = last?.kind === 'word' && (token.spaced ? isDomainPart : isWordPart)(last, token);
    if (isPart) {
      extend(last, token);
      continue;
    }
    beforeComment = token.kind === 'comment' ? touching : undefined;
    const isEcho =
      token.kind === 'angle' &&
      last?.kind === 'word' &&
      /^\s*(?:mailto|javascript):/i.test(token.value) &&
      bareAddress(last.value) !== '';
    const { kind, value, raw, spaced } = token;
    runs.push({ kind, value, raw, spaced, parts: [token], isEcho });
  }
  return runs;
}

function opensLikeDomain(word: string): boolean {
  return word.startsWith('@') || word.startsWith('.');
}

function isWordPart(word: Run, token: Token): boolean {
  // Only the last part: testing the growing word each time would be quadratic.
  const lastPart = word.parts.at(-1);
  return (
    (token.kind === 'quoted' && lastPart?.raw.endsWith('.') === true) ||
    (token.kind === 'word' && lastPart?.raw.endsWith('@') === true)
  );
}

/** RFC 5322, section 4.4, allows white space around the dots of a domain: `jdoe@test . example`. */
function isDomainPart({ parts }: Run, { kind, value }: Token): boolean {
  if (kind !== 'word' || parts.length > MAX_DOMAIN_PARTS) return false;
  return (value === '.' || parts.at(-1)?.raw === '.') && parts.some(({ raw }) => raw.includes('@'));
}

function extend(run: Run, token: Token): void {
  run.value = run.raw + token.raw;
  run.raw = run.value;
  run.kind = 'word';
  run.parts.push(token);
}

/** Turns the runs in which `read` finds addresses into entries. The runs before an address are its name. */
function collect(runs: readonly Run[], read: (run: Run) => Entry[]): Entry[] {
  const entries: Entry[] = [];
  let name: Token[] = [];
  for (const run of runs) {
    const found = run.isEcho ? [] : read(run);
    const [first] = found;
    if (!first) {
      if (run.kind !== 'angle') for (const part of run.parts) name.push(part);
      continue;
    }
    const hasName = name.some(hasText);
    // `John <a@b.co> <mailto:a@b.co>` is one mailbox.
    if (hasName || entries.at(-1)?.address !== first.address) {
      if (hasName) first.name = name;
      for (const entry of found) entries.push(entry);
    }
    name = [];
  }
  const last = entries.at(-1);
  // `a@b.co (John Doe)`: without a name before the address, the text after it is the name.
  if (last && !last.name.some(hasText)) last.name = name;
  return entries;
}

/** Reads the text in brackets: an address or, at the first level, a list: `<John <a@b.co>>`. */
function readInner(value: string, nested: boolean): Entry[] {
  const address = cleanAddress(value);
  if (!/[\s<>,;()]/.test(address)) return entryOf(address);
  const inner = nested
    ? readEntries(address, false).filter((entry) => entry.address.includes('@'))
    : [];
  return inner.length > 0 ? inner : entryOf(address);
}

/** The address in a word, without the punctuation around it: `(a@b.co),`. Empty if it is no address. */
function bareAddress(word: string): string {
  if (!word.includes('@') || word.includes('://')) return '';
  // In `a@[192.0.2.1]` the bracket is part of the address.
  const isLiteral = word.includes('@[');
  let end = word.length;
  while (!isLiteral && end > 0 && ".,;:!?>)]}'’*".includes(word.charAt(end - 1))) end--;
  let start = 0;
  while (start < end && "<('‘*[{".includes(word.charAt(start))) start++;
  const address = cleanAddress(word.slice(start, end));
  const at = address.lastIndexOf('@');
  return at > 0 && /^[\p{L}\p{N}[_-]/u.test(address.slice(at + 1)) ? address : '';
}

/** Removes scheme, query, route, line folds, invisible characters and final dots: `mailto:a@b.co?cc=c@d.co` */
function cleanAddress(raw: string): string {
  let address = closeGaps(withoutInvisibleAndControl(raw));
  if (address.startsWith("'") && address.endsWith("'")) address = address.slice(1, -1);
  address = withoutStrayQuotes(address);
  if (SCHEME.test(address)) {
    address = decodePercent((address.replace(SCHEME, '').split(/[?|]/, 1)[0] ?? '').trim());
  }
  // `@relay.example:a@b.co`: a source route (RFC 5321, appendix C) lists hosts on the way.
  if (address.startsWith('@')) address = address.slice(address.lastIndexOf(':') + 1);
  let end = address.length;
  while (end > 0 && address.charAt(end - 1) === '.') end--;
  return address.slice(0, end);
}

/** `"ann@a.example`, `"ann@a.example"`: quotation marks that do not quote the local part alone. */
function withoutStrayQuotes(address: string): string {
  const first = address.indexOf('"');
  if (first < 0) return address;
  const last = address.lastIndexOf('"');
  const isStray = first === last || (first === 0 && last === address.length - 1);
  return isStray ? address.replaceAll('"', '') : address;
}

/** Removes line folds and the white space around `@` and dots: `jdoe @ test . example`. */
function closeGaps(text: string): string {
  const trimmed = text.trim();
  if (!/\s/.test(trimmed) || trimmed.includes('"')) return trimmed;
  const pieces: string[] = [];
  let previous = '';
  for (const piece of trimmed.replace(/[\r\n]+[ \t]*/g, '').split(/\s+/)) {
    const touches = /[@.]$/.test(previous) || /^[@.]/.test(piece);
    pieces.push(previous === '' || touches ? piece : ` ${piece}`);
    previous = piece;
  }
  return pieces.join('');
}
