import { isDigit, codeAt } from '../../text/codePoints';
import type { Line } from '../lines/lines';
import { opensAttribution } from './attributionEvidence';
import { offsetOfAttribution } from './attributionOffset';
import { verbEndsAt } from './attributionVerb';
import { type Attribution, holdsDate, recognise, toAttribution } from './recognisedAttribution';

/** In characters. */
const LONGEST = 600;
/** In characters: a verb with its colon. */
const LONGEST_VERB = 40;
/** `On 6 May 2024 we met. He wrote: it works.` */
const SENTENCE_INSIDE = /\s\p{Ll}{3,20}[.!?] \p{Lu}/u;
const CLOSING_BRACKET = /[>)]/;
/** `2. On 6 May 2024 Ann wrote: so`, `- On 6 May 2024 …`: an item of a list */
const LIST_ITEM = /^(?:\d{1,2}[.)]|[-*•]) /;
/** `Ann Lee <ann@acme.example>, 6 May 2024 Pzt, 09:05 tarihinde şunu yazdı: > Salı olur mu?` */
const OPENS_WITH_SENDER = /^\p{Lu}[^<>@]{1,60} <[^\s<>@]{1,64}@[^\s<>@]{1,255}>/u;
/** `[10:04] Ann wrote: so`, as a chat is copied into an email. */
const CHAT_LINE = /^\W{0,3}\d{1,2}:\d\d(?::\d\d)?\W[^@]*$/;

/**
 * An attribution with the quote on the same line, perhaps with the last words of the message above before
 * it, as where a program wrote a whole email on one line. Examples:
 *
 *     On 6 May 2024 Sam Lee wrote: Would Tuesday do?
 *     Yes. On Mon, May 6, 2024 at 9:05 AM Sam Lee <s@c.example> wrote: > Would Tuesday do?
 */
export function readInlineAttribution(lines: readonly Line[], index: number): Attribution | null {
  const line = lines[index];
  const colon = line ? findVerbColon(line.text) : -1;
  if (!line || colon < 0) return null;
  const from = Math.max(0, colon - LONGEST);
  const text = line.text.slice(from, colon + 1);
  const rest = line.text.slice(colon + 1).trim();
  if (rest === '' || !holdsDate(text) || CHAT_LINE.test(text) || LIST_ITEM.test(text)) return null;
  const opens = from === 0 && opensAttribution(text);
  const start = opens ? 0 : offsetOfAttribution(text);
  // In prose, words before the date and text after the verb are one sentence.
  const isMarked = rest.startsWith('>');
  const isCertain = isMarked
    ? start > 0 || OPENS_WITH_SENDER.test(text)
    : start > 0 && hasAddressBeforeVerb(text);
  if (!opens && !isCertain) return null;
  const recognised = recognise(text.slice(start), false);
  if (!recognised || SENTENCE_INSIDE.test(recognised.body)) return null;
  const offset = opens ? 0 : from + start;
  const quote = isMarked ? rest.slice(1).trimStart() : rest;
  return toAttribution(recognised, index, index + 1, { offset, rest: quote });
}

/** `… <s@c.example> wrote:`, `… (s@c.example) escribió:` */
function hasAddressBeforeVerb(text: string): boolean {
  const at = text.lastIndexOf('@');
  const end = at < 0 ? -1 : at + text.slice(at).search(CLOSING_BRACKET);
  return end > at && end > text.length - LONGEST_VERB;
}

const COLON_ABOVE_QUOTE = ': > ';
const WIDE_COLON = '：';

/** The index of the first colon after a verb such as `wrote`, or before a quote mark; -1 if there is none. */
function findVerbColon(text: string): number {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    // Most colons are part of a time: `9:05`. One in brackets has the date after it: `ezt írta (időpont: …):`
    if (isDigit(codeAt(text, at - 1)) || !verbEndsAt(text, at)) continue;
    if (text.lastIndexOf('(', at) <= text.lastIndexOf(')', at)) return at;
  }
  // `Ann Lee <ann@acme.example> 于2024年5月6日 09:05写道： > 周二可以吗？`
  const wide = text.indexOf(WIDE_COLON);
  if (wide >= 0 && verbEndsAt(text, wide)) return wide;
  // `Am 6. Mai 2024 um 09:05 schrieb Sam Lee <s@c.example>: > Passt Dienstag?`
  return text.indexOf(COLON_ABOVE_QUOTE);
}
