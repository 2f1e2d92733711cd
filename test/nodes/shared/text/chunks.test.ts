import { inChunks, MOST_PIECES, Pieces } from '../../../../nodes/shared/text/chunks';

describe('texts of very many characters', () => {
  const withSingleSpaces = (text: string) => text.replace(/\s+/g, ' ');

  it.each([3, 7, 64, 1000])(
    'come out as if changed at once, with %s characters a word',
    (length) => {
      const text = `${'w'.repeat(length)} \t\n  `.repeat(200_000 / length);

      expect(inChunks(text, withSingleSpaces) === withSingleSpaces(text)).toBe(true);
    },
  );

  it('may be nothing but white space', () => {
    expect(inChunks(' '.repeat(200_000), withSingleSpaces)).toBe(' ');
  });

  it('may lose all they have', () => {
    expect(inChunks('x'.repeat(200_000), () => '')).toBe('');
  });
});

describe('texts of very many pieces', () => {
  it('hold all of them in order, and each text its own', () => {
    const pieces = new Pieces();
    const numbers = Array.from({ length: 2 * MOST_PIECES + 3 }, (_, index) => `${index} `);
    for (const number of numbers) pieces.add(number);

    expect(pieces.take()).toBe(numbers.join(''));
    pieces.add('next');
    expect(pieces.take()).toBe('next');
    expect(pieces.take()).toBe('');
  });
});
