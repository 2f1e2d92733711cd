import {
  isCapital,
  Kind,
  mayBeOfDate,
  readToken,
  readTokens,
} from '../../../../../nodes/shared/email/dates/dateTokens';

it('reads words, phrases of several words and numbers', () => {
  const tokens = readTokens('Mon., May 6, 2024 at 9:05 p. m.');
  expect(tokens.map(({ text }) => text)).toEqual([
    'Mon.',
    'May',
    '6',
    '2024',
    'at',
    '9:05',
    'p. m.',
  ]);
  expect(tokens.map(({ isClosed }) => isClosed)).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
});

it.each([
  ['2024', Kind.number],
  ['6th', Kind.number],
  ['8시', Kind.number],
  ['06/05/2024', Kind.numbers],
  ['06-may-2024', Kind.numbers],
  ['9:05', Kind.time],
  ['9.05', Kind.time],
  ['2024-05-06T09:05:00', Kind.time | Kind.numbers],
  ['2024年5月6日星期一下午3:04', Kind.time | Kind.numbers],
  ['CEST', Kind.zone],
  ['GMT+2', Kind.zone],
  ['Bob', Kind.none],
  ['a@2024.example', Kind.none],
  ['06-abc-2024', Kind.none],
])('the kind of %s', (text, kind) => {
  expect(readToken(text, 0)?.kind).toBe(kind);
});

it('a word may be of several kinds', () => {
  expect(readToken('mar', 0)?.kind).toBe(Kind.month | Kind.weekday);
});

it.each(['West', 'west', 'Art'])('%s is no zone', (text) => {
  expect((readToken(text, 0)?.kind ?? 0) & Kind.zone).toBe(0);
});

it('keeps the brackets of a word, and cuts a name off a time', () => {
  expect(readToken('(la(s)', 0)?.text).toBe('la(s)');
  expect(readToken('(2024', 0)?.text).toBe('2024');
  const glued = readTokens('<ann@acme.example>于2024年5月6日周一 上午9:05');
  expect(glued.map(({ text }) => text)).toEqual([
    '<ann@acme.example>',
    '于2024年5月6日周一',
    '上午9:05',
  ]);
  expect(readToken('09:05Sam', 0)?.text).toBe('09:05');
});

it('reads no more tokens than a date needs', () => {
  expect(readTokens('May '.repeat(1000)).length).toBeLessThan(100);
  expect(readToken('  ', 0)).toBeNull();
});

it('tells words of dates from others', () => {
  expect(['21.', 'г.', 'Mai'].map(mayBeOfDate)).toEqual([true, true, true]);
  expect(['Sounds', ''].map(mayBeOfDate)).toEqual([false, false]);
  expect(readTokens('Uhr uhr 6').map(isCapital)).toEqual([true, false, false]);
});

it.each(["דצמ'", 'דצמ׳'])('%s is a month, with the apostrophe of its abbreviation', (text) => {
  expect(readToken(text, 0)?.kind).toBe(Kind.month);
  expect(readToken("'may'", 0)?.text).toBe('may');
});
