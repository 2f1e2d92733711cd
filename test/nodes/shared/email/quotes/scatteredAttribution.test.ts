import { readText } from '../../../../../nodes/shared/email/lines/text';
import { readScatteredAttribution } from '../../../../../nodes/shared/email/quotes/scatteredAttribution';

function read(text: string, first = 0) {
  const lines = readText(text);
  return readScatteredAttribution(lines, lines.length - 1, first);
}

it.each([
  'On Mon, May 6, 2024 at 9:05 AM Ann Lee\n\n<\nmailto:ann@a.example\n> wrote:',
  'On Mon, May 6, 2024 at 9:05 AM Ann Lee\n\n<\nmailto:Ann Lee <ann@a.example>\n> wrote:',
  'On Mon, May 6, 2024 at 9:05 AM\n\nAnn Lee\n\n<ann@a.example>\n\nwrote:',
  'El lun, 6 may 2024 a las 9:05\n\nAnn Lee\n(\nann@a.example\n)\nescribió:',
])('%j', (text) => {
  const found = read(text);
  expect(found).toMatchObject({ start: 0, who: 'Ann Lee <ann@a.example>' });
  expect(found?.dateText).toMatch(/6.* 2024 a.* 9:05/);
});

it.each([
  // A sentence between, no address, no date, other words beside the verb, a wrapped one.
  'On Mon, May 6, 2024 we met.\n\nIt was nice.\n\n<ann@a.example>\n\nwrote:',
  'On Mon, May 6, 2024 at 9:05 AM\n\nAnn Lee\n\nwrote:',
  'Hello\n\n<ann@a.example>\n\nwrote:',
  'On Mon, May 6, 2024\n\n<ann@a.example>\n\nhe then wrote:',
  'On Mon, May 6, 2024 at 9:05 AM Ann Lee\n<ann@a.example>\nwrote:',
  'wrote:',
])('none in %j', (text) => {
  expect(read(text)).toBeNull();
});

it('does not go above the first free line', () => {
  const text = 'On Mon, May 6, 2024 at 9:05 AM Ann Lee\n\n<\nann@a.example\n> wrote:';
  expect(read(text, 1)).toBeNull();
});
