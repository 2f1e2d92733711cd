import { endingTest, openingTest } from '../../../../../nodes/shared/email/languages/edges';

describe('the test of three characters', () => {
  it('lets no phrase pass by', () => {
    const mayOpen = openingTest(['über', 'a', 'sent']);
    for (const text of ['Über', 'u\u0308ber', 'a', 'Ab', 'SENT', 'sE'])
      expect(mayOpen(text, 0)).toBe(true);
    expect(mayOpen('xyz', 0)).toBe(false);
    expect(mayOpen('series', 0)).toBe(false);
    const mayEnd = endingTest(['wrote', 'pm']);
    for (const text of ['WROTE', '3 PM', 'te', 'e']) expect(mayEnd(text, text.length)).toBe(true);
    expect(mayEnd('wrotx', 5)).toBe(false);
    expect(mayEnd('plate', 5)).toBe(false);
  });
});
