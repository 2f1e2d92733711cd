import { readText } from '../../../../../nodes/shared/email/lines/text';
import { armourHeadLength, armourStart } from '../../../../../nodes/shared/email/reply/pgpArmour';

it.each([
  ['-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nYes.', 2],
  ['\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\nComment: x\n\nYes.', 4],
  ['Yes.', 0],
  ['', 0],
])('armourHeadLength: %j', (text, length) => {
  expect(armourHeadLength(readText(text))).toBe(length);
});

it.each([
  ['Yes.\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n', 1],
  ['Yes.\niQEz\n-----END PGP SIGNATURE-----', null],
  ['Yes.', undefined],
])('armourStart: %j', (text, start) => {
  const lines = readText(text);
  expect(armourStart(lines, lines.length)).toBe(start);
});
