import { readStatus, wordsFor } from '../../../../nodes/shared/callOutcome/callStatuses';
import { CALL_STATUSES } from '../../../../nodes/shared/contract';

it.each([...CALL_STATUSES])('knows what %s says of a call, in any spelling', (word) => {
  const reading = readStatus(word);
  expect(['other', 'none']).not.toContain(reading);
  const spellings = [word.toUpperCase(), word.replace('-', ' '), word.replace('-', '_')];
  expect(spellings.map(readStatus)).toEqual(spellings.map(() => reading));
});

it.each([
  ['delivered', 'other'],
  ['transferred', 'other'],
  ['constructor', 'other'],
  [' - ', 'none'],
  ['', 'none'],
  [undefined, 'none'],
])('%j says %s', (word, reading) => {
  expect(readStatus(word)).toBe(reading);
});

it('names the words of an ending', () => {
  expect(wordsFor(['noAnswer', 'canceled'])).toEqual([
    'no-answer',
    'missed',
    'canceled',
    'cancelled',
  ]);
});
