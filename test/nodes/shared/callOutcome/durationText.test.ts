import { durationText } from '../../../../nodes/shared/callOutcome/durationText';

it.each([
  [0, '0 s'],
  [0.4, '0 s'],
  [5, '5 s'],
  [59.6, '1 min'],
  [125, '2 min 5 s'],
  [3600, '1 h'],
  [3725, '1 h 2 min 5 s'],
  [90_000, '25 h'],
])('%d s is %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
