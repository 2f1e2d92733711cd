import { splitAddresses } from '../../../nodes/shared/mend';

it.each([
  ['sam@x.example', ['sam@x.example']],
  ['  Sam <sam@x.example> ', ['Sam <sam@x.example>']],
  ['"Doe, Jane" <jane@x.example>', ['"Doe, Jane" <jane@x.example>']],
  [
    '"Doe, Jane" <jane@x.example>, sam@x.example; Ana Pérez <ana@x.example>',
    ['"Doe, Jane" <jane@x.example>', 'sam@x.example', 'Ana Pérez <ana@x.example>'],
  ],
  ['', []],
])('%j', (list, expected) => {
  expect(splitAddresses(list)).toEqual(expected);
  expect(expected.flatMap(splitAddresses)).toEqual(expected);
});
