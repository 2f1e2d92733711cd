import {
  countOf,
  countWords,
  noCounts,
  withoutPoint,
} from '../../../../../nodes/shared/email/languages/wordLanguages';

function countsOf(text: string, except = ''): (code: string) => number {
  const counts = noCounts();
  countWords(counts, text, except);
  return (code) => countOf(counts, code);
}

it('counts each word for every language that has it', () => {
  const count = countsOf('um 09:05 Uhr');
  expect(count('de')).toBe(2);
  expect(count('en')).toBe(0);
});

it('a point after a word is part of it or not', () => {
  expect(countsOf('Mo.')('de')).toBe(1);
  expect(countsOf('พ.ค.')('th')).toBe(1);
});

it('the words of a name do not count', () => {
  expect(countsOf('Maj Lee', 'Maj Lee')('da')).toBe(0);
});

it('a language that does not exist has no words', () => {
  expect(countsOf('um')('xx')).toBe(0);
});

it('a long text is read only in part', () => {
  expect(countsOf(`${'x '.repeat(1000)} uhr`)('de')).toBe(0);
});

it('the point of an abbreviation is no part of a word', () => {
  expect(['mai.', 'mai'].map(withoutPoint)).toEqual(['mai', 'mai']);
});
