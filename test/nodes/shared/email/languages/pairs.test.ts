import { endingTest, openingTest } from '../../../../../nodes/shared/email/languages/pairs';

describe('the test of two characters', () => {
  it('lets no phrase pass by', () => {
    const mayOpen = openingTest(['über', 'a', 'sent']);
    for (const text of ['Über', 'u\u0308ber', 'a', 'Ab', 'SENT', 'sE'])
      expect(mayOpen(text, 0)).toBe(true);
    expect(mayOpen('xy', 0)).toBe(false);
    const mayEnd = endingTest(['wrote']);
    expect(mayEnd('WROTE', 5)).toBe(true);
    expect(mayEnd('wrotx', 5)).toBe(false);
  });
});
