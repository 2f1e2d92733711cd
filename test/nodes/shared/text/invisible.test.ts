import {
  DIRECTION_MARKS,
  hasZeroWidth,
  withoutInvisible,
  withoutInvisibleAndControl,
  withoutZeroWidth,
} from '../../../../nodes/shared/text/invisible';

const ZERO_WIDTH = '\u00ad\u200b\u2060\ufeff';
const FAMILY = '👩\u200d👧';

it('zero-width characters go, direction marks and joiners stay', () => {
  expect(withoutZeroWidth(`a${ZERO_WIDTH}b${DIRECTION_MARKS}${FAMILY}`)).toBe(
    `ab${DIRECTION_MARKS}${FAMILY}`,
  );
  for (const each of ZERO_WIDTH) expect(hasZeroWidth(`a${each}`)).toBe(true);
  expect(hasZeroWidth(`a${DIRECTION_MARKS}${FAMILY}`)).toBe(false);
});

it('names and subjects lose direction marks too', () => {
  expect(withoutInvisible(`a${ZERO_WIDTH}b${DIRECTION_MARKS}${FAMILY}`)).toBe(`ab${FAMILY}`);
});

it('addresses lose all of them and control characters, but no white space', () => {
  expect(withoutInvisibleAndControl(`a${ZERO_WIDTH}\u200d\u0000@${DIRECTION_MARKS}b\t.co`)).toBe(
    'a@b\t.co',
  );
});
