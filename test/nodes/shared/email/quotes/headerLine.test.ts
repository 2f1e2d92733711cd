import {
  readBareHeaderLine,
  readHeaderLine,
} from '../../../../../nodes/shared/email/quotes/headerLine';

describe('readHeaderLine', () => {
  it.each([
    ['From: Ann Lee <ann@acme.example>', 'from', 'Ann Lee <ann@acme.example>'],
    ['*From:* Ann Lee', 'from', 'Ann Lee'],
    ['**Sent:** Monday, May 6, 2024 9:05 AM', 'date', 'Monday, May 6, 2024 9:05 AM'],
    ['From: *Ann Lee* <ann@acme.example>', 'from', 'Ann Lee <ann@acme.example>'],
    ['Von: Ann Lee', 'from', 'Ann Lee'],
    ['Objet : Visite', 'subject', 'Visite'],
    ['发件人：李安 <an@acme.example>', 'from', '李安 <an@acme.example>'],
    ['主 题：预约', 'subject', '预约'],
    ['件名: 予約', 'subject', '予約'],
    ['Importance: High', 'other', 'High'],
    ['To:', 'to', ''],
  ])('%s', (line, field, value) => {
    expect(readHeaderLine(line)).toMatchObject({ label: { field }, value });
  });

  it.each(['Phone: 5 55', 'We need: bread', ': x', 'From', 'http://acme.example', ''])(
    'reads no header in %j',
    (line) => {
      expect(readHeaderLine(line)).toBeNull();
    },
  );
});

describe('readBareHeaderLine', () => {
  it.each([
    ['From "Ann Lee" <ann@acme.example>', 'from', '"Ann Lee" <ann@acme.example>'],
    ['From\tAnn Lee<ann@acme.example>', 'from', 'Ann Lee<ann@acme.example>'],
    ['Subject\tYour visit', 'subject', 'Your visit'],
  ])('%j', (line, field, value) => {
    expect(readBareHeaderLine(line)).toMatchObject({ label: { field }, value });
  });

  it.each(['We met Ann', 'Chair\t24', 'From', ''])('reads no header in %j', (line) => {
    expect(readBareHeaderLine(line)).toBeNull();
  });
});
