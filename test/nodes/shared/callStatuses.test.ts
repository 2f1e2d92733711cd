import { CALL_STATUSES, readStatus, wordsFor } from '../../../nodes/shared/callStatuses';
import { toMessage } from '../../../nodes/shared/contract';

it.each([...CALL_STATUSES])('knows %s in any spelling, and so does the contract', (word) => {
  const reading = readStatus(word);
  expect(['other', 'none']).not.toContain(reading);
  const call = { type: 'OutboundMessage', messageType: 'CALL', status: word, callStatus: word };
  expect(toMessage(call).warnings).toBeUndefined();
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
