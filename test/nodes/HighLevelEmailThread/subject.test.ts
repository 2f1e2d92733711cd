import fc from 'fast-check';
import { readSubject } from '../../../nodes/HighLevelEmailThread/subject';

describe('readSubject', () => {
  it.each([
    // raw, base, prefixes, reply, forward
    ['Hello', 'Hello', [], false, false],
    ['', '', [], false, false],
    ['Re:', '', ['Re:'], true, false],
    ['RE: Re: re: Hello', 'Hello', ['RE:', 'Re:', 're:'], true, false],
    ['Re[2]: Hello', 'Hello', ['Re[2]:'], true, false],
    ['Re (3): Hello', 'Hello', ['Re (3):'], true, false],
    ['Re^2: Hello', 'Hello', ['Re^2:'], true, false],
    ['AW: WG: Angebot', 'Angebot', ['AW:', 'WG:'], true, true],
    ['SV: Tilbud', 'Tilbud', ['SV:'], true, false],
    ['Antw: Offerte', 'Offerte', ['Antw:'], true, false],
    ['TR : Devis', 'Devis', ['TR :'], false, true],
    ['RV: Oferta', 'Oferta', ['RV:'], false, true],
    ['ENC: RES: Proposta', 'Proposta', ['ENC:', 'RES:'], true, true],
    ['R: I: Offerta', 'Offerta', ['R:', 'I:'], true, true],
    ['VS: Tarjous', 'Tarjous', ['VS:'], false, false],
    ['Odp: PD: Oferta', 'Oferta', ['Odp:', 'PD:'], true, true],
    ['YNT: İLT: Teklif', 'Teklif', ['YNT:', 'İLT:'], true, true],
    ['Vá: Ajánlat', 'Ajánlat', ['Vá:'], true, false],
    ['Továbbítás: Ajánlat', 'Ajánlat', ['Továbbítás:'], false, true],
    ['回复：转发：报价', '报价', ['回复：', '转发：'], true, true],
    ['Отв: Пересл: Цена', 'Цена', ['Отв:', 'Пересл:'], true, true],
    ['[sales] Re: Hello', 'Hello', ['[sales]', 'Re:'], true, false],
    ['Re: [sales] Hello', 'Hello', ['Re:', '[sales]'], true, false],
    ['[sales]', '[sales]', [], false, false],
    ['[Fwd: Re: Hello]', 'Hello', ['[Fwd:', 'Re:'], true, true],
    ['Hello (fwd)', 'Hello', [], false, true],
    ['=?utf-8?Q?Re=3A_J=C3=B6rg?=', 'Jörg', ['Re:'], true, false],
    ['  Re:\r\n Hello   there ', 'Hello there', ['Re:'], true, false],
    ['Regarding: Hello', 'Regarding: Hello', [], false, false],
    ['Report: Q3', 'Report: Q3', [], false, false],
    ['Re-using boxes', 'Re-using boxes', [], false, false],
    ['Meeting at 10: room 2', 'Meeting at 10: room 2', [], false, false],
  ])('%j', (raw, base, prefixes, isReply, isForward) => {
    expect(readSubject(raw)).toEqual({ subject: { raw, base, prefixes }, isReply, isForward });
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
        expect(readSubject(base).subject.base).toBe(base);
      }),
    );
  });

  it('ends on a megabyte of prefixes', () => {
    expect(readSubject('Re: '.repeat(250_000)).isReply).toBe(true);
    expect(readSubject('(fwd)'.repeat(200_000)).isForward).toBe(true);
  });
});
