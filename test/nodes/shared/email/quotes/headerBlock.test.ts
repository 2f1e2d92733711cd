import { readText } from '../../../../../nodes/shared/email/lines/text';
import { readHeaderBlock } from '../../../../../nodes/shared/email/quotes/headerBlock';

function read(text: string, { start = 0, least = 2 }: { start?: number; least?: 1 | 2 } = {}) {
  const block = readHeaderBlock(readText(text), start, least);
  if (!block) return null;
  const { values, end, evidence } = block;
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
  return { values: filled, end, languages: evidence.languages() };
}

describe('readHeaderBlock', () => {
  it('reads the headers of Outlook up to the first line of the message', () => {
    expect(
      read(
        'From: Ann Lee <ann@acme.example>\nSent: Monday, May 6, 2024 9:05 AM\nTo: Bo Ray\nCc: Cy\nSubject: Your visit\n\nHi Bo',
      ),
    ).toEqual({
      values: {
        from: 'Ann Lee <ann@acme.example>',
        date: 'Monday, May 6, 2024 9:05 AM',
        to: 'Bo Ray',
        cc: 'Cy',
        subject: 'Your visit',
      },
      end: 5,
      languages: ['en'],
    });
  });

  it('reads rows of a table without colons below a separator', () => {
    const rows =
      'From\tAnn Lee<ann@acme.example>\nDate\t05/16/2024 09:05\nTo\tBo<bo@b.example>\nSubject\tVisit\nHi';
    expect(read(rows, { least: 1 })).toMatchObject({
      values: { from: 'Ann Lee<ann@acme.example>', date: '05/16/2024 09:05', subject: 'Visit' },
      end: 4,
    });
    expect(read(rows)).toBeNull();
    expect(read('Total\t4\nDate\t05/16/2024', { least: 1 })).toBeNull();
  });

  it('joins values that are wrapped, and lists of addresses that go on', () => {
    expect(
      read(
        'Von: Ann Lee <ann@acme.example>\nDatum: Montag, 6. Mai 2024\n um 09:05\nAn: Bo Ray <bo@b.example>,\nCy <cy@c.example>\nBetreff: Ihr Besuch bei uns\nam Dienstag\nKopie: Di <di@d.example>;\nEd <ed@e.example>\n\nHallo',
      ),
    ).toMatchObject({
      values: {
        date: 'Montag, 6. Mai 2024 um 09:05',
        to: 'Bo Ray <bo@b.example>, Cy <cy@c.example>',
        subject: 'Ihr Besuch bei uns am Dienstag',
        cc: 'Di <di@d.example>; Ed <ed@e.example>',
      },
      end: 9,
      languages: ['de'],
    });
  });

  it('reads the rows of a table of NetEase', () => {
    expect(
      read(
        '| From | Ann Lee<ann@acme.example> |\n| Date | 05/06/2024 09:05 |\n| To | Bo Ray<bo@b.example> |\n| Subject | Your visit |\nHi Bo',
        { least: 1 },
      ),
    ).toMatchObject({
      values: {
        from: 'Ann Lee<ann@acme.example>',
        date: '05/06/2024 09:05',
        subject: 'Your visit',
      },
      end: 4,
    });
  });

  it('reads values on the next line', () => {
    expect(
      read(
        '**From:**\nAnn Lee <ann@acme.example>\n\n**Sent:** 6 May 2024 09:05\n**To:**\nbo@b.example\n\n**Subject:**\nYour visit\n\nHi Bo',
      ),
    ).toMatchObject({
      values: { from: 'Ann Lee <ann@acme.example>', to: 'bo@b.example', subject: 'Your visit' },
      end: 9,
    });
  });

  it('takes the first line of a message for no subject', () => {
    expect(read('From: ann@acme.example\nSubject:\nHi Bo\n\nSee you')?.end).toBe(2);
  });

  it('ignores headers without a known label', () => {
    expect(
      read('From: Ann <ann@acme.example>\nPhone: 5 55\nSubject: Your visit\n\nHi')?.values,
    ).toEqual({ from: 'Ann <ann@acme.example>', subject: 'Your visit' });
  });

  it('reads headers without colons after a separator only', () => {
    const text =
      'From "Ann Lee" <ann@acme.example>\nTo "Bo" <bo@b.example>\nDate 06.05.2024 09:05:00\nSubject Your visit\n\nHi';
    expect(read(text)).toBeNull();
    expect(read(text, { least: 1 })).toMatchObject({
      values: { from: '"Ann Lee" <ann@acme.example>', subject: 'Your visit' },
      end: 4,
    });
  });

  it.each([
    // Each is the least that introduces a message.
    'Date: 6 May 2024\nTo: Bo\nSubject: Your visit',
    'Date: Mon, 6 May 2024 09:05:00 +0200\nTo: bo@b.example',
    'From: Ann\nSent: Monday, May 6, 2024 9:05 AM',
    'From: Ann Lee\nDate: 6 May 2024\nTo: Bo Ray',
    'From: Ann Lee\nTo: Bo Ray\nSubject: Your visit',
    'From: ann@acme.example\nSubject: Your visit',
    'From: Ann Lee\nTo: bo@b.example',
    'From: ann@acme.example',
    'from: ann@acme.example\ndate: 6 May 2024 09:05',
  ])('takes for headers: %j', (text) => {
    expect(read(`${text}\n\nHi`)).not.toBeNull();
  });

  it.each([
    'From: the station\nto the hall it is a mile.',
    'From: your street\nTo: our street\nSubject: the goods',
    'Date: Monday 6 May\nTo: the lake',
    'from: a@acme.example\nto: b@acme.example\nsubject: Report',
    'Subject: Your visit',
    // a read receipt of Outlook
    'To: Bo Ray\nSubject: Your visit\nSent: Monday, May 6, 2024 9:05 AM',
    'Sent: 5 May\nPaid: 9 May\nFrom: account 4',
    'Hi Bo',
  ])('takes for no headers: %j', (text) => {
    expect(read(`${text}\n\nHi`)).toBeNull();
  });

  it('takes a lone sender for a header at the start of a paragraph only', () => {
    expect(read('See\nFrom: ann@acme.example\n\nHi', { start: 1 })).toBeNull();
    expect(read('See\n\nFrom: ann@acme.example\n\nHi', { start: 2 })).not.toBeNull();
  });

  it('leaves the fields of a form to the message', () => {
    const fields = 'From: Ann Lee <ann@acme.example>\nSubject: Opening hours';
    expect(read(`${fields}\n\nMessage:\nAre you open?`)).toBeNull();
    expect(read(`${fields}\nYour message: Are you open?`)).toBeNull();
    expect(read(`${fields}\n\nAre you open?`)?.end).toBe(2);
    expect(read(`${fields}\nDate: 6 May 2024\n\nPlease note: we are open.`)?.end).toBe(3);
  });

  it('stays within its quote depth', () => {
    expect(read('> From: Ann <ann@acme.example>\nSubject: Hi')?.end).toBe(1);
  });
});
