import { codeAt, isColon } from './codePoints';

/** `… on Friday.`, `“… on Friday?”`, `…金曜日です。` */
const SENTENCE_END = /[.!?…。！？]["”»)]?$/;
/** `We need:`, `… on Friday;` */
const CLAUSE_END = /[.!?:;…。！？]["”»)]?$/;

/** Whether text ends a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether text ends a sentence, or a part of one that a colon or semicolon closes. */
export function endsClause(text: string): boolean {
  return CLAUSE_END.test(text);
}

/** Whether text ends in a colon, which introduces the text below: `We need:`, `必要なもの：` */
export function endsInColon(text: string): boolean {
  return isColon(codeAt(text, text.length - 1));
}
