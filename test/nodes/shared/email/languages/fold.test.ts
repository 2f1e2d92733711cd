import { fold } from '../../../../../nodes/shared/email/languages/fold';

describe('fold', () => {
  it.each([
    ['N’ÉTAIT', "n'était"],
    ['İletilen', 'iletilen'],
    ['U\u0308ber\u00a0uns', 'über uns'],
    ['From', 'from'],
    ['A'.repeat(100), 'a'.repeat(100)],
  ])('%j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
