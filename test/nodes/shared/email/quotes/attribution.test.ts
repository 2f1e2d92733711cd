import { readText } from '../../../../../nodes/shared/email/lines/text';
import { readAttribution } from '../../../../../nodes/shared/email/quotes/attribution';

/** Reads the attribution that ends on the last line before the quote. */
function read(text: string, quote = '') {
  const lines = readText(text + quote);
  const end = readText(text).length - 1;
  return readAttribution(lines, end, 0);
}
const QUOTE = '\n> Would Tuesday do?';

describe('readAttribution', () => {
  it.each([
    // Each has the evidence that one rule asks for.
    ['Sam Lee <s@c.example> wrote:', '', 'Sam Lee <s@c.example>', ''],
    ['On 6 May 2024, Bo Lee wrote:', '', 'Bo Lee', '6 May 2024'],
    ['On 6 May 2024, Bo Lee <b@c.example> wrote', '', 'Bo Lee <b@c.example>', '6 May 2024'],
    ['Sam Lee wrote:', QUOTE, 'Sam Lee', ''],
    ['On 6 May 2024 you wrote:', QUOTE, '', '6 May 2024'],
    ['On 6 May 2024, the.admin wrote:', '', 'the.admin', '6 May 2024'],
    ['On 6 May 2024, the Acme team wrote:', '', 'Acme team', '6 May 2024'],
    ['2011-04-07 Ann Lee <ann@acme.example>', QUOTE, 'Ann Lee <ann@acme.example>', '2011-04-07'],
    ['Ann Lee:', QUOTE, 'Ann Lee', ''],
    [
      '>>>>> "AL" == Ann Lee <ann@a.example> writes:',
      '\n\nAL> Would Tuesday do?',
      'Ann Lee <ann@a.example>',
      '',
    ],
    [
      '>>>>> On 6 May 2024, Ann Lee <ann@a.example> said:',
      '',
      'Ann Lee <ann@a.example>',
      '6 May 2024',
    ],
    ['--- In choir@groups.example, "Ann Lee" <ann@...> wrote:', QUOTE, '"Ann Lee"', ''],
    [
      'pon., 6 maj 2024 o 09:05 Anna Lis <anna@lis.example> napisał(a)',
      QUOTE,
      'Anna Lis <anna@lis.example>',
      'pon., 6 maj 2024 o 09:05',
    ],
    ['Ann Lee wrote on 6 May:', QUOTE, 'Ann Lee', '6 May'],
    ['Ann Lee wrote on 24/06 :', QUOTE, 'Ann Lee', '24/06'],
    [
      'Am 06.05.2024 um 09:05 schrieb sam.lee <sam@c.example>:',
      '',
      'sam.lee <sam@c.example>',
      '06.05.2024 um 09:05',
    ],
    [
      "'Sam Lee' <s@c.example>, 6 May 2024 Pzt, 09:05 tarihinde şunu yazdı:",
      '',
      "'Sam Lee' <s@c.example>",
      '6 May 2024 Pzt, 09:05',
    ],
    ['Zitat von Sam Lee <s@c.example>:', '', 'Sam Lee <s@c.example>', ''],
    ['Jan van der Berg schreef op 6-5-2024 om 09:05:', '', 'Jan van der Berg', '6-5-2024 om 09:05'],
    [
      'Ann Lee <ann@a.example> skrev: (6 maj 2024 09:05:12 CEST)',
      '',
      'Ann Lee <ann@a.example>',
      '6 maj 2024 09:05:12 CEST',
    ],
    ['Quoting Ann Lee (2024-05-06 09:05:12)', '', 'Ann Lee', '2024-05-06 09:05:12'],
    [
      "Excerpts from Ann Lee's message of Mon May 06 09:05:12 +0200 2024:",
      QUOTE,
      'Ann Lee',
      'Mon May 06 09:05:12 +0200 2024',
    ],
    ['In article <x@n.example>, Ann Lee <a@c.example> wrote:', '', 'Ann Lee <a@c.example>', ''],
    ['In <x@n.example> Ann Lee writes:', QUOTE, 'Ann Lee', ''],
    ['Sam Lee said the following on 5/6/2024 9:05 AM:', '', 'Sam Lee', '5/6/2024 9:05 AM'],
    ['Sam Lee writes on May 6, 2024 1:15:', '', 'Sam Lee', 'May 6, 2024 1:15'],
    ['Anna Lis pisze 6 maja 2024 9:05:', '', 'Anna Lis', '6 maja 2024 9:05'],
    ['Sam Lee wrote on 5/6/2024 9:05 AM:', '', 'Sam Lee', '5/6/2024 9:05 AM'],
    ['Am 06.05.24 um 09:05 Uhr schrieb Sam Lee:', '', 'Sam Lee', '06.05.24 um 09:05 Uhr'],
    ['пн, 6 мая 2024 г. в 09:05, Sam Lee:', QUOTE, 'Sam Lee', 'пн, 6 мая 2024 г. в 09:05'],
    [
      '2024年5月6日(月) 9:05 Sam Lee <s@c.example>:',
      '',
      'Sam Lee <s@c.example>',
      '2024年5月6日(月) 9:05',
    ],
    [
      '---- On 6 May 2024 Bo Lee <b@c.example> wrote ----',
      '',
      'Bo Lee <b@c.example>',
      '6 May 2024',
    ],
    ['---- Ann Lee wrote ----', '', 'Ann Lee', ''],
    [
      '---- Am 6. Mai 2024 schrieb Ann Lee <a@c.example> ----',
      '',
      'Ann Lee <a@c.example>',
      '6. Mai 2024',
    ],
    ['6 May 2024, 09:05 by a@c.example:', '', 'a@c.example', '6 May 2024, 09:05'],
    [
      '"Ann Lee" a@c.example – 6 May 2024 9:05 AM',
      QUOTE,
      '"Ann Lee" a@c.example',
      '6 May 2024 9:05 AM',
    ],
    [
      '>>> Ann Lee <ann@a.example> 4/12/2012 8:15 AM >>>',
      '',
      'Ann Lee <ann@a.example>',
      '4/12/2012 8:15 AM',
    ],
    [
      '"Ann Lee" <ann@a.example>, 6 May 2024 Pzt, 09:05 tarihinde şunu yazdı:',
      '',
      '"Ann Lee" <ann@a.example>',
      '6 May 2024 Pzt, 09:05',
    ],
  ])('%s', (line, quote, who, dateText) => {
    expect(read(line, quote)).toMatchObject({ who, dateText, start: 0, end: 1 });
  });

  it('goes back over the lines it is wrapped over, and no further', () => {
    expect(
      read('Yes.\nOn Mon, May 6, 2024\nat 9:05 AM Sam Lee\n<s@c.example> wrote:'),
    ).toMatchObject({ start: 1, end: 4, who: 'Sam Lee <s@c.example>' });
  });

  it.each([
    ['Yes.\nAnn Lee <a@c.example> hat am 6. Mai 2024 um\n9:05 geschrieben:', '6. Mai 2024 um 9:05'],
    [
      'Yes.\nAnn Lee <a@c.example> ezt írta (időpont:\n2024. máj. 6., H, 9:05):',
      '2024. máj. 6., H, 9:05',
    ],
  ])('goes back to the day of %j', (text, dateText) => {
    expect(read(text, QUOTE)).toMatchObject({ start: 1, end: 3, dateText });
  });

  it.each([
    ['Yes.\nAnn Lee <a@163.example>\n于2024年5月6日周一 09:05写道：', 'Ann Lee <a@163.example>'],
    ['Yes.\nAnn Lee\n<a@c.example> schrieb am 6. Mai 2024, 9:05:', 'Ann Lee <a@c.example>'],
    ['Yes.\nAnn Lee <\na@c.example> schrieb am 6. Mai 2024, 9:05:', 'Ann Lee < a@c.example>'],
    ['Yes.\nAnn Lee <a@c.example> hat\nam 6. Mai 2024 geschrieben:', 'Ann Lee <a@c.example>'],
    [
      'Yes.\nAnn Lee <a@c.example>,\n6 May 2024 Pzt, 09:05 tarihinde şunu yazdı:',
      'Ann Lee <a@c.example>',
    ],
    ['Yes.\nOn 6 May\n2024, at 9:05, Ann Lee <a@c.example> wrote:', 'Ann Lee <a@c.example>'],
    ['Yes.\nLe 6 mai 2024 à 9:05, Ann Lee <a@c.example> a écrit\n:', 'Ann Lee <a@c.example>'],
    ['Yes.\n---- On 6 May 2024 Ann Lee <a@c.example> wrote\n----', 'Ann Lee <a@c.example>'],
    ['Yes.\nDen 6. mai 2024 kl.\n20.45.12 skrev Ann Lee <a@c.example>:', 'Ann Lee <a@c.example>'],
  ])('goes back to the first line of %j', (text, who) => {
    expect(read(text, QUOTE)).toMatchObject({ start: 1, end: 3, who });
  });

  it.each([
    'On Mon,\n6 May 2024 at 9:05, Ann Lee <ann@a.example> wrote:',
    'On Mon, May\n6, 2024 at 9:05 AM Ann Lee <ann@a.example> wrote:',
    'Am Mo.,\n6. Mai 2024 um 9:05 schrieb Ann Lee <ann@a.example>:',
    'El lun,\n6 may 2024 a las 9:05, Ann Lee (<ann@a.example>) escribió:',
  ])('goes back to the weekday alone on a line: %j', (text) => {
    expect(read(`Yes.\n${text}`, QUOTE)).toMatchObject({ start: 1, end: 3 });
  });

  it('takes the last line of a sentence above the address for no name', () => {
    const wrote = '<a@c.example> schrieb am 6. Mai 2024, 9:05:';
    expect(read(`Das passt.\n${wrote}`, QUOTE)).toMatchObject({ start: 1, who: '<a@c.example>' });
  });

  it.each([
    'On Mon, May 6, 2024 at 9:05 AM Ann Lee <\n\nann@acme.example> wrote:',
    'On Mon, May 6, 2024 at 9:05 AM Ann Lee\n\n<ann@acme.example> wrote:',
  ])('goes back over a blank line above the address of %j', (text) => {
    expect(read(`Yes.\n\n${text}`)).toMatchObject({
      start: 2,
      dateText: 'Mon, May 6, 2024 at 9:05 AM',
    });
  });

  it('goes back over no blank line below a sentence', () => {
    expect(read('Yes.\n\n<ann@acme.example> wrote:')).toMatchObject({ start: 2 });
  });

  it('reads no-break spaces as plain ones', () => {
    const text = 'On Mon, May 6, 2024 at 9:05 AM Ann Lee <a@c.example> wrote:';
    expect(read(text.replaceAll(' ', '\u00a0'))).toMatchObject({ who: 'Ann Lee <a@c.example>' });
  });

  it.each(['See you on Mon,', 'On the whole,', 'Monday,'])(
    'does not go back to other words: %s',
    (above) => {
      const wrote = '6 May 2024 at 9:05, Ann Lee <ann@a.example> wrote:';
      expect(read(`${above}\n${wrote}`, QUOTE)).toMatchObject({ start: 1 });
    },
  );

  it('goes back over no sentence with a date', () => {
    expect(read('We met on 6 May 2024.\nAt 9:05 Ann Lee <a@c.example> wrote:')?.start).toBe(1);
  });

  it.each([
    'On Mon, May 6, 2024 at 9:00 AM Bo <bo@b.example> wrote:',
    '06.05.2024, 09:00, "Bo" <bo@b.example>:',
  ])('finds where %s begins after other words', (text) => {
    const words = 'Sounds good! ';
    expect(read(words + text, QUOTE)?.offset).toBe(words.length);
  });

  it.each([
    ['Zgoda. ', 'Anna Lis <anna@lis.example>, 6 maj 2024 09:05'],
    ['Thanks! ', 'Ann Lee <ann@a.example> wrote:'],
    ['', 'Prof. Ann Lee <ann@a.example> wrote:'],
    ['', 'Dr. med. Ann Lee <ann@a.example> wrote:'],
  ])('finds the sender after the words %j of the line', (before, attribution) => {
    expect(read(before + attribution, QUOTE)?.offset).toBe(before.length);
  });

  it('takes weaker evidence where a mail program marks it', () => {
    const lines = readText('Sam Lee wrote:');
    expect(readAttribution(lines, 0, 0)).toBeNull();
    expect(readAttribution(lines, 0, 0, 'marked')).toMatchObject({ who: 'Sam Lee' });
  });

  it.each([
    'We met on Monday 6 May 2024 at noon, and then the two of us went home and Sam wrote:',
    'On Monday 6 May 2024 we have:',
    'In 1984 Ann Lee wrote:',
    'I met Sam on Monday, May 6, 2024 at 9:05 AM and he wrote:',
    'On Monday, May 6, 2024 Sam wrote a long report:',
    'On 6 May 2024 you wrote:',
    'On 6 May 2024, the inspector of the city wrote:',
    'El lunes 6 de mayo de 2024 el inspector escribió:',
    'Il 6 maggio 2024 lei ha scritto:',
    'il 6 maggio 2024 Mario Rossi ha scritto:',
    'El 6 de mayo de 2024, la señora Ruiz escribió:',
    'On 6 May 2024 I wrote to ann@acme.example:',
    'Am 6. Mai 2024 schrieb ich an ann@acme.example:',
    'Ann Lee:',
    'See <https://acme.example/2024>',
    '---- Agenda ----',
    '"Ann Lee" a@c.example – 6 May 2024 9:05 AM',
    'The reply is at 9:05',
  ])('reads none in %s', (line) => {
    expect(read(line)).toBeNull();
  });
});
