import {
  phraseAlternation,
  phraseEndingAt,
  phraseFinder,
  phraseOpening,
  phrasePartFinder,
  phrasesByLanguage,
  phraseSet,
  wordSet,
} from '../../../../../nodes/shared/email/languages/phrases';

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

it.each(['footerWords', 'thisMessage', 'apologies', 'replyAbove'] as const)(
  'phrasePartFinder finds each phrase of %s, whatever letters it or its text has',
  (list) => {
    const finder = phrasePartFinder(list);
    const missed = [...phraseSet(list)].filter((phrase) => {
      return !finder.test(`x${phrase}x`) || !finder.test(`– ж ${phrase}`);
    });
    expect(missed).toEqual([]);
    expect(finder.test('yes, tuesday works – до вторника')).toBe(false);
    expect(finder.test('')).toBe(false);
  },
);

it('the longer phrase comes first in an alternation, and signs of expressions mean themselves', () => {
  const alternation = phraseAlternation('wrote').split('|');
  expect(alternation.indexOf('a écrit')).toBeLessThan(alternation.indexOf('écrit'));
  expect(alternation).toContain('napisał\\(a\\)');
});

it('wordSet has each word of a phrase', () => {
  expect(phraseSet('opens').has('w dniu')).toBe(true);
  expect([...wordSet('opens')]).toEqual(expect.arrayContaining(['w', 'dniu']));
  expect(wordSet('opens').has('w dniu')).toBe(false);
});

it('phraseSet pools the languages, phrasesByLanguage keeps them apart', () => {
  expect(phraseSet('subject').has('betreff')).toBe(true);
  expect(phrasesByLanguage('subject').get('de')?.has('betreff')).toBe(true);
  expect(phrasesByLanguage('subject').get('en')?.has('betreff')).toBe(false);
});
