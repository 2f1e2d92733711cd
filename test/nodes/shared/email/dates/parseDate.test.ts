import fc from 'fast-check';
import { parseDate } from '../../../../../nodes/shared/email/dates/parseDate';

describe('parseDate', () => {
  it.each([
    // day and time
    ['Mon, May 6, 2024 at 9:05 AM', 'en', '2024-05-06T09:05:00'],
    ['Mon, May 6, 2024 at 9:05 PM', 'en', '2024-05-06T21:05:00'],
    ['May 6, 2024 12:05 AM', 'en', '2024-05-06T00:05:00'],
    ['May 6, 2024 12:05 p.m.', 'en', '2024-05-06T12:05:00'],
    ['6 May 2024 3 PM', 'en', '2024-05-06T15:00:00'],
    ['6. Mai 2024 um 09:05:30 Uhr', 'de', '2024-05-06T09:05:30'],
    ['6.5.2024 klo 9.05', 'fi', '2024-05-06T09:05:00'],
    ['6 mai 2024 à 9h05', 'fr', '2024-05-06T09:05:00'],
    ['2024年5月6日 下午3:04', 'zh-CN', '2024-05-06T15:04:00'],
    ['2024年5月6日 9時05分30秒', 'ja', '2024-05-06T09:05:30'],
    ['2024년 5월 6일 9시05분', 'ko', '2024-05-06T09:05:00'],
    ['٦ مايو ٢٠٢٤ ٩:٠٥ م', 'ar', '2024-05-06T21:05:00'],
    ['۶ مه ۲۰۲۴، ۹:۰۵', 'fa', '2024-05-06T09:05:00'],
    ['\u200e6\u200e May \u200e2024\u200e 9\u200e:05', 'en', '2024-05-06T09:05:00'],
    ['2024. 05. 06, hétfő keltezéssel 21.32-kor', 'hu', '2024-05-06T21:32:00'],
    ['9/25/2008', 'da', '2008-09-25'],
    // zones
    ['Mon, 6 May 2024 09:05:00 +0200', 'en', '2024-05-06T09:05:00+02:00'],
    ['Mon, 6 May 2024 09:05:00 GMT', 'en', '2024-05-06T09:05:00Z'],
    ['May 6, 2024 9:05:00 AM GMT+5:30', 'en', '2024-05-06T09:05:00+05:30'],
    ['6. Mai 2024 09:05:00 MESZ', 'de', '2024-05-06T09:05:00+02:00'],
    ['6 Mei 2024 09:05 WIB', 'id', '2024-05-06T09:05:00+07:00'],
    ['Mon, 6 May 2024 09:05:00 +9900', 'en', '2024-05-06T09:05:00'],
    ['6/13/2024 9:05:00 P.M. Eastern Daylight Time', 'en', '2024-06-13T21:05:00-04:00'],
    ['6 mai 2024 à 9 h 05 HAE', 'fr', '2024-05-06T09:05:00-04:00'],
    // days alone
    ['2024-05-06', 'en', '2024-05-06'],
    ['6 thg 5, 2024', 'vi', '2024-05-06'],
    ['6 Tháng Mười Hai 2024', 'vi', '2024-12-06'],
    ['6 Tháng Mười 2024', 'vi', '2024-10-06'],
    ['6 كانون الثاني 2024', 'ar', '2024-01-06'],
    // the order of day and month
    ['04/05/2021', 'de', '2021-05-04'],
    ['04/05/2021', 'en', null],
    ['13/05/2021', 'en', '2021-05-13'],
    ['05/13/2021', 'en', '2021-05-13'],
    ['05/05/2021', 'en', '2021-05-05'],
    ['04.05.21', 'en', '2021-05-04'],
    // no certain day
    ['31 April 2024', 'en', null],
    ['6 May 2024 25:05', 'en', null],
    ['May 2024', 'en', null],
    ['tomorrow', 'en', null],
    ['', 'en', null],
    ['6 May 2024'.padEnd(200), 'en', null],
  ])('%j in %s', (text, language, date) => {
    expect(parseDate(text, [language])).toBe(date);
  });

  it('puts the day first if every possible language does', () => {
    expect(parseDate('04/05/2021', ['da', 'no'])).toBe('2021-05-04');
    expect(parseDate('04/05/2021', ['de', 'en'])).toBeNull();
    expect(parseDate('04/05/2021', [])).toBeNull();
  });

  it('never throws, and returns ISO 8601 or null', () => {
    const part = fc.constantFrom(
      '6',
      '05',
      '2024',
      '/',
      '.',
      ':',
      ' ',
      'May',
      '月',
      'AM',
      '+',
      'th',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 12 }), (parts) => {
        const date = parseDate(parts.join(''), ['en']);
        if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
      }),
    );
  });
});
