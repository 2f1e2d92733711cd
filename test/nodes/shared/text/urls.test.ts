import { parseUrl } from '../../../../nodes/shared/text/urls';

it('reads URLs, and nothing else', () => {
  expect(parseUrl('https://acme.example/plan')?.hostname).toBe('acme.example');
  expect(parseUrl('https://bücher.example/')?.hostname).toBe('xn--bcher-kva.example');
  expect([parseUrl('acme.example'), parseUrl('http://'), parseUrl('http://ü[')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('reads a host in other letters after many calls too, when the engine has compiled them', () => {
  const isRead = (text: string) => parseUrl(text) !== undefined;
  const read = Array.from({ length: 30_000 }, (_, index) =>
    isRead(index % 2 ? 'https://bücher.example/' : 'https://acme.example/'),
  );
  expect(read.filter((each) => !each)).toEqual([]);
});
