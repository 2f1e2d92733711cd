import { opensWithDate, readDateText } from '../../../../../nodes/shared/email/dates/dateText';

describe('readDateText', () => {
  it.each([
    ['On Mon, May 6, 2024 at 9:05 AM Sam Lee', 'Mon, May 6, 2024 at 9:05 AM'],
    ['Am Mo., 6. Mai 2024 um 09:05 Uhr schrieb', 'Mo., 6. Mai 2024 um 09:05 Uhr'],
    ['On Mon, May 6, 2024 at 9:05 AM May Lee', 'Mon, May 6, 2024 at 9:05 AM'],
    ['2024/05/06 9:05、Sam Lee', '2024/05/06 9:05'],
    ['Sam Lee 于2024年5月6日周一 09:05', '于2024年5月6日周一 09:05'],
    ['(2024-05-06 09:05 +0200)', '2024-05-06 09:05 +0200'],
    ['El mar, 07-05-2024 a las 9:05, Ana', 'mar, 07-05-2024 a las 9:05'],
    [
      '2024. 05. 06, hétfő keltezéssel 21.32-kor Kis Anna',
      '2024. 05. 06, hétfő keltezéssel 21.32-kor',
    ],
    ['On Mon, May 6, 2024 at 9:05 AM Pm Rao', 'Mon, May 6, 2024 at 9:05 AM'],
    ['Bob Lee', null],
    ['a@2024.example', null],
    ['', null],
  ])('%j', (text, date) => {
    expect(readDateText(text)?.text ?? null).toBe(date);
  });

  it('takes a weekday that another language writes with a point', () => {
    const text = 'Am Di., 7. Mai 2024 um 09:05 Uhr schrieb';
    expect(readDateText(text, ['de'])?.text).toBe('Di., 7. Mai 2024 um 09:05 Uhr');
  });

  it('takes a zone that opens with a word for hours', () => {
    const text = 'El 6 de mayo de 2024 20:15:00 hora de verano de Europa central, Ana Ruiz';
    expect(readDateText(text, ['es'])?.text).toBe(
      '6 de mayo de 2024 20:15:00 hora de verano de Europa central',
    );
  });

  it('says where the date is', () => {
    const text = 'Bob, 6 May 2024: yes';
    const span = readDateText(text);
    expect(text.slice(span?.start, span?.end)).toBe('6 May 2024:');
  });
});

describe('opensWithDate', () => {
  it.each([
    ['6 May 2024 Sam Lee', true],
    ['Mon, May 6', true],
    ['понедельник, 6 мая', true],
    ['May Lee', false],
    ['Bob, 6 May', false],
    ['', false],
  ])('%j', (text, opens) => {
    expect(opensWithDate(text)).toBe(opens);
  });
});
