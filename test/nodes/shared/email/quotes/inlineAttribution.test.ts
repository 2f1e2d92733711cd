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
    'On 6 May 2024 Sam Lee <s@c.example> wrote:',
    '[10:04] Ann wrote: so',
    'Sam wrote: Would Tuesday do?',
    'On Monday Sam wrote: Would Tuesday do?',
    'At 9:05 we left: it was late',
  ])('reads none in %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
