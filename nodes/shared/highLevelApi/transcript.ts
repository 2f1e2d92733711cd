import type { Sentence, Transcript } from './schema';
import { isFields, type Fields } from '../values';

/**
 * A transcript from the API's list of sentences. The document describes a single sentence; its
 * numbers may be text.
 * `[{"mediaChannel":"1","sentenceIndex":"1","startTime":"34","endTime":"45","transcript":"This call
 * may be recorded for quality assurance purposes.","confidence":"0.5"}]`
 *
 * @returns undefined for anything else
 */
export function transcriptOf(body: unknown): Transcript | undefined {
  const entries: unknown[] = Array.isArray(body) ? body : [body];
  if (!entries.every(isSentence)) return undefined;
  const sentences = entries
    .map((entry) => ({ index: numberOf(entry.sentenceIndex) ?? 0, sentence: sentenceOf(entry) }))
    .sort((one, two) => one.sentence.startMs - two.sentence.startMs || one.index - two.index)
    .map(({ sentence }) => sentence);
  return { text: turnsOf(sentences).join('\n'), sentences };
}

function isSentence(entry: unknown): entry is Fields & { transcript: string } {
  return isFields(entry) && typeof entry.transcript === 'string';
}

function sentenceOf(entry: Fields & { transcript: string }): Sentence {
  const startMs = numberOf(entry.startTime) ?? 0;
  return {
    speaker: numberOf(entry.mediaChannel) ?? 0,
    startMs,
    endMs: numberOf(entry.endTime) ?? startMs,
    text: entry.transcript.trim(),
    confidence: numberOf(entry.confidence) ?? null,
  };
}

/** `[0:34] Speaker 1: This call may be recorded. How can I help?` */
function turnsOf(sentences: readonly Sentence[]): string[] {
  const turns: { speaker: number; startMs: number; texts: string[] }[] = [];
  for (const { speaker, startMs, text } of sentences) {
    if (text === '') continue;
    const current = turns.at(-1);
    if (current?.speaker === speaker) current.texts.push(text);
    else turns.push({ speaker, startMs, texts: [text] });
  }
  return turns.map(
    ({ speaker, startMs, texts }) =>
      `[${clock(startMs)}] ${speaker === 0 ? 'Unknown' : `Speaker ${speaker}`}: ${texts.join(' ')}`,
  );
}

/** Minutes and seconds; an hour is 60 minutes: `61:07`. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}
