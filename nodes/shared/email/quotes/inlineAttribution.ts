import { isDigit, codeAt } from '../../text/codePoints';
import type { Line } from '../lines/lines';
import { opensAttribution } from './attributionEvidence';
import { verbEndsAt } from './attributionVerb';
import { type Attribution, DATE, recognise, toAttribution } from './recognisedAttribution';

const LONGEST = 600;
/** `[10:04] Ann wrote: so`, as a chat is copied into an email. */
const CHAT_LINE = /^\W{0,3}\d{1,2}:\d\d(?::\d\d)?\W[^@]*$/;

/** `On 6 May 2024 Sam Lee wrote: Would Tuesday do?`: an attribution with the quote on the same line. */
export function readInlineAttribution(lines: readonly Line[], index: number): Attribution | null {
  const line = lines[index];
  const colon = line ? findVerbColon(line.text) : -1;
  if (!line || colon < 0 || !opensAttribution(line.text)) return null;
  const text = line.text.slice(0, colon + 1);
  const rest = line.text.slice(colon + 1).trim();
  if (rest === '' || !DATE.test(text) || CHAT_LINE.test(text)) return null;
  const recognised = recognise(text, false);
  return recognised && toAttribution(recognised, index, index + 1, { offset: 0, rest });
}

/** The index of the first colon after a verb such as `wrote`; -1 if there is none. */
function findVerbColon(text: string): number {
  for (let at = text.indexOf(':'); at >= 0 && at < LONGEST; at = text.indexOf(':', at + 1)) {
    // Most colons are part of a time: `9:05`.
    if (!isDigit(codeAt(text, at - 1)) && verbEndsAt(text, at)) return at;
  }
  return -1;
}
