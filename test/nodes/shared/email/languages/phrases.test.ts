import {
  fold,
  labelsOf,
  monthNamed,
  phraseEndingAt,
  phraseFinder,
  phraseOpening,
  phrasePartFinder,
} from '../../../../../nodes/shared/email/languages';
import { LanguageEvidence } from '../../../../../nodes/shared/email/languages/evidence';
import { endingTest, openingTest } from '../../../../../nodes/shared/email/languages/pairs';

describe('fold', () => {
  it.each([
    ['N’ÉTAIT', "n'était"],
    ['İletilen', 'iletilen'],
    ['U\u0308ber\u00a0uns', 'über uns'],
    ['From', 'from'],
    ['A'.repeat(100), 'a'.repeat(100)],
  ])('%j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('phraseEndingAt', () => {
  const wroteEndingAt = phraseEndingAt('wrote');

  it.each([
    ['Sam Lee wrote', 'wrote'],
    ['Sam Lee A ÉCRIT', 'a écrit'],
    ['Sam Lee a e\u0301crit', 'a écrit'],
    ['Sam Lee rewrote', null],
    ['张三写道', '写道'],
    ['x', null],
  ])('%j', (text, phrase) => {
    expect(wroteEndingAt(text, text.length)).toBe(phrase);
  });

  it('needs the end of a word', () => {
    expect(wroteEndingAt('wroten', 5)).toBeNull();
    expect(wroteEndingAt('wrote:', 5)).toBe('wrote');
  });
});

describe('phraseOpening', () => {
  const opensAsSentFrom = phraseOpening('sentFrom');

  it.each([
    ['Sent from my iPhone', true],
    ['Sent fromage', false],
    ['发自我的iPhone', true],
    ['Envoyé de mon iPhone', true],
    ['Some text', false],
    ['', false],
  ])('%j', (text, opens) => {
    expect(opensAsSentFrom(text)).toBe(opens);
  });
});

it('phraseFinder finds whole words, phrasePartFinder parts of them', () => {
  expect('zij schreef het'.match(phraseFinder('wroteThen'))).toEqual(['schreef']);
  expect('beschreef'.match(phraseFinder('wroteThen'))).toBeNull();
  expect(phrasePartFinder('footerWords').test('unsubscribed')).toBe(true);
});

it('labelsOf gives the labels of a language, and those of copies in any language', () => {
  const labels = new Map(labelsOf('de'));
  expect(labels.get('betreff')).toBe('subject');
  expect(labels.get('cc')).toBe('cc');
  expect(labels.has('subject')).toBe(false);
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

describe('LanguageEvidence', () => {
  it('names skip no word of the rest', () => {
    const evidence = new LanguageEvidence().addText('Den man. 6. maj Maj Lee', 'Maj Lee');
    expect(evidence.languages()).toEqual(expect.arrayContaining(['da', 'no']));
  });

  it('a point after the day is Danish, not Swedish', () => {
    const languagesOf = (text: string) =>
      new LanguageEvidence().add(['sv', 'da']).addText(text).languages();
    expect(languagesOf('6. maj 2024')).toEqual(['da']);
    expect(languagesOf('6 maj 2024')).toEqual(['sv']);
  });

  it('splits scripts without spaces', () => {
    const languagesOf = (text: string) => new LanguageEvidence().addText(text).languages();
    expect(languagesOf('2024年5月6日周一')).toEqual(['zh-CN']);
    expect(languagesOf('2024年5月6日週一')).toEqual(['zh-TW']);
    expect(languagesOf('2024年5月6日(月)')).toEqual(['ja']);
    expect(languagesOf('2024년 5월 6일')).toEqual(['ko']);
    expect([...languagesOf('2024年5月6日')].sort()).toEqual(['ja', 'zh-CN', 'zh-TW']);
  });

  it('has no language without words', () => {
    expect(new LanguageEvidence().addText('2024-05-06').languages()).toEqual([]);
  });
});

describe('the test of two characters', () => {
  it('lets no phrase pass by', () => {
    const mayOpen = openingTest(['über', 'a', 'sent']);
    for (const text of ['Über', 'u\u0308ber', 'a', 'Ab', 'SENT', 'sE'])
      expect(mayOpen(text, 0)).toBe(true);
    expect(mayOpen('xy', 0)).toBe(false);
    const mayEnd = endingTest(['wrote']);
    expect(mayEnd('WROTE', 5)).toBe(true);
    expect(mayEnd('wrotx', 5)).toBe(false);
  });
});
