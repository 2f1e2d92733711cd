import { readInlineHeaders } from '../../../../../nodes/shared/email/quotes/inlineHeaders';

function read(text: string, likely: readonly string[] = []) {
  const found = readInlineHeaders(text, likely);
  return found && Object.fromEntries(Object.entries(found.values).filter(([, value]) => value));
}

describe('readInlineHeaders', () => {
  it('reads headers without space between them', () => {
    expect(
      read(
        'From: Ann Lee <ann@acme.example>To: bo@b.exampleSent: Monday, May 6, 2024 9:05 AMSubject: Your visit',
      ),
    ).toEqual({
      from: 'Ann Lee <ann@acme.example>',
      to: 'bo@b.example',
      date: 'Monday, May 6, 2024 9:05 AM',
      subject: 'Your visit',
    });
  });

  it('reads labels without a colon after an address', () => {
    expect(read('From: Ann <ann@acme.example>To bo@b.example Subject: Hi')).toMatchObject({
      from: 'Ann <ann@acme.example>',
      to: 'bo@b.example',
      subject: 'Hi',
    });
  });

  it('reads labels of one language, and the longest of them', () => {
    expect(
      read('De : Ann <ann@acme.example>À : Bo <bo@b.example>Objet : Visite To: the lake'),
    ).toEqual({
      from: 'Ann <ann@acme.example>',
      to: 'Bo <bo@b.example>',
      subject: 'Visite To: the lake',
    });
    expect(read('Fra: Ann <ann@acme.example>Til: Bo <bo@b.example>CETEmne: Besøk')).toMatchObject({
      subject: 'Besøk',
    });
  });

  it('prefers the languages of the separator', () => {
    const found = readInlineHeaders('De: Ann <ann@acme.example>Para: Bo <bo@b.example>', ['pt-BR']);
    expect(found?.values).toMatchObject({
      from: 'Ann <ann@acme.example>',
      to: 'Bo <bo@b.example>',
    });
  });

  it.each(['Hi Bo', 'To: Bo <bo@b.example>From: Ann', 'Subject: Hi'])(
    'reads none without a sender first: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
