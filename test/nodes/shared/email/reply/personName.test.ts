import { isPersonName } from '../../../../../nodes/shared/email/reply/personName';

it.each([
  'Ann',
  'Ann Lee',
  'A. B. Lee',
  'Émile Ó Dónaill',
  'Jean-Luc Dupont',
  'D’Arcy',
  '李安',
  'علی',
])('may be a name: %s', (text) => {
  expect(isPersonName(text)).toBe(true);
});

it.each([
  'ann',
  'Ann lee',
  'Ann Lee of Acme Roofing',
  'Ann, Bo',
  'Ann  Lee',
  'Ann Bo Cy Lee',
  'Call 24',
  'ann@acme.example',
  'Bartholomew Featherstonehaugh Jr',
  '',
])('is none: %j', (text) => {
  expect(isPersonName(text)).toBe(false);
});
