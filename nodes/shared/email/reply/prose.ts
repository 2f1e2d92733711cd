import { endsSentence, hasWords } from '../../text/sentences';

/** A line with a full stop and at least this many words is a sentence. */
const SENTENCE_WORDS = 4;
/** In characters, where words have no spaces between them: `文件已经发送。` */
const SENTENCE_LENGTH = 6;
const UNSPACED_END = /[。！？]["”»」)]?$/;
const LINK = /https?:|www\.|@/;

/** Whether a line reads like a sentence of a letter, and not like a line of a signature. */
export function isProse(text: string): boolean {
  if (!endsSentence(text) || LINK.test(text)) return false;
  if (UNSPACED_END.test(text)) return text.length >= SENTENCE_LENGTH;
  return hasWords(text, SENTENCE_WORDS);
}
