import { NameTable } from '../../../../../nodes/shared/email/html/nameTable';

const NAMES = ['a', 'b', 'td', 'th', 'tr', 'div', 'h1', 'h2', 'o:p', 'data-marker', 'blockquote'];
const table = new NameTable(NAMES.map((name) => [name, `<${name}>`]));
const find = (name: string) => table.find(`</${name}>`, 2, 2 + name.length);

it('finds each of its names within a text, in upper or lower case', () => {
  for (const name of NAMES) {
    expect(find(name)).toBe(`<${name}>`);
    expect(find(name.toUpperCase())).toBe(`<${name}>`);
  }
});

it('finds no other name', () => {
  // `H\u0011` and `O\u001aP` differ from names only in the bit that tells upper from lower case.
  const others = ['', 'c', 'dt', 'divs', 'di', 'h3', 'H\u0011', 'O\u001aP', 'blockquotes', 'тд'];
  for (const name of others) expect([name, find(name)]).toEqual([name, undefined]);
});

it('finds names that share a slot', () => {
  const names = Array.from({ length: 500 }, (_, index) => `x${index}`);
  const large = new NameTable(names.map((name) => [name, name]));
  for (const name of names) expect(large.find(name, 0, name.length)).toBe(name);
  expect(large.find('x500', 0, 4)).toBeUndefined();
});

it('may be empty', () => {
  expect(new NameTable([]).find('a', 0, 1)).toBeUndefined();
});
