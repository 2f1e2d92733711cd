import { tokenize, type Token } from './addressTokens';
import { decodePercent } from '../../text/percent';

/** An address with the tokens of its name, or a name alone (`address` empty). */
export interface Entry {
  name: readonly Token[];
  address: string;
}

/** Signs that show nothing, which no address has; white space is closed up by itself. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?!\s)\p{Cc}/gu;
const SCHEME = /^(?:mailto|smtp):/i;
const MAX_DOMAIN_PARTS = 20;
const NO_TEXT = /^[<>*|]*$/;

/**
 * Reads an address list into entries: groups are flattened, commas within names understood.
 *
 * @param nested whether what stands in brackets may itself be a list, as in `<John <a@b.co>>`
 */
export function readEntries(text: string, nested: boolean): Entry[] {
  const segments = splitSegments(tokenize(text));
  // In a list with semicolons between the mailboxes a comma is part of a name (Outlook).
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
      // `Doe, John <j@x.y>`: what came before the comma is the first part of the name.
      first.name = [...joinNames(names), ...first.name];
      names = [];
    }
    if (first) {
      flushNames();
      for (const entry of found) entries.push(entry);
    } else {
      const tokens = segment.tokens.filter(({ kind }) => kind !== 'angle');
      // `undisclosed-recipients:(nobody);`: in a group a comment alone names nobody.
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
  /** The separator after it; absent at the end of the list and where a group ends. */
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
      // `Team: a@b.co, c@d.co`: a group that nobody closed.
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

/** The tokens of names that commas took apart, with the commas. */
function joinNames(names: readonly Segment[]): Token[] {
  return names.flatMap(({ tokens, end }) => (end ? [...tokens, end] : tokens));
}

/** A quoted name is complete, and an address without a name continues nothing. */
function continuesName(tokens: readonly Token[], { name }: Entry): boolean {
  return tokens[0]?.kind === 'word' && name[0] === tokens[0];
}

function hasText({ value }: Token): boolean {
  return !NO_TEXT.test(value);
}

/** The mailboxes of one segment: mostly one, several where a separator was forgotten, or none. */
function readSegment(tokens: readonly Token[], nested: boolean): Entry[] {
  const runs = joinRuns(tokens);
  for (const read of READERS) {
    const entries = collect(runs, (run) => read(run, nested));
    if (entries.length > 0) return entries;
  }
  return [];
}

/** Where an address can stand, the surest place first. */
const READERS: readonly ((run: Run, nested: boolean) => Entry[])[] = [
  ({ kind, value }, nested) =>
    kind === 'angle' && value.includes('@') ? readInner(value, nested) : [],
  ({ kind, value }) => (kind === 'word' ? entryOf(bareAddress(value)) : []),
  // `John Doe (john@x.y)`
  ({ kind, value }, nested) =>
    kind === 'comment' && value.includes('@') ? readInner(value, nested) : [],
  // `"john@x.y"` with nothing else beside it: a quoted text with more in it is a name.
  ({ kind, value }) =>
    kind === 'quoted' && !/[\s"]/.test(value) ? entryOf(bareAddress(value)) : [],
  ({ kind, value }) => (kind === 'angle' ? entryOf(value.trim()) : []),
];

function entryOf(address: string): Entry[] {
  return address === '' ? [] : [{ name: [], address }];
}

/** A token, or several that touch and make one word: `"john doe"@b.co`, `pete(his)@b.co`. */
interface Run extends Token {
  parts: Token[];
  /** A link that a client made of the address before it: `a@b.co<mailto:a@b.co>`. */
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
  // The last part alone: to look at the growing word each time would take quadratic time.
  const lastPart = word.parts.at(-1);
  return (
    (token.kind === 'quoted' && lastPart?.raw.endsWith('.') === true) ||
    (token.kind === 'word' && lastPart?.raw.endsWith('@') === true)
  );
}

/** White space may stand around the dots of a domain (RFC 5322, 4.4): `jdoe@test . example`. */
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

/** Makes entries of the runs that `read` finds addresses in; the runs before one are its name. */
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
  // `a@b.co (John Doe)`: a name after the address counts if none stands before it.
  if (last && !last.name.some(hasText)) last.name = name;
  return entries;
}

/** What stands in brackets: an address, or (for one level) anything that a list may hold. */
function readInner(value: string, nested: boolean): Entry[] {
  const address = cleanAddress(value);
  if (!/[\s<>,;()]/.test(address)) return entryOf(address);
  const inner = nested
    ? readEntries(address, false).filter((entry) => entry.address.includes('@'))
    : [];
  return inner.length > 0 ? inner : entryOf(address);
}

/** The address that a word is, without the punctuation around it; empty if it is none. */
function bareAddress(word: string): string {
  if (!word.includes('@') || word.includes('://')) return '';
  // The bracket of `a@[192.0.2.1]` is part of it.
  const isLiteral = word.includes('@[');
  let end = word.length;
  while (!isLiteral && end > 0 && ".,;:!?>)]}'’*".includes(word.charAt(end - 1))) end--;
  let start = 0;
  while (start < end && "<('‘*[{".includes(word.charAt(start))) start++;
  const address = cleanAddress(word.slice(start, end));
  const at = address.lastIndexOf('@');
  return at > 0 && /^[\p{L}\p{N}[_-]/u.test(address.slice(at + 1)) ? address : '';
}

/** Takes off what is no part of an address: scheme, query, route, folding, invisible signs, last dots. */
function cleanAddress(raw: string): string {
  let address = closeGaps(raw.replace(INVISIBLE, ''));
  if (address.startsWith("'") && address.endsWith("'")) address = address.slice(1, -1);
  if (SCHEME.test(address)) {
    address = decodePercent((address.replace(SCHEME, '').split(/[?|]/, 1)[0] ?? '').trim());
  }
  // A source route (RFC 5321, appendix C) says by which hosts, not to whom.
  if (address.startsWith('@')) address = address.slice(address.lastIndexOf(':') + 1);
  let end = address.length;
  while (end > 0 && address.charAt(end - 1) === '.') end--;
  return address.slice(0, end);
}

/** A folded line and the white space around `@` and dots are no part of an address. */
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
