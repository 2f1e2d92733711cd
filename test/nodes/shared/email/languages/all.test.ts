import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../../../../nodes/shared/email/languages/all';
import { fold } from '../../../../../nodes/shared/email/languages/fold';
import { SAMPLES } from './samples';

const ROOT = path.join(__dirname, '../../../../..');
const FOLDER = path.join(ROOT, 'nodes/shared/email/languages');
const IS_LANGUAGE = /^export const \w+: Language = /m;

const filesOfLanguages = readdirSync(FOLDER)
  .filter((file) => IS_LANGUAGE.test(readFileSync(path.join(FOLDER, file), 'utf8')))
  .map((file) => path.basename(file, '.ts'))
  .sort();

describe('the languages', () => {
  const codes = LANGUAGES.map(({ code }) => code);

  it('are all registered, each under the name of its file', () => {
    expect([...codes].sort()).toEqual(filesOfLanguages);
  });

  it('begin with English, whose meaning of a label decides', () => {
    expect(codes[0]).toBe('en');
  });

  it.each(['README.md', 'nodes/shared/email/README.md'])('are all counted in %s', (file) => {
    const readme = readFileSync(path.join(ROOT, file), 'utf8');
    expect(/in (\d+) languages/.exec(readme)?.[1]).toBe(String(LANGUAGES.length));
  });

  it('all have sample lines of mail programs', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(filesOfLanguages);
  });
});

describe.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'language %s',
  (_code, language) => {
    const lists = Object.entries(language).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'code',
    );

    it.each(lists)('list %s has phrases in the form of the tables, each once', (list, phrases) => {
      const separator = list === 'months' ? /[|/]/ : '|';
      const all = phrases.split(separator);
      expect(all.map(fold)).toEqual(all);
      expect(all.filter((phrase) => phrase.trim() !== phrase || phrase === '')).toEqual([]);
      if (list !== 'months') expect(new Set(all).size).toBe(all.length);
    });

    it('has twelve months, or signs for numbered ones', () => {
      if (language.dateUnits) expect(Object.keys(language.dateUnits)).toHaveLength(6);
      else expect(language.months.split('|')).toHaveLength(12);
    });

    it('names at least the seven weekdays', () => {
      expect(language.weekdays.split('|').length).toBeGreaterThanOrEqual(7);
    });

    it('has ten digits if its script has digits of its own', () => {
      if (language.digits !== undefined) expect(Array.from(language.digits)).toHaveLength(10);
    });
  },
);
