import {
  isDateOpening,
  opensWithDate,
  readDateText,
} from '../../../../../nodes/shared/email/dates/dateText';

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
    // each part once
    ['On May 6, 2024, May Lee', 'May 6, 2024'],
    ['On May 6 at 9:05 AM, Sat Lee', 'May 6 at 9:05 AM'],
    ['6 May 2024 (Mon) 9:05 Sam', '6 May 2024 (Mon) 9:05'],
    ['mar. 23 nov. 2021 Lee', 'mar. 23 nov. 2021'],
    ['April, 6 May 2024', '6 May 2024'],
    ['Mon May 6 09:05:12 2024 Sam', 'Mon May 6 09:05:12 2024'],
    ['6 May 2024 at 9:05 PM, at 9:05 PM, Sam', '6 May 2024 at 9:05 PM, at 9:05 PM'],
    // times
    ['6 may 2024 a la(s) 9:05 p. m., Ana', '6 may 2024 a la(s) 9:05 p. m.'],
    ['6 mai 2024 à 20 h 45, Ana', '6 mai 2024 à 20 h 45'],
    ['6 thg 5, 2024 lúc 21 giờ 05 Sam', '6 thg 5, 2024 lúc 21 giờ 05'],
    ['Th 2, 6 thg 5, 2024 lúc 09:05 Sam', 'Th 2, 6 thg 5, 2024 lúc 09:05'],
    ['2024. 5. 6. 오전 9:05, Sam', '2024. 5. 6. 오전 9:05'],
    ['2024년 5월 6일 오후 8시 45분 Sam', '2024년 5월 6일 오후 8시 45분'],
    ['6 May 2024 09:05Sam Lee', '6 May 2024 09:05'],
    ['6. mai 2024 kl. 20.45.12 Sam', '6. mai 2024 kl. 20.45.12'],
    ['2024-05-06T09:05:12Z Sam', '2024-05-06T09:05:12Z'],
    ['06-May-2024, at 9:05 AM, Sam', '06-May-2024, at 9:05 AM'],
    // zones
    ['6 May 2024, 9:05 PM [GMT+8], Sam', '6 May 2024, 9:05 PM [GMT+8'],
    ['6 May 2024 9:05 Eastern Standard Time Sam', '6 May 2024 9:05 Eastern Standard Time'],
    ['2024年5月6日星期一 UTC+8 9:05:12<sam>', '2024年5月6日星期一 UTC+8 9:05:12'],
    ['6 мая 2024 г. Sam', '6 мая 2024 г.'],
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

  it.each([
    // of the language of the line, and of none
    ['9:05 de Vries', 'es', '6.5.2024 9:05'],
    ['9:05 Em Lee', 'en', '6.5.2024 9:05'],
    ['9:05 em', 'sv', '6.5.2024 9:05 em'],
    ['12:05 Uhr', 'de', '6.5.2024 12:05 Uhr'],
    ['12:05 Uhr', 'en', '6.5.2024 12:05'],
  ])('6.5.2024 %s in %s', (text, language, date) => {
    expect(readDateText(`6.5.2024 ${text}`, [language])?.text).toBe(date);
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

describe('isDateOpening', () => {
  it.each(['Wed,', 'Wed, Mar', 'Mi.,', 'Wednesday, May'])('%s', (text) => {
    expect(isDateOpening(text)).toBe(true);
  });

  it.each(['', 'of', 'Wed, 12', 'Wed, Ann', 'time'])('not %j', (text) => {
    expect(isDateOpening(text)).toBe(false);
  });
});
