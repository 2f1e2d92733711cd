import { readText } from '../../../../../nodes/shared/email/lines/text';
import { readInlineAttribution } from '../../../../../nodes/shared/email/quotes/inlineAttribution';

const read = (text: string) => readInlineAttribution(readText(text), 0);

describe('readInlineAttribution', () => {
  it('reads an attribution with the quote on the same line', () => {
    expect(
      read('On 6 May 2024 at 9:05 Sam Lee <s@c.example> wrote: Would Tuesday do?'),
    ).toMatchObject({
      who: 'Sam Lee <s@c.example>',
      dateText: '6 May 2024 at 9:05',
      rest: 'Would Tuesday do?',
    });
  });

  it.each([
    ['Yes, thanks. ', 'On Mon, May 6, 2024 at 9:05 AM Sam Lee <s@c.example> wrote: > Tuesday?'],
    ['Vale. ', 'El lun, 6 may 2024 a las 9:05, Sam Lee (<s@c.example>) escribió: > ¿Martes?'],
    ['Zgoda. ', 'pon., 6 maj 2024 o 09:05 Sam Lee <s@c.example> napisał(a): > Wtorek?'],
    ['Gut so. ', 'Am 6. Mai 2024 um 9:05 schrieb Sam Lee <s@c.example>: > Dienstag?'],
    ['Tamam. ', 'Sam Lee <s@c.example>, 6 May 2024 Pzt, 09:05 tarihinde şunu yazdı: > Salı?'],
    ['Rendben. ', 'Sam Lee <s@c.example> ezt írta (időpont: 2024. máj. 6., H, 9:05): > Kedd?'],
    ['好。 ', 'Sam Lee <s@c.example> 于2024年5月6日周一 09:05写道： > 周二？'],
    ['', 'Sam Lee <s@c.example>, 6 May 2024 Pzt, 09:05 tarihinde şunu yazdı: > Salı?'],
    ['Long. '.repeat(300), 'On 6 May 2024 9:05, Sam Lee <s@c.example> wrote: > Tuesday?'],
  ])('reads one after other words', (words, attribution) => {
    const found = read(words + attribution);
    const rest = attribution.slice(attribution.lastIndexOf('> ') + 2);
    expect(found).toMatchObject({ offset: words.length, rest });
    expect(found?.who).toMatch(/^Sam Lee /);
  });

  it.each([
    'On Monday, 6 May 2024, Sam and I met. He wrote: it works.',
    'I heard. On 6 May 2024 Sam Lee wrote: so it is',
    'On 6 May 2024 Sam Lee <s@c.example> wrote:',
    '[10:04] Ann wrote: so',
    '2. On 6 May 2024 Ann wrote: so it is',
    '- On 6 May 2024 Ann wrote: so it is',
    'Sam Lee <s@c.example> 于2024年5月6日 09:05写道： 周二？',
    'Sam wrote: Would Tuesday do?',
    'In 1984 Sam Lee wrote: Would Tuesday do?',
    'On Monday Sam wrote: Would Tuesday do?',
    'At 9:05 we left: it was late',
  ])('reads none in %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
