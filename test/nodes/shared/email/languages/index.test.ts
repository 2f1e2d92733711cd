import {
  dateUnits,
  HEADER_LABELS,
  labelsOf,
  monthNamed,
  OPEN_SEPARATORS,
  OTHER_DIGITS,
  SEPARATORS,
  WROTE_LANGUAGES,
} from '../../../../../nodes/shared/email/languages';

it('labelsOf gives the labels of a language, and those of copies in any language', () => {
  const { byLast, byFirst } = labelsOf('de');
  for (const index of [byLast, byFirst]) {
    const labels = new Map([...index.values()].flat().map(({ phrase, field }) => [phrase, field]));
    expect(labels.get('betreff')).toBe('subject');
    expect(labels.get('cc')).toBe('cc');
    expect(labels.has('subject')).toBe(false);
  }
});

it('labelsOf finds a label by either end, the longest first by its last character', () => {
  const { byLast, byFirst } = labelsOf('de');
  for (const [code, labels] of byLast) {
    expect(labels.every(({ phrase }) => phrase.endsWith(String.fromCharCode(code)))).toBe(true);
    const lengths = labels.map(({ phrase }) => phrase.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  }
  for (const [code, labels] of byFirst) {
    expect(labels.every(({ phrase }) => phrase.startsWith(String.fromCharCode(code)))).toBe(true);
  }
});

describe('monthNamed', () => {
  it.each([
    ['mai', [], 5],
    ['listopada', [], undefined],
    ['listopada', ['hr'], 10],
    ['listopada', ['pl', 'de'], 11],
    ['listopada', ['hr', 'pl'], undefined],
    ['wrote', [], undefined],
  ])('%s in %j', (word, languages, month) => {
    expect(monthNamed(word, languages)).toBe(month);
  });
});

it('each table keeps the languages of its words', () => {
  expect(HEADER_LABELS.get('emne')).toEqual({ field: 'subject', languages: ['da', 'no'] });
  expect(WROTE_LANGUAGES.get('skrev')).toEqual(['sv', 'da', 'no']);
});

it('separators are forwards or originals, some with a name after them', () => {
  expect(SEPARATORS.get('weitergeleitete nachricht')).toBe('forwarded');
  expect(SEPARATORS.get('ursprüngliche nachricht')).toBe('original');
  expect(SEPARATORS.get('forwarded by')).toBe('forwarded');
  expect(OPEN_SEPARATORS.has('forwarded by')).toBe(true);
  expect(OPEN_SEPARATORS.has('forwarded message')).toBe(false);
});

it('units and digits come from the languages that have them', () => {
  expect(dateUnits('year')).toContain('年');
  expect(dateUnits('year')).toContain('년');
  expect(OTHER_DIGITS.get('٩')).toBe('9');
  expect(OTHER_DIGITS.get('۴')).toBe('4');
});
