import { readEntries } from '../../../../../nodes/shared/email/addresses/addressEntries';

function entriesOf(text: string, nested = true) {
  return readEntries(text, nested).map(({ name, address }) => [
    name.map(({ raw }) => raw).join(' '),
    address,
  ]);
}

it.each([
  ['Doe, John <j@x.y>', [['Doe , John', 'j@x.y']]],
  [
    'Doe, John; Lee, Ann <a@b.co>',
    [
      ['Doe , John', ''],
      ['Lee , Ann', 'a@b.co'],
    ],
  ],
  [
    'Team: a@b.co, c@d.co;',
    [
      ['', 'a@b.co'],
      ['', 'c@d.co'],
    ],
  ],
  [
    'Team: a@b.co, c@d.co',
    [
      ['', 'a@b.co'],
      ['', 'c@d.co'],
    ],
  ],
  ['undisclosed-recipients:(nobody);', []],
  ['<John <a@b.co>>', [['John', 'a@b.co']]],
  ['John (a@b.co)', [['John', 'a@b.co']]],
  ['a@b.co (John)', [['(John)', 'a@b.co']]],
  ['a@b.co<mailto:a@b.co>', [['', 'a@b.co']]],
  [
    'Ann a@b.co Bo c@d.co',
    [
      ['Ann', 'a@b.co'],
      ['Bo', 'c@d.co'],
    ],
  ],
  ['jdoe@test . example', [['', 'jdoe@test.example']]],
  ['<@relay.example:a@b.co>', [['', 'a@b.co']]],
  ['mailto:a%2Bc@b.co?cc=c@d.co', [['', 'a+c@b.co']]],
  ['a\u200b@b.co', [['', 'a@b.co']]],
  ['', []],
])('%j', (text, entries) => {
  expect(entriesOf(text)).toEqual(entries);
});
