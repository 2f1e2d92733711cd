import fc from 'fast-check';
import {
  areSingleAddresses,
  splitAddresses,
} from '../../../../nodes/shared/contract/splitAddresses';
import { toMessage } from '../../../../nodes/shared/contract';

it.each([
  ['sam@x.example', ['sam@x.example']],
  ['  Sam <sam@x.example> ', ['Sam <sam@x.example>']],
  ['"Doe, Jane" <jane@x.example>', ['"Doe, Jane" <jane@x.example>']],
  [
    '"Doe, Jane" <jane@x.example>, sam@x.example; Ana Pérez <ana@x.example>',
    ['"Doe, Jane" <jane@x.example>', 'sam@x.example', 'Ana Pérez <ana@x.example>'],
  ],
  [
    'Doe, Jane <jane@x.example>; Team (a, b) <t@x.example>',
    ['Doe, Jane <jane@x.example>', 'Team (a, b) <t@x.example>'],
  ],
  [
    'ann@x.example (Ann, Dr.), sam@x.example (Sam',
    ['ann@x.example (Ann, Dr.)', 'sam@x.example (Sam'],
  ],
  // A quote mark or a backslash inside the quotes is part of the name.
  [
    '"Jane \\", \\\\" <j@x.example>, a@x.example',
    ['"Jane \\", \\\\" <j@x.example>', 'a@x.example'],
  ],
  ['Jane \\"x, y" <j@x.example>', ['Jane \\"x, y" <j@x.example>']],
  ['<a,b@x.example>, c@x.example', ['<a,b@x.example>', 'c@x.example']],
  ['a@x.example,, b@x.example,', ['a@x.example', 'b@x.example']],
  ['a@x.example، b@x.example； c@x.example', ['a@x.example', 'b@x.example', 'c@x.example']],
  ['sam@x.example, Jane', ['sam@x.example', 'Jane']],
  ['"Jane, sam@x.example', ['"Jane, sam@x.example']],
  [' ,; ', []],
  ['', []],
])('%j', (list, expected) => {
  expect(splitAddresses(list)).toEqual(expected);
});

it('gives its own addresses back as they are', () => {
  const piece = fc.constantFrom(
    'a@b.co',
    ',',
    ';',
    '"',
    '<',
    '>',
    '\\',
    '(',
    ')',
    ' ',
    'x y',
    ':',
    '，',
    '[mailto:c@d.co]',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const single = splitAddresses(pieces.join(''));
      expect(areSingleAddresses(single)).toBe(true);
      expect(single.flatMap(splitAddresses)).toEqual(single);
    }),
    { numRuns: 2000 },
  );
});

it('splits the entries of a list too', () => {
  const to = ['a@x.example, b@x.example', '"Doe, Jane" <jane@x.example>'];
  const message = toMessage({ type: 'OutboundMessage', messageType: 'Email', to });
  expect(message.to).toEqual(['a@x.example', 'b@x.example', '"Doe, Jane" <jane@x.example>']);
  expect(message.warnings).toEqual(['coerced to: was a list; made a list of single addresses']);
});

it('loses nothing but separators and space', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const list = `${one}, ${other}`;
      const bare = (text: string) => text.replace(/[\s,;，、،；؛]/g, '');
      expect(bare(splitAddresses(list).join(''))).toBe(bare(list));
    }),
  );
});
