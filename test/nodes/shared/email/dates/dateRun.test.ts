import { Run } from '../../../../../nodes/shared/email/dates/dateRun';
import { readTokens } from '../../../../../nodes/shared/email/dates/dateTokens';

/** How many tokens of a text one run takes from its start, and what it then is. */
function runOver(text: string, languages: readonly string[] = []) {
  const tokens = readTokens(text);
  const run = new Run(tokens, languages);
  let at = 0;
  for (let next = run.take(0); next > at; next = run.take(at)) at = next;
  return { taken: at, isComplete: run.isComplete, start: run.start, last: run.last };
}

it.each([
  ['May 6 at 10:00', true],
  ['10:00, May 6', false],
  ['10:00, May 6, 2024', true],
  ['6/5/2024 9:05', true],
  ['6/5/2024', false],
])('%s is complete: %s', (text, isComplete) => {
  expect(runOver(text).isComplete).toBe(isComplete);
});

it('stops where a part of the date would come twice', () => {
  expect(runOver('6 May 2024 June').taken).toBe(3);
  expect(runOver('6 May 2024 9:05 10:06').taken).toBe(4);
  expect(runOver('6/5/2024 7/5/2024').taken).toBe(1);
});

it('words between its parts belong to it only if another part follows', () => {
  expect(runOver('6 May 2024 at 9:05').last).toBe(4);
  expect(runOver('6 May 2024 at')).toMatchObject({ taken: 4, last: 2 });
});

it('leaves out a first word that is no weekday of its language', () => {
  expect(runOver('Sam, 6 mai 2024', ['fr']).start).toBe(0);
  expect(runOver('Sam, 6 May 2024', ['en']).start).toBe(1);
});
