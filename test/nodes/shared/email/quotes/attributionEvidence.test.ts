import {
  firstWord,
  isEvidence,
  isOpenerWord,
  opensAttribution,
  type Evidence,
} from '../../../../../nodes/shared/email/quotes/attributionEvidence';
import {
  findFinalVerb,
  findInnerVerb,
} from '../../../../../nodes/shared/email/quotes/attributionVerb';
import { fold } from '../../../../../nodes/shared/email/languages/fold';

/** The evidence in a line without its colon. */
function evidenceOf(text: string, found: Partial<Evidence> = {}): Evidence {
  return {
    text,
    verb: findFinalVerb(text) ?? findInnerVerb(fold(text)),
    hasDate: /\d{4}|\d\d\.\d\d\.\d\d/.test(text),
    hasAddress: text.includes('@'),
    hasColon: true,
    quoteFollows: false,
    isFramed: false,
    ...found,
  };
}

// Each line has the evidence that one rule asks for; without the named part it has too little.
describe('a line introduces a quote', () => {
  it.each<[string, string, Partial<Evidence>, Partial<Evidence>]>([
    ['verb, colon and address', 'Sam Lee <s@c.example> wrote', {}, { hasAddress: false }],
    ['verb, colon and date', 'On 6 May 2024, Sam Lee wrote', {}, { hasColon: false }],
    [
      'verb, date and address',
      'On 6 May 2024, Sam Lee <s@c.example> wrote',
      { hasColon: false },
      { hasColon: false, hasAddress: false },
    ],
    ['verb and colon above a quote', 'Sam Lee wrote', { quoteFollows: true }, {}],
    [
      'date and address that open it',
      '2011-04-07 Ann Lee <ann@acme.example>',
      { hasColon: false },
      { hasColon: false, hasAddress: false },
    ],
    ['a name above a quote', 'Ann Lee', { quoteFollows: true }, {}],
    ['a verb and then a date', 'schreef op 6 mei 2024 om 09:05', {}, { hasColon: false }],
    [
      'an opening date, an address and a word behind it',
      'On 6 May 2024, Ann Lee <ann@acme.example> sent',
      {},
      { hasDate: false },
    ],
    ['a name and a date in brackets', 'Ann Lee (May 6, 2024, 9:05 AM)', {}, { hasColon: false }],
    ['name, verb and date', 'Sam Lee wrote on 5/6/2024 9:05 AM', {}, { hasDate: false }],
    ['date, verb and name', 'Am 06.05.24 um 09:05 schrieb Sam Lee', {}, { hasDate: false }],
    [
      'a date without a verb above a quote',
      'пн, 6 мая 2024 г. в 09:05, Sam Lee',
      { quoteFollows: true },
      {},
    ],
    [
      'a date and an address at its end',
      '2024年5月6日(月) 9:05 Sam Lee <s@c.example>',
      {},
      { hasDate: false },
    ],
  ])('by %s', (_rule, text, found, less) => {
    expect(isEvidence(evidenceOf(text, found))).toBe(true);
    expect(isEvidence(evidenceOf(text, less))).toBe(false);
  });

  it.each([
    'We met on Monday 6 May 2024 at noon, and then the two of us went home and Sam wrote',
    'On May 6 2024 Bo wrote a long report',
    'Am 6. Mai 2024 hat der Vermieter geschrieben',
    'Am 6. Mai 2024 hat meine Bank geschrieben',
    'The list of Monday (May 6, 2024, 9:05 AM)',
    'Ann Lee (born in May 2024)',
  ])('unless it is a sentence: %s', (text) => {
    expect(isEvidence(evidenceOf(text))).toBe(false);
  });

  it('unless it is a long paragraph, though a quote follows', () => {
    const text = `${'The report is late again. '.repeat(12)}Sam Lee wrote`;
    expect(isEvidence(evidenceOf(text, { quoteFollows: true }))).toBe(false);
  });
});

it.each([
  ['On Mon, May 6, 2024 at 9:05 AM Sam Lee', true],
  ['"On 6 May 2024 Sam Lee', true],
  ['2024-05-06 9:05 Sam Lee', true],
  ['понедельник, 6 мая 2024 г.', true],
  ['W dniu 6 maja 2024 Sam Lee', true],
  ['On top of that, Sam is late', false],
  ['Sam wrote on 6 May 2024', false],
  ['w tej chwili nie mam czasu, wracam 6 maja', false],
])('opens an attribution, or does not: %s', (text, opens) => {
  expect(opensAttribution(text)).toBe(opens);
});

it('knows the words that open attributions, and the first word of a line', () => {
  expect([isOpenerWord('Le'), isOpenerWord('ON'), isOpenerWord('Sam')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(['On, 6 May', 'On', ''].map(firstWord)).toEqual(['On', 'On', '']);
});
