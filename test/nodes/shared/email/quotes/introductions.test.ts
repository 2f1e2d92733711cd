import { parseBody } from '../../../../../nodes/shared/email/parseBody';
import { ATTRIBUTIONS, HEADER_BLOCKS, HTML_BODIES } from './introductions';

const SUBJECT = 'Re: Your visit';
const DATE = /^2024-05-06(?:T(?:09|21):05:|$)/;

function readText(body: string) {
  return parseBody({ body, format: 'text', subject: SUBJECT });
}

it.each(ATTRIBUTIONS)('author and date of %s', (line) => {
  const { reply, quoted } = readText(`Yes.\n\n${line}\n\n> hi there\n> you`);
  expect(reply).toBe('Yes.');
  expect(quoted).toMatchObject([{ from: { name: 'Sam Lee' }, text: 'hi there\nyou' }]);
  expect(quoted[0]?.date).toMatch(DATE);
});

it.each(HEADER_BLOCKS)('author, date and subject of %s', (block) => {
  const text = block.startsWith('>') ? '>\n> hi there\n> you' : '\nhi there\nyou';
  const { reply, quoted } = readText(`Yes.\n\n${block}\n${text}`);
  expect(reply).toBe('Yes.');
  expect(quoted).toMatchObject([{ subject: 'Your visit', text: 'hi there\nyou' }]);
  expect([quoted[0]?.from?.name, quoted[0]?.from?.address]).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:Sam Lee|s@c\.example)$/)]),
  );
  expect(quoted[0]?.date).toMatch(DATE);
});

it.each(HTML_BODIES)('answer and quote of %s', (body) => {
  const { reply, quoted } = parseBody({ body, format: 'html', subject: SUBJECT });
  expect(reply).toBe('Yes.');
  expect(quoted).toMatchObject([{ text: 'hi there' }]);
  expect([quoted[0]?.from?.name, quoted[0]?.from?.address]).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:Sam Lee|s@c\.example)$/)]),
  );
  expect(quoted[0]?.date).toMatch(DATE);
});
