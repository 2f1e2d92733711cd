import type { Verb } from './attribution';
import { readDateText } from './dates';
import { fold, phrasesByLanguage, phraseSet, WROTE_LANGUAGES } from './languages';
import { characters, trimEndOf, trimOf, trimStartOf } from './trim';

const FILLERS = phraseSet('fillers', 'opens');
const FILLERS_OF_LANGUAGE = phrasesByLanguage('fillers', 'opens');
const PART_EDGES = characters(' \t,;:،、，–—-');
const LOWER_CASE = /^\p{Ll}/u;
const FILLER_END = characters(',;:.');

type FillerTest = (word: string, next: string) => boolean;

/** Takes date and verb out of an attribution; what is left is who wrote. */
export function readParts(body: string, verb: Verb | null): { who: string; dateText: string } {
  const date = readDateText(body);
  const isFiller = fillerTest(verb);
  const names: string[] = [];
  let from = 0;
  for (const cut of inOrder(date, verb)) {
    names.push(withoutFillers(body.slice(from, cut.start), isFiller));
    from = Math.max(from, cut.end);
  }
  names.push(withoutFillers(body.slice(from), isFiller));
  return { who: joinNames(names.filter((name) => name !== '')), dateText: date?.text ?? '' };
}

interface Span {
  start: number;
  end: number;
}

function inOrder(a: Span | null, b: Span | null): Span[] {
  if (!a) return b ? [b] : [];
  if (!b) return [a];
  return a.start < b.start ? [a, b] : [b, a];
}

function joinNames(names: string[]): string {
  const [first = ''] = names;
  // Where one language opens and another closes, the opening word is no name.
  const real = names.length > 1 ? names.filter((name) => !FILLERS.has(fold(name))) : names;
  const who = real.length > 0 ? real.join(' ') : first;
  return who.replace(', <', ' <');
}

/**
 * Which words are neither name nor date: those of the verb's languages, since one language's filler
 * is another's name (`Dana`); without a verb those of any language, but none with a capital
 * unless the next word has none (`Wiadomość napisana przez …`).
 */
function fillerTest(verb: Verb | null): FillerTest {
  if (!verb) {
    return (word, next) =>
      (word === word.toLowerCase() || LOWER_CASE.test(next)) && FILLERS.has(plainWord(word));
  }
  const languages = WROTE_LANGUAGES.get(verb.phrase) ?? [];
  return (word) => {
    const plain = plainWord(word);
    return languages.some((code) => FILLERS_OF_LANGUAGE.get(code)?.has(plain));
  };
}

function plainWord(word: string): string {
  return trimEndOf(fold(word), FILLER_END);
}

/** Without the opening and helping words of an attribution at the ends of a part. */
function withoutFillers(part: string, isFiller: FillerTest): string {
  let text = trimOf(part, PART_EDGES);
  while (text !== '') {
    const space = text.indexOf(' ');
    const lastSpace = text.lastIndexOf(' ');
    if (isFiller(space < 0 ? text : text.slice(0, space), text.slice(space + 1, space + 2))) {
      text = space < 0 ? '' : trimStartOf(text.slice(space), PART_EDGES);
    } else if (isFiller(text.slice(lastSpace + 1), '')) {
      text = trimEndOf(text.slice(0, lastSpace), PART_EDGES);
    } else break;
  }
  return text;
}
