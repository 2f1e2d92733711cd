import { type BodyInput, parseBody } from '../../../../../nodes/shared/email/parseBody';
import { readSubject } from '../../../../../nodes/shared/email/subject/subject';
import { SAMPLES } from './samples';

const QUOTE = '> Would Tuesday do?\n> Or Friday?';

function read(body: string, subject?: string) {
  const input: BodyInput = { body, format: 'text', subject };
  return parseBody(input);
}

function below(attribution: string) {
  return read(`Yes.\n\n${attribution}\n\n${QUOTE}`);
}

const ATTRIBUTIONS = Object.entries(SAMPLES).flatMap(([code, { attributions }]) =>
  attributions.map((line) => [code, line] as const),
);

it.each(ATTRIBUTIONS)('%s is the language of %s', (code, line) => {
  const { language, quoted, reply } = below(line);
  expect(reply).toBe('Yes.');
  expect(language).toBe(code);
  expect(quoted).toMatchObject([
    { from: { name: 'Sam Lee' }, text: 'Would Tuesday do?\nOr Friday?' },
  ]);
  expect(quoted[0]?.date).toMatch(/^2024-05-06T09:05:00/);
});

function headerBlock(
  [from, date, to, subject]: readonly [string, string, string, string],
  value: string,
): string {
  return [
    `${from}: Sam Lee <s@c.example>`,
    `${date}: ${value}`,
    `${to}: Ana Pérez <a@acme.example>`,
    `${subject}: Your visit`,
  ].join('\n');
}

it.each(Object.entries(SAMPLES))('%s is the language of its header block', (code, sample) => {
  const block = headerBlock(sample.labels, sample.date);
  const { language, quoted } = read(`Yes.\n\n${block}\n\nWould Tuesday do?`, 'Re: Your visit');
  expect(language).toBe(code);
  expect(quoted).toMatchObject([
    {
      from: { name: 'Sam Lee', address: 's@c.example' },
      to: [{ name: 'Ana Pérez', address: 'a@acme.example' }],
      subject: 'Your visit',
      date: '2024-05-06T09:05:00',
      text: 'Would Tuesday do?',
    },
  ]);
});

it.each(Object.entries(SAMPLES))('%s has subject prefixes', (_code, { reply, forward }) => {
  // `VS` and the like answer in one language and forward in another.
  expect(readSubject(reply)).toMatchObject({ kind: 'reply', inner: 'Your visit' });
  expect(readSubject(forward)).toMatchObject({ kind: 'forward', inner: 'Your visit' });
});

describe('the language stays open', () => {
  it.each([
    ['Danish, Norwegian or Swedish', 'Den 06.05.2024 09:05, skrev Sam Lee:'],
    ['Danish or Norwegian', 'Den 6. jan. 2024 kl. 09.05 skrev Sam Lee <s@c.example>:'],
    ['Czech, Slovak or Slovene', '6. 5. 2024 v 9:05, Sam Lee <s@c.example>:'],
    ['any', '2024-05-06 09:05 Sam Lee <s@c.example>:'],
  ])('%s: %s', (_languages, line) => {
    const { language, quoted } = below(line);
    expect(quoted).toMatchObject([{ from: { name: 'Sam Lee' } }]);
    expect(language).toBeNull();
  });

  it('in Danish and Norwegian labels with a date in numbers', () => {
    const block = headerBlock(['Fra', 'Sendt', 'Til', 'Emne'], '04/05/2021 09:05');
    const { language, quoted } = read(`Ja.\n\n${block}\n\nTirsdag?`);
    expect(language).toBeNull();
    // Both put the day first.
    expect(quoted[0]?.date).toBe('2021-05-04T09:05:00');
  });

  it('without any quote', () => {
    expect(read('Den 6. maj 2024 kl. 09.05').language).toBeNull();
  });
});

it('the next message of the conversation decides what the first leaves open', () => {
  const body =
    'Ja.\n\nDen 06.05.2024 kl. 09.05 skrev Sam Lee:\n> Tirsdag?\n>\n' +
    '> Den man. 6. maj 2024 kl. 09.05 skrev Ana Lee <a@acme.example>:\n>> Hvornår?';
  expect(read(body).language).toBe('da');
});

it('a message in a language that the first one excludes does not', () => {
  const body =
    'Ja.\n\nDen 06.05.2024 kl. 09.05 skrev Sam Lee:\n> Yes.\n>\n' +
    '> On Mon, May 6, 2024 at 9:05 AM Ana Lee <a@acme.example> wrote:\n>> When?';
  expect(read(body).language).toBeNull();
});

describe('dates follow the language', () => {
  const date = '04/05/2021 09:05';

  it.each([
    ['a German forward', '-------- Weitergeleitete Nachricht --------', 'de'],
    ['an English one', '---------- Forwarded message ---------', 'en'],
  ])('%s', (_what, separator, code) => {
    const sample = SAMPLES[code];
    if (!sample) throw new Error(code);
    const { language, quoted } = read(
      `Siehe unten.\n\n${separator}\n${headerBlock(sample.labels, date)}\n\nText`,
    );
    expect(language).toBe(code);
    // English writes both 4 May and April 5 so.
    expect(quoted[0]?.date).toBe(code === 'en' ? null : '2021-05-04T09:05:00');
  });

  it('a month is the one of the language', () => {
    const at = (line: string) => below(line).quoted[0]?.date;
    expect(at('pon, 6. lis 2024. u 09:05 Sam Lee <s@c.example> napisao je:')).toMatch(/^2024-10/);
    expect(at('pon., 6 lis 2024 o 09:05 Sam Lee <s@c.example> napisał(a):')).toMatch(/^2024-11/);
  });
});

describe('English words of a program whose language is another', () => {
  it('labels that it does not translate', () => {
    const block =
      'Od: Sam Lee <s@c.example>\nDate: uto, 6. svi 2024. u 09:05\nSubject: Your visit\nTo: <a@acme.example>';
    const { language } = read(`Da.\n\n---------- Forwarded message ---------\n${block}\n\nText`);
    expect(language).toBe('hr');
  });

  it('a date', () => {
    const block = headerBlock(['Von', 'Datum', 'An', 'Betreff'], 'Mon, 6 May 2024 09:05:00 +0200');
    expect(
      read(`Ja.\n\n-------- Weitergeleitete Nachricht --------\n${block}\n\nText`).language,
    ).toBe('de');
  });
});
