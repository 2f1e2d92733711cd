import { parseBody } from '../../../../../nodes/shared/email/parseBody';

const QUOTE = '<blockquote type="cite"><div>Tuesday?</div></blockquote>';
const senderOf = (html: string) => parseBody({ body: html, format: 'html' }).quoted[0]?.from;

describe('the address of a sender that HTML has but does not show', () => {
  it.each([
    ['that is no link but looks like a tag', 'On May 6, 2024, Ann Lee <ann@a.example> wrote:'],
    [
      'that looks like a tag',
      '<b>From:</b> Ann Lee <ann@a.example><br><b>Sent:</b> Monday, May 6, 2024 9:05 AM<br><b>To:</b> Bo<br><b>Subject:</b> Visit',
    ],
    ['in an attribution', `On May 6, 2024, <a href="mailto:ann@a.example">Ann Lee</a> wrote:`],
    ['at its start', `<a href='mailto:ann@a.example'>Ann Lee</a> wrote on May 6, 2024:`],
    ['in bold', `On May 6, 2024, <a href="mailto:ann@a.example"><b>Ann&nbsp;\nLee</b></a> wrote:`],
    ['encoded', `On May 6, 2024, <a href="mailto:ann%40a.example?subject=Hi">Ann Lee</a> wrote:`],
    [
      'in a header block',
      '<b>From:</b> <a href="mailto:ann@a.example">Ann Lee</a><br><b>Sent:</b> Monday, May 6, 2024 9:05 AM<br><b>To:</b> <a href="mailto:bo@b.example">Bo</a><br><b>Subject:</b> Visit',
    ],
  ])('is read %s', (_where, introduction) => {
    expect(senderOf(`<div>Yes.</div><div>${introduction}</div>${QUOTE}`)).toEqual({
      name: 'Ann Lee',
      address: 'ann@a.example',
    });
  });

  it.each([
    [
      'a link of the signature above',
      '<a href="mailto:me@b.example">Ann Lee</a><br>Ann Lee wrote:',
    ],
    [
      'a link with another text',
      'On May 6, 2024, Ann Lee (<a href="mailto:me@b.example">us</a>) wrote:',
    ],
    ['another name before it', 'On May 6, 2024, Ann Lee (of Acme <us@b.example>) wrote:'],
    ['no address', 'On May 6, 2024, <a href="mailto:nobody">Ann Lee</a> wrote:'],
  ])('is not read from %s', (_what, introduction) => {
    expect(senderOf(`<div>Yes.</div><div>${introduction}</div>${QUOTE}`)?.address ?? '').toBe('');
  });
});
