import {
  KnownMessages,
  type KnownMessage,
} from '../../../../nodes/shared/emailThread/knownMessages';

const ANA = { name: 'Ana Lee', address: 'ana@agency.example' };
const SAM = { name: 'Sam Roe', address: 'sam@customer.example' };
const SENT = '2026-11-18T15:00:00Z';
const LATER = '2026-11-18T16:07:00Z';
const LONG = 'The quote for the roof is attached.\n\nPlease sign it by Monday.';

type Changes = Partial<KnownMessage> & { text?: string };
const messageOf = ({ text = LONG, ...changes }: Changes = {}): KnownMessage => ({
  author: ANA,
  date: SENT,
  texts: [text, `${text}\n\nAna Lee`],
  ...changes,
});

/** What a quote finds among messages that are known whole and in parts. */
function find(quote: KnownMessage, ...messages: KnownMessage[]): KnownMessage | undefined {
  const known = new KnownMessages<KnownMessage>();
  for (const message of messages) {
    known.add(message);
    known.addParts(message);
  }
  return known.find(quote, () => true);
}

describe('the whole of a message', () => {
  const long = messageOf();
  const short = messageOf({ text: 'Thanks' });

  it('is recognised by a long text alone, whoever is said to have written it', () => {
    expect(find(messageOf({ author: SAM, date: LATER }), long)).toBe(long);
  });

  it.each([
    ['links', `${LONG} <https://agency.example/quote?utm_source=mail>`],
    ['pictures', `[image: logo.png]\n${LONG}`],
    ['line breaks and case', LONG.toUpperCase().replace(/ /g, '\n')],
    ['wide characters', LONG.replace('roof', 'ｒｏｏｆ')],
  ])('is recognised whatever quoting did to its %s', (_what, text) => {
    expect(find(messageOf({ text }), long)).toBe(long);
  });

  it('needs the author and the time if the text is short', () => {
    const quote = messageOf({ text: '> Thanks' });
    expect(find(quote, short)).toBe(short);
    expect(find({ ...quote, date: '2026-11-18T16:00:00' }, short)).toBe(short);
    expect(find({ ...quote, author: { ...ANA, name: '' } }, short)).toBe(short);
    expect(find({ ...quote, author: SAM }, short)).toBeUndefined();
    expect(find({ ...quote, author: null }, short)).toBeUndefined();
    expect(find({ ...quote, date: LATER }, short)).toBeUndefined();
  });

  it('may end in the signature or not', () => {
    const signed = messageOf({ texts: ['Thanks', 'Thanks\n\nAna Lee'] });
    expect(find(messageOf({ text: 'Thanks Ana Lee' }), signed)).toBe(signed);
  });

  it('is the newest of several that may be it', () => {
    const again = messageOf();
    expect(find(messageOf(), long, again)).toBe(again);
    const known = new KnownMessages<KnownMessage>();
    for (const message of [long, again]) known.add(message);
    expect(known.find(messageOf(), (message) => message !== again)).toBe(long);
  });
});

describe('a part of a message', () => {
  const long = messageOf();

  it.each([
    ['its end', 'Please sign it by Monday.', true],
    ['a long part of it', 'The quote for the roof is attached', true],
    ['less than a few letters', 'Monday', false],
    ['other words', 'Please sign it by Tuesday.', false],
  ])('is recognised or not: %s', (_what, text, isFound) => {
    expect(find(messageOf({ text }), long)).toBe(isFound ? long : undefined);
  });

  it('needs the author, or a long text if none is named', () => {
    const part = 'Please sign it by Monday.';
    expect(find(messageOf({ text: part, author: SAM }), long)).toBeUndefined();
    expect(find(messageOf({ text: part, author: null }), long)).toBeUndefined();
    const longer = 'roof is attached. Please sign it by Monday.';
    expect(find(messageOf({ text: longer, author: null }), long)).toBe(long);
  });

  it('may be more than the message, where a footer was added on the way', () => {
    const text = `${LONG}\n\nThis email was scanned.`;
    expect(find(messageOf({ text }), long)).toBe(long);
  });
});
