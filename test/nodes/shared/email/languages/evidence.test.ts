import {
  decideLanguage,
  LanguageEvidence,
  narrowed,
} from '../../../../../nodes/shared/email/languages/evidence';

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

describe('narrowed', () => {
  it.each([
    [[], ['da'], ['da']],
    [['da', 'no'], ['no', 'en'], ['no']],
    [['da', 'no'], ['en'], ['da', 'no']],
  ])('%j by %j', (first, second, expected) => {
    expect(narrowed(first, second)).toEqual(expected);
  });
});

describe('decideLanguage', () => {
  it.each([
    [[['da', 'no'], ['da']], 'da'],
    [[[], ['de']], 'de'],
    [[['da', 'no'], ['en']], null],
    [[], null],
  ])('of %j', (candidates, code) => {
    expect(decideLanguage(candidates)).toBe(code);
  });
});

describe('phrases decide before words', () => {
  it('English ones only if no other is there', () => {
    const evidence = () => new LanguageEvidence().add(['en']).add(['en', 'fr']);
    expect(evidence().languages()).toEqual(['en']);
    expect(evidence().add(['hr', 'sl']).addText('6. svi 2024').languages()).toEqual(['hr']);
  });
});
