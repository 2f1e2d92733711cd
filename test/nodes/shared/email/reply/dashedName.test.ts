import { readText } from '../../../../../nodes/shared/email/lines/text';
import { findDashedName } from '../../../../../nodes/shared/email/reply/dashedName';

it.each([
  'Ring twice.\n\n- Ann',
  'Ring twice.\n-Ann.',
  'Ring twice!\n\n~Ann Lee',
  'Ring twice.\n\n- bo',
])('finds the name in %j', (text) => {
  const lines = readText(text);
  expect(findDashedName(lines)).toBe(lines.length - 1);
});

it.each([
  'Please bring:\n\n- milk',
  'Please bring\n\n- milk',
  'Three things.\n- milk\n- bread\n- Ann',
  '- Ann',
  'Ring twice.\n\n- she is home until six',
  'Ring twice.\n\n— Ann',
  'Ring twice.\n\nAnn',
])('finds none in %j', (text) => {
  const lines = readText(text);
  expect(findDashedName(lines)).toBe(lines.length);
});
