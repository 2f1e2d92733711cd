import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ParsedBody } from '../../../../nodes/shared/email/parseBody';
import type { QuotedMessage } from '../../../../nodes/shared/email/quotes/quotedMessages';

const FOLDER = path.join(__dirname, '../../../fixtures/emailCases');

/** What a quoted message must be. A field that is missing is not checked. */
interface ExpectedQuote {
  name?: string;
  nameLike?: string;
  address?: string;
  date?: string | null;
  subject?: string;
  text?: string;
  textContains?: string;
  textLacks?: string;
  depth?: number;
  kind?: QuotedMessage['kind'];
}

/** A whole email with what a careful human reads in it. `test/fixtures/emailCases/README.md` explains the fields. */
export interface EmailCase {
  id: string;
  kind: string;
  subject?: string;
  from?: string;
  text?: string;
  html?: string;
  expected: {
    reply?: string;
    replyContains?: string[];
    replyLacks?: string[];
    signature?: string;
    sigContains?: string[];
    signatureLacks?: string[];
    footContains?: string[];
    sigOrFootContains?: string[];
    isForward?: boolean;
    quoted?: ExpectedQuote[];
    quotedMin?: number;
    quotedMax?: number;
    quotedAny?: ExpectedQuote;
  };
}

/** The cases of a batch. */
export function casesOf(batch: number): EmailCase[] {
  const lines = readFileSync(path.join(FOLDER, `batch-${batch}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as EmailCase);
}

/** Text without trailing spaces, and with runs of blank lines as one. */
function lined(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text with runs of white space as one space. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function has(text: string, part: string): boolean {
  return flat(text).includes(flat(part));
}

/** What differs from the expectation of a case, one line each; empty if all is as expected. */
export function differences(parsed: ParsedBody, { expected: e }: EmailCase): string[] {
  const found: string[] = [];
  const want = (isMet: boolean, what: string) => {
    if (!isMet) found.push(what);
  };
  const { reply, signature, footer, quoted, isForward } = parsed;
  const wantParts = (text: string, parts: string[] | undefined, what: string) => {
    for (const part of parts ?? []) want(has(text, part), `${what} has no ${JSON.stringify(part)}`);
  };
  const replyIs = `the reply is ${JSON.stringify(reply)}`;
  want(e.reply === undefined || lined(reply) === lined(e.reply), replyIs);
  wantParts(reply, e.replyContains, 'the reply');
  for (const part of e.replyLacks ?? []) want(!has(reply, part), replyIs);
  const signatureIs = `the signature is ${JSON.stringify(signature)}`;
  want(e.signature === undefined || flat(signature) === flat(e.signature), signatureIs);
  wantParts(signature, e.sigContains, 'the signature');
  for (const part of e.signatureLacks ?? []) want(!has(signature, part), signatureIs);
  wantParts(footer, e.footContains, 'the footer');
  wantParts(`${signature}\n${footer}`, e.sigOrFootContains, 'signature or footer');
  want(e.isForward === undefined || isForward === e.isForward, `isForward is ${isForward}`);
  const { length } = quoted;
  want(length >= (e.quotedMin ?? 0) && length <= (e.quotedMax ?? length), `${length} quotes`);
  if (e.quoted) {
    want(length === e.quoted.length, `${length} quotes`);
    e.quoted.forEach((quote, at) => found.push(...quoteDifferences(quoted[at], quote)));
  }
  const { quotedAny } = e;
  if (quotedAny) {
    const fits = quoted.some((message) => quoteDifferences(message, quotedAny).length === 0);
    want(fits, 'no quote fits');
  }
  return found;
}

function quoteDifferences(message: QuotedMessage | undefined, e: ExpectedQuote): string[] {
  if (!message) return ['a quote is missing'];
  const { from, date, subject, text, depth, kind } = message;
  const name = flat(from?.name ?? '');
  const isMet: Readonly<Record<keyof ExpectedQuote, boolean>> = {
    name: name === e.name,
    nameLike: name.includes(e.nameLike ?? ''),
    address: (from?.address ?? '') === e.address,
    date: isDate(date, e.date ?? null),
    subject: flat(subject ?? '') === flat(e.subject ?? ''),
    text: lined(text) === lined(e.text ?? ''),
    textContains: has(text, e.textContains ?? ''),
    textLacks: !has(text, e.textLacks ?? ''),
    depth: depth === e.depth,
    kind: kind === e.kind,
  };
  const read = JSON.stringify({ name, address: from?.address, date, subject, depth, kind, text });
  return (Object.keys(e) as (keyof ExpectedQuote)[])
    .filter((field) => !isMet[field])
    .map((field) => `${field} of the quote ${read}`);
}

/** Whether two dates are the same moment, or one begins with the other: seconds and offset may lack. */
function isDate(date: string | null, expected: string | null): boolean {
  if (date === null || expected === null) return date === expected;
  return date.startsWith(expected) || (hasOffset(date) && isSameMoment(date, expected));
}

function isSameMoment(date: string, expected: string): boolean {
  return hasOffset(expected) && Date.parse(date) === Date.parse(expected);
}

function hasOffset(date: string): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(date);
}
