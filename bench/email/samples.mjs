// Bodies like those that agencies send and get: letters in text and HTML, newsletters, threads in Outlook
// and Gmail, and each test fixture with a letter above it (a fixture alone is little more than a mail
// program's markup).
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gmailMail, newsletter, outlookMail, withBreaks } from './layouts.mjs';
import { textOf } from './ours.mjs';

const FIXTURES = path.join(import.meta.dirname, '../../test/fixtures/email');

const LETTERS = [
  [
    'Hi Sam,',
    'Thank you for coming in on Thursday. We have put together the treatment plan that we talked about, with two options and what each of them would cost you after the insurance has paid its share.',
    'Please have a look at the times below and tell us which of them suits you best. If none of them does, call the front desk and we will find another one.',
    'The first visit takes about an hour. Bring your insurance card and a list of the medicines that you take, and do not worry about the forms: we send them to your phone the day before.',
  ],
  [
    'Good morning,',
    'Your estimate for the roof is ready. You can read it here: https://roofing.example/estimates/4711?step=review',
    'It holds the tear-off, the new underlayment and the shingles that you chose, and it is good for thirty days. We could start on Monday the 17th if the weather lets us.',
    'Two things to decide before then:\n- whether the gutters are to be replaced as well\n- where the container may stand',
    'Any question, just answer to this email.',
  ],
  [
    'Hola, Lucía:',
    'Te confirmamos tu cita del martes a las 10:30. Si necesitas cambiarla, responde a este mensaje o llámanos antes del lunes a mediodía.',
    'Recuerda traer el informe de tu médico y llegar diez minutos antes. El aparcamiento es gratuito para los pacientes durante la primera hora.',
  ],
  [
    'Hey there,',
    'Doors open at nine, and the first fifty people get the summer box for free. There will be coffee, a raffle, and a class every hour on the hour.',
    'Can you make it? Tap the button and we will keep a spot for you.',
    'P.S. Bring a friend. Both of you get a month for the price of two weeks.',
  ],
];
const SIGNATURE = 'Kind regards,\nAna Pérez\nAcme Dental\n+1 555 010 0100';
const FROM = 'Ana Pérez <ana@acme.example>';

const EARLIER = LETTERS.slice(1).map((paragraphs, index) => ({
  from: 'Sam Lee <s@c.example>',
  to: FROM,
  subject: 'Your visit',
  date: `Mon, May ${6 - index}, 2024 at 9:05 AM`,
  paragraphs: [...paragraphs, 'Thanks,\nSam'],
}));

function htmlOf(paragraphs) {
  return paragraphs
    .map((text) => `<p style="margin:0 0 12px 0;color:#222">${withBreaks(text)}</p>`)
    .join('\n');
}

function answers() {
  const fixtures = readdirSync(FIXTURES).map((file) =>
    JSON.parse(readFileSync(path.join(FIXTURES, file), 'utf8')),
  );
  return fixtures.map(({ kind, input, subject, from }, index) => {
    const letter = LETTERS[index % LETTERS.length];
    const above = kind === 'html' ? htmlOf(letter) : `${letter.join('\n\n')}\n\n`;
    return { kind, input: above + input, subject, from };
  });
}

function letters() {
  return LETTERS.flatMap((letter, index) => {
    const signed = [...letter, SIGNATURE];
    const all = [...LETTERS.slice(index), ...LETTERS.slice(0, index)].flat();
    return [
      { kind: 'text', input: signed.join('\n\n') },
      { kind: 'html', input: htmlOf(signed) },
      { kind: 'html', input: newsletter(all) },
      { kind: 'html', input: outlookMail(signed, EARLIER.slice(0, index)) },
      { kind: 'html', input: gmailMail(signed, EARLIER.slice(0, index)) },
    ];
  }).map((body) => ({ ...body, subject: 'Your visit', from: FROM }));
}

/** Equal numbers of bodies with and without quotes. */
export function ownBodies() {
  const alone = letters();
  return answers().flatMap((body, index) => [body, alone[index % alone.length]]);
}

/** @param {string} file bodies as JSON lines: { kind, input, subject, from } */
export function bodiesOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

/** @param {string} [file] bodies as JSON lines; the project's own samples if absent */
export function htmlBodies(file) {
  return (file ? bodiesOf(file) : ownBodies()).filter(({ kind }) => kind === 'html');
}

/** The same bodies as plain text. */
export function asText(body) {
  return { ...body, kind: 'text', input: body.kind === 'text' ? body.input : textOf(body) };
}
