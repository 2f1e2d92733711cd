import { readText } from '../../../../../nodes/shared/email/lines/text';
import { toQuotedMessages } from '../../../../../nodes/shared/email/quotes/quotedMessages';
import { splitMessages } from '../../../../../nodes/shared/email/quotes/splitMessages';

function read(text: string) {
  const { lines, parts } = splitMessages(readText(text), 0, false);
  return toQuotedMessages(lines, parts.slice(1));
}

describe('toQuotedMessages', () => {
  it('reads author, date and text of an attribution', () => {
    const attribution = 'Am 04.05.2021 um 09:05 Uhr schrieb Sam Lee <s@c.example>:';
    expect(read(`Ja.\n\n${attribution}\n> Passt Dienstag?`)).toEqual([
      {
        from: { name: 'Sam Lee', address: 's@c.example' },
        to: [],
        cc: [],
        date: '2021-05-04T09:05:00',
        dateText: '04.05.2021 um 09:05 Uhr',
        subject: null,
        text: 'Passt Dienstag?',
        depth: 1,
        kind: 'reply',
        attribution,
      },
    ]);
  });

  it('reads recipients and subject of a header block', () => {
    expect(
      read(
        '-----Forwarded message-----\nFrom: Sam <s@c.example>\nDate: 6 May 2024 09:05:00 +0200\nTo: Ana <ana@acme.example>, Bo <bo@b.example>\nCc: cy@c.example\nSubject: Visit\n\nTuesday?',
      ),
    ).toMatchObject([
      {
        from: { name: 'Sam', address: 's@c.example' },
        to: [{ address: 'ana@acme.example' }, { address: 'bo@b.example' }],
        cc: [{ address: 'cy@c.example' }],
        date: '2024-05-06T09:05:00+02:00',
        subject: 'Visit',
        text: 'Tuesday?',
        kind: 'forward',
      },
    ]);
  });

  it('leaves a date open that has two meanings, and a sender that nobody names', () => {
    expect(read('Yes.\n\n-----Original Message-----\nTuesday?')).toMatchObject([
      { from: null, date: null, dateText: '', text: 'Tuesday?' },
    ]);
    expect(read('Yes.\n\nOn 04/05/2021, Bo <b@b.example> wrote:\n> Tuesday?')).toMatchObject([
      { date: null, dateText: '04/05/2021' },
    ]);
  });

  it('gives each message its own mailboxes, however often a name repeats', () => {
    const wrote = 'On 6 May 2024 Sam <s@c.example> wrote:';
    const [first, second] = read(`a\n${wrote}\nb\n${wrote}\nc\n${wrote}\nd`);
    expect(first?.from).toEqual(second?.from);
    expect(first?.from).not.toBe(second?.from);
  });

  it.each([
    ['Ann Lee (<a@acme.example<mailto:a@acme.example>>)', 'Ann Lee', 'a@acme.example'],
    ['n@acme.example [mailto:n@acme.example] On Behalf Of Ann Lee', 'Ann Lee', 'n@acme.example'],
    ['n@acme.example <n@acme.example> On Behalf Of Ann Lee', 'Ann Lee', 'n@acme.example'],
    ['Bo Roe <b@acme.example> on behalf of Ann Lee <a@acme.example>', 'Bo Roe', 'b@acme.example'],
    ['Bo Roe on behalf of Ann Lee <a@acme.example>', 'Ann Lee', 'a@acme.example'],
    ['n@acme.example <n@acme.example> Im Auftrag von Ann Lee', 'Ann Lee', 'n@acme.example'],
    ['n@acme.example [mailto:n@acme.example]Per conto di Ann Lee', 'Ann Lee', 'n@acme.example'],
    ['Bo Roe <b@acme.example> on behalf of ', 'Bo Roe', 'b@acme.example'],
    ['Behalf of Arts <b@acme.example>', 'Behalf of Arts', 'b@acme.example'],
  ])('reads the sender of From: %s', (from, name, address) => {
    const headers = `From: ${from}\nSent: Monday, May 6, 2024 9:05 AM\nTo: Sam\nSubject: Visit`;
    expect(read(`Yes.\n\n${headers}\n\nTuesday?`)).toMatchObject([{ from: { name, address } }]);
  });
});
