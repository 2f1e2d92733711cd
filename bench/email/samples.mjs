// Bodies like those that agencies send: letters and newsletters without quotes, and each test fixture
// with a letter above it (a fixture alone is little more than a mail program's markup).
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
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

function htmlOf(paragraphs) {
  return paragraphs
    .map((text) => `<p style="margin:0 0 12px 0;color:#222">${text.replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

/**
 * A newsletter with letters as its sections, laid out like a campaign editor does: nested tables, styles
 * on each of them.
 */
function newsletterOf(letters) {
  const rows = letters
    .flat()
    .map(
      (text) =>
        `<tr><td align="left" valign="top" style="padding:10px 25px;word-break:break-word;font-family:Roboto,Arial,sans-serif;font-size:16px;line-height:1.5">${htmlOf([text])}</td></tr>`,
    );
  const frame = (inner) =>
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;background:#fff"><tbody>${inner}</tbody></table>`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>News</title><style>.row{width:100%}@media(max-width:480px){.row{padding:0!important}}</style></head><body style="margin:0">${frame(
    `<tr><td class="row" style="padding:20px 0">${frame(rows.join(''))}</td></tr><tr><td align="center"><a href="https://acme.example/book?utm_source=email&amp;utm_campaign=june" style="background:#1a73e8;color:#fff;padding:12px 24px">Book now</a><br><img src="https://acme.example/logo.png" width="120" alt="Acme"></td></tr><tr><td style="font-size:11px;color:#888">You received this email because you are a customer of Acme. <a href="https://acme.example/out">Unsubscribe</a></td></tr>`,
  )}</body></html>`;
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
  return LETTERS.flatMap((letter, index) => [
    { kind: 'text', input: [...letter, SIGNATURE].join('\n\n') },
    { kind: 'html', input: htmlOf([...letter, SIGNATURE]) },
    { kind: 'html', input: newsletterOf([...LETTERS.slice(index), ...LETTERS.slice(0, index)]) },
  ]).map((body) => ({ ...body, subject: 'Your visit', from: FROM }));
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

/** The same bodies as plain text. */
export function asText(body) {
  return { ...body, kind: 'text', input: body.kind === 'text' ? body.input : textOf(body) };
}
