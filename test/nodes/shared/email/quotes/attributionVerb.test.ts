import {
  endsInVerb,
  findFinalVerb,
  findInnerVerb,
  languagesOfVerb,
  verbEndsAt,
} from '../../../../../nodes/shared/email/quotes/attributionVerb';
import { fold } from '../../../../../nodes/shared/email/languages/fold';

it.each([
  ['On Mon, May 6, 2024 at 9:05 AM Sam Lee <s@c.example> wrote', 'wrote'],
  ['Le lun. 6 mai 2024 à 09:05, Sam Lee <s@c.example> a écrit ', 'a écrit'],
  ['Op ma 6 mei 2024 om 09:05 heeft Sam Lee <s@c.example> het volgende geschreven', 'geschreven'],
  ['2024年5月6日(月) 9:05 Sam Lee <s@c.example>さんは書きました', '書きました'],
])('finds the verb at the end: %s', (text, phrase) => {
  const verb = findFinalVerb(text);
  expect(verb?.final).toBe(true);
  expect(text.slice(verb?.start, verb?.end)).toBe(verb?.phrase);
  expect(verb?.phrase.endsWith(phrase)).toBe(true);
});

it.each([
  'Sam Lee typewrote',
  'Sam Lee wrote it',
  'wrote to Sam',
  'https://acme.example/2024/05/06/on-monday-sam-wrote',
  '',
])('finds none at the end of: %j', (text) => {
  expect(findFinalVerb(text)).toBeNull();
});

it('finds the last verb before a name or date', () => {
  const text = fold('Bo schrieb: Am 06.05.24 um 09:05 schrieb Sam Lee');
  const start = text.lastIndexOf('schrieb');
  expect(findInnerVerb(text)).toEqual({
    phrase: 'schrieb',
    start,
    end: start + 'schrieb'.length,
    final: false,
  });
  expect(findInnerVerb('am 06.05.24 beschrieben, sam lee')).toBeNull();
});

it('knows where verbs end', () => {
  const text = 'Sam Lee wrote: fine';
  expect(verbEndsAt(text, 'Sam Lee wrote'.length)).toBe(true);
  expect(verbEndsAt(text, 'Sam Lee wrote:'.length)).toBe(false);
  expect(endsInVerb('Sam Lee a écrit')).toBe(true);
  expect(endsInVerb('Sam Lee WROTE')).toBe(true);
  expect(endsInVerb('Sam Lee typewrote')).toBe(false);
});

it('knows the languages of a verb', () => {
  const languagesOf = (text: string) => {
    const verb = findFinalVerb(text);
    return verb && languagesOfVerb(verb);
  };
  expect(languagesOf('Sam Lee wrote')).toEqual(['en']);
  expect(languagesOf('Sam Lee skrev')).toEqual(expect.arrayContaining(['sv', 'da', 'no']));
});
