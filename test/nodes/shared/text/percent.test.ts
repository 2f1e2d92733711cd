import { decodePercent } from '../../../../nodes/shared/text/percent';

it.each([
  ['caf%C3%A9', 'café'],
  ['100%', '100%'],
  ['%E0%A4%A', '%E0%A4%A'],
])('%s', (text, decoded) => {
  expect(decodePercent(text)).toBe(decoded);
});
