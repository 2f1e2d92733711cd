import { readText } from '../../../../../nodes/shared/email/lines/text';
import { findRuns } from '../../../../../nodes/shared/email/reply/runs';

it('groups neighbouring lines, without runs of only blank lines', () => {
  const lines = readText('a\nb\n> q\n\n> q\nc');
  expect(findRuns([0, 1, 3, 5], lines)).toEqual([
    { lines: [0, 1], start: 0, end: 2 },
    { lines: [5], start: 5, end: 6 },
  ]);
});
