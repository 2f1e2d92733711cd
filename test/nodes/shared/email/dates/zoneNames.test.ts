import { readTokens } from '../../../../../nodes/shared/email/dates/dateTokens';
import { endOfZoneName } from '../../../../../nodes/shared/email/dates/zoneNames';

it.each([
  ['Central European Summer Time Ann Lee', 'Central European Summer Time'],
  ['(Mitteleuropäische Sommerzeit) schrieb Ann', 'Mitteleuropäische Sommerzeit'],
  ['středoevropský standardní čas Ann', 'středoevropský standardní čas'],
  ['heure d’été d’Europe centrale Ann Lee', 'heure d’été d’Europe centrale'],
  ['hora de verano del Pacífico Ann Lee', 'hora de verano del Pacífico'],
  ['hora estándar de México, Ann Lee', 'hora estándar de México'],
])('%s', (text, name) => {
  const tokens = readTokens(text);
  const end = endOfZoneName(tokens, 0);
  expect(text.slice(text.indexOf(name), tokens[end]?.end).replace(/[),]$/, '')).toBe(name);
});

it.each([
  'Ann Lee',
  'Big Time wrote',
  'Ann, Eastern Standard Time',
  'ann@a.example Summer Time',
  'Ora Field',
  '',
])('none in %j', (text) => {
  expect(endOfZoneName(readTokens(text), 0)).toBe(-1);
});
