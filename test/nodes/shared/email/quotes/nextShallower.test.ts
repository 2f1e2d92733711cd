import { readText } from '../../../../../nodes/shared/email/lines/text';
import { findNextShallower } from '../../../../../nodes/shared/email/quotes/nextShallower';

it('finds the next line with less depth for each line', () => {
  expect(findNextShallower(readText('a\n>> b\n> c\n>> d\n>> e\nf'))).toEqual([6, 2, 5, 5, 5, 6]);
});
