import fc from 'fast-check';
import { readSubject } from '../../../../../nodes/shared/email/subject/subject';

describe('readSubject', () => {
  it.each([
    // raw, base, prefixes, what the outermost prefix says, what it stands before
    ['Hello', 'Hello', [], 'none', 'Hello'],
    ['', '', [], 'none', ''],
    ['Re:', '', ['Re:'], 'reply', ''],
    ['RE: Re: re: Hello', 'Hello', ['RE:', 'Re:', 're:'], 'reply', 'Re: re: Hello'],
    ['Re[2]: Hello', 'Hello', ['Re[2]:'], 'reply', 'Hello'],
    ['Re (3): Hello', 'Hello', ['Re (3):'], 'reply', 'Hello'],
    ['Re^2: Hello', 'Hello', ['Re^2:'], 'reply', 'Hello'],
    ['AW: WG: Angebot', 'Angebot', ['AW:', 'WG:'], 'reply', 'WG: Angebot'],
    ['SV: Tilbud', 'Tilbud', ['SV:'], 'reply', 'Tilbud'],
    ['Antw: Offerte', 'Offerte', ['Antw:'], 'reply', 'Offerte'],
    ['TR : Devis', 'Devis', ['TR :'], 'forward', 'Devis'],
    ['RV: Oferta', 'Oferta', ['RV:'], 'forward', 'Oferta'],
    ['ENC: RES: Proposta', 'Proposta', ['ENC:', 'RES:'], 'forward', 'RES: Proposta'],
    ['R: I: Offerta', 'Offerta', ['R:', 'I:'], 'reply', 'I: Offerta'],
    ['VS: Tarjous', 'Tarjous', ['VS:'], 'either', 'Tarjous'],
    ['Odp: PD: Oferta', 'Oferta', ['Odp:', 'PD:'], 'reply', 'PD: Oferta'],
    ['YNT: İLT: Teklif', 'Teklif', ['YNT:', 'İLT:'], 'reply', 'İLT: Teklif'],
    ['Vá: Ajánlat', 'Ajánlat', ['Vá:'], 'reply', 'Ajánlat'],
    ['Továbbítás: Ajánlat', 'Ajánlat', ['Továbbítás:'], 'forward', 'Ajánlat'],
    ['回复：转发：报价', '报价', ['回复：', '转发：'], 'reply', '转发：报价'],
    ['Отв: Пересл: Цена', 'Цена', ['Отв:', 'Пересл:'], 'reply', 'Пересл: Цена'],
    ['[sales] Re: Hello', 'Hello', ['[sales]', 'Re:'], 'reply', 'Hello'],
    ['Re: [sales] Hello', 'Hello', ['Re:', '[sales]'], 'reply', '[sales] Hello'],
    ['[sales]', '[sales]', [], 'none', '[sales]'],
    ['[Fwd: Re: Hello]', 'Hello', ['[Fwd:', 'Re:'], 'forward', 'Re: Hello'],
    ['Hello (fwd)', 'Hello', [], 'forward', 'Hello'],
    ['=?utf-8?Q?Re=3A_J=C3=B6rg?=', 'Jörg', ['Re:'], 'reply', 'Jörg'],
    ['  Re:\r\n Hello   there ', 'Hello there', ['Re:'], 'reply', 'Hello there'],
    ['Regarding: Hello', 'Regarding: Hello', [], 'none', 'Regarding: Hello'],
    ['Report: Q3', 'Report: Q3', [], 'none', 'Report: Q3'],
    ['Re-using boxes', 'Re-using boxes', [], 'none', 'Re-using boxes'],
    ['Meeting at 10: room 2', 'Meeting at 10: room 2', [], 'none', 'Meeting at 10: room 2'],
    ['Re[list]: Re [a:b]: Hello', 'Hello', ['Re[list]:', 'Re [a:b]:'], 'reply', 'Re [a:b]: Hello'],
    [
      '[a] [] Re: [b][c] Hello',
      'Hello',
      ['[a]', '[]', 'Re:', '[b]', '[c]'],
      'reply',
      '[b][c] Hello',
    ],
    ['[list] Re:', '', ['[list]', 'Re:'], 'reply', ''],
    [
      'Fwd: [Fwd: Re: Hello] (Fwd)',
      'Hello',
      ['Fwd:', '[Fwd:', 'Re:'],
      'forward',
      '[Fwd: Re: Hello]',
    ],
    ['Re: Hello (fwd)', 'Hello', ['Re:'], 'reply', 'Hello'],
    ['[Fwd: Hello', '[Fwd: Hello', [], 'none', '[Fwd: Hello'],
    ['[EXT]: RE: Hello', 'Hello', ['[EXT]:', 'RE:'], 'reply', 'Hello'],
    ['EXTERNAL: Re: Hello', 'Hello', ['EXTERNAL:', 'Re:'], 'reply', 'Hello'],
    [
      '{Spam?} ***SPAM*** Fwd: Hello',
      'Hello',
      ['{Spam?}', '***SPAM***', 'Fwd:'],
      'forward',
      'Hello',
    ],
    ['(Re)opening: Hello', '(Re)opening: Hello', [], 'none', '(Re)opening: Hello'],
    ['External audit: Hello', 'External audit: Hello', [], 'none', 'External audit: Hello'],
    ['Odp.: Réf. : Hello', 'Hello', ['Odp.:', 'Réf. :'], 'reply', 'Réf. : Hello'],
    ['Automatische Antwort: Angebot', 'Angebot', ['Automatische Antwort:'], 'reply', 'Angebot'],
    ['\u200eRe: \u200fתשובה: שלום', 'שלום', ['Re:', 'תשובה:'], 'reply', 'תשובה: שלום'],
  ])('%j', (raw, base, prefixes, kind, inner) => {
    expect(readSubject(raw)).toEqual({ subject: { raw, base, prefixes }, kind, inner });
  });

  it('never throws, and a base is its own base', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'Re:',
        'Fwd: ',
        '[Fwd: ',
        ']',
        '[a] ',
        '(fwd)',
        'AW：',
        '[',
        '=?utf-8?Q?',
        '?=',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { base } = readSubject(parts.join('')).subject;
        // What decodes to an encoded word is one more word to whoever reads it again.
        const isEncoded = base.includes('=?');
        expect(readSubject(base).subject.base).toEqual(isEncoded ? expect.any(String) : base);
      }),
    );
  });

  it('ends on a megabyte of prefixes', () => {
    expect(readSubject('Re: '.repeat(250_000)).subject.base).toBe('');
    expect(readSubject('[a] '.repeat(250_000)).subject.base).toBe('[a]');
    expect(readSubject('(fwd)'.repeat(200_000)).kind).toBe('forward');
  });
});
