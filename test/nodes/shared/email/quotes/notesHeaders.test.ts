import { readText } from '../../../../../nodes/shared/email/lines/text';
import { readNotesHeaders } from '../../../../../nodes/shared/email/quotes/notesHeaders';

const BELOW = 'To: Bo Ray/BON/ACME@ACME\ncc:\nSubject: Your visit\n\nHi Bo';

describe('readNotesHeaders', () => {
  it('reads sender and date on two lines', () => {
    const found = readNotesHeaders(
      readText(`Yes.\n\nAnn Lee/BON/ACME\n05/06/2024 09:05 AM\n${BELOW}`),
      4,
      0,
    );
    expect(found).toMatchObject({
      start: 2,
      end: 7,
      values: {
        from: 'Ann Lee/BON/ACME',
        date: '05/06/2024 09:05 AM',
        to: 'Bo Ray/BON/ACME@ACME',
        subject: 'Your visit',
      },
    });
  });

  it('reads sender and date on one line', () => {
    const found = readNotesHeaders(readText(`Ann Lee on 05/06/2024 09:05 AM\n${BELOW}`), 1, 0);
    expect(found).toMatchObject({
      start: 0,
      values: { from: 'Ann Lee', date: '05/06/2024 09:05 AM' },
    });
  });

  it.each([
    ['no time above', `Ann Lee\n05/06/2024\n${BELOW}`, 2, 0],
    ['no date above', `Ann Lee\nat 9:05 on the dot\n${BELOW}`, 2, 0],
    ['no subject below', 'Ann Lee\n05/06/2024 09:05 AM\nTo: Bo\n\nHi Bo', 2, 0],
    ['lines that belong to another boundary', `Ann Lee\n05/06/2024 09:05 AM\n${BELOW}`, 2, 1],
    ['another quote depth', `> Ann Lee\n> 05/06/2024 09:05 AM\n${BELOW}`, 2, 0],
  ])('reads none with %s', (_what, text, at, first) => {
    expect(readNotesHeaders(readText(text), at, first)).toBeNull();
  });
});
