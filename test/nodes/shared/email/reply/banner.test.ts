import { readHtml } from '../../../../../nodes/shared/email/lines/html';
import { readText } from '../../../../../nodes/shared/email/lines/text';
import { bannerLength } from '../../../../../nodes/shared/email/reply/banner';

describe('bannerLength', () => {
  it.each([
    'CAUTION: This email originated from outside of Acme. Do not click links.',
    '[EXTERNAL]',
    'External sender',
    'External email: be careful with links.',
  ])('finds %j', (banner) => {
    expect(bannerLength(readText(`${banner}\n\nHi Bo,\n\nyes.`))).toBe(1);
  });

  it('finds a heading above a banner whose lines are separate', () => {
    const html =
      '<div>Be careful with this message</div><div>It is from outside your organization. Avoid clicking links.</div><p>Hi Bo,</p>';
    const lines = readHtml(html);
    expect(lines.slice(bannerLength(lines)).map(({ text }) => text)).toEqual(['', 'Hi Bo,']);
  });

  it.each([
    'External sender names are hard to read in the list.',
    'Caution: the floor in room 4 is wet, please use the other door.',
    'Attention: this email has links to the new forms. Please open them before Friday.',
  ])('leaves the sentence %j to the message', (text) => {
    expect(bannerLength(readText(`${text}\n\nSee you at nine.`))).toBe(0);
  });
});
