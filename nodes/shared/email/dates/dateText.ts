import { trimOf } from '../../text/characters';
import { Run } from './dateRun';
import { EDGE, Kind, readToken, readTokens } from './dateTokens';

export interface DateSpan {
  text: string;
  start: number;
  end: number;
}

const NUMERIC = Kind.number | Kind.numbers | Kind.time;
/** What may be before the first number of a date that opens a text. */
const BEFORE_NUMBERS = Kind.month | Kind.weekday | Kind.weekdayPrefix;

/**
 * Finds the part of a text that is a date: numbers, names of months and weekdays, and the words
 * between them.
 *
 * @param languages codes of the languages that the text may be in; empty if unknown. Words of others
 *   are names: `On May 6, 2024, Sam Lee wrote:`
 * @returns null if there is none
 */
export function readDateText(text: string, languages: readonly string[] = []): DateSpan | null {
  const tokens = readTokens(text);
  let best = new Run(tokens, languages);
  let run = best;
  for (let at = 0; at < tokens.length;) {
    const next = run.take(at);
    if (next > at) at = next;
    else if (run.first < 0) at++;
    else run = new Run(tokens, languages);
    if (run.score > best.score) best = run;
    else if (best.isComplete && run !== best) break;
  }
  if (best.score === 0) return null;
  const start = tokens[best.start]?.start ?? 0;
  const end = tokens[best.last]?.end ?? text.length;
  return { start, end, text: trimOf(text.slice(start, end), EDGE) };
}

/** Whether a text begins with a date. Reads only as many words as the date has. */
export function opensWithDate(text: string): boolean {
  let isOpen = false;
  for (let token = readToken(text, 0); token; token = readToken(text, token.end)) {
    const { kind } = token;
    if (kind & NUMERIC) return true;
    if (kind & BEFORE_NUMBERS) isOpen = true;
    else if (!isOpen || !(kind & Kind.connector)) return false;
  }
  return false;
}

/** Whether a text is only what a date begins with, before its first number: `Mon,`, `Mon, May`. */
export function isDateOpening(text: string): boolean {
  let isOpen = false;
  for (let token = readToken(text, 0); token; token = readToken(text, token.end)) {
    const { kind } = token;
    if (kind & NUMERIC || !(kind & (BEFORE_NUMBERS | Kind.connector))) return false;
    isOpen ||= (kind & BEFORE_NUMBERS) !== 0;
  }
  return isOpen;
}
