import fc from 'fast-check';
import { transcriptSchema } from '../../../../nodes/shared/highLevelApi';
import { transcriptOf } from '../../../../nodes/shared/highLevelApi/transcript';

const sentence = (mediaChannel: unknown, startTime: unknown, transcript: string) => ({
  mediaChannel,
  sentenceIndex: 0,
  startTime,
  endTime: Number(startTime) + 900,
  transcript,
  confidence: 0.9,
});

it('puts sentences in order and the turns of a speaker in one line', () => {
  const transcript = transcriptOf([
    sentence(2, 61_500, 'Yes, please.'),
    sentence(1, 0, 'This call may be recorded.'),
    sentence(1, 1_000, ' How can I help? '),
  ]);
  expect(transcript?.text).toBe(
    '[0:00] Speaker 1: This call may be recorded. How can I help?\n[1:01] Speaker 2: Yes, please.',
  );
  expect(transcript?.sentences[1]).toEqual({
    speaker: 1,
    startMs: 1_000,
    endMs: 1_900,
    text: 'How can I help?',
    confidence: 0.9,
  });
});

it("reads the document's example: one sentence, its numbers as text", () => {
  const example = {
    mediaChannel: '1',
    sentenceIndex: '1',
    startTime: '34',
    endTime: '45',
    transcript: 'This call may be recorded for quality assurance purposes.',
    confidence: '0.5',
  };
  expect(transcriptOf(example)?.sentences).toEqual([
    { speaker: 1, startMs: 34, endMs: 45, text: example.transcript, confidence: 0.5 },
  ]);
});

it('knows a call without words from an answer that is no transcript', () => {
  expect(transcriptOf([])).toEqual({ text: '', sentences: [] });
  expect(transcriptOf('')).toBeUndefined();
  expect(transcriptOf([{ text: 'Hello' }])).toBeUndefined();
});

it('always gives what its schema says', () => {
  const entry = fc.record({
    mediaChannel: fc.anything(),
    sentenceIndex: fc.anything(),
    startTime: fc.anything(),
    endTime: fc.anything(),
    transcript: fc.string(),
    confidence: fc.anything(),
  });
  fc.assert(
    fc.property(fc.array(entry), (body) => {
      const transcript = transcriptSchema.parse(transcriptOf(body));
      expect(transcript.sentences).toHaveLength(body.length);
    }),
  );
});
