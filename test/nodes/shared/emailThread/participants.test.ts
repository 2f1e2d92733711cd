import { participantsOf } from '../../../../nodes/shared/emailThread/participants';

it('lists each person once, in order of appearance, with all roles and the first name', () => {
  expect(
    participantsOf([
      ['from', { name: '', address: 'Ana@Agency.example' }],
      ['to', { name: 'Sam Roe', address: 'sam@customer.example' }],
      ['cc', { name: 'Ana Lee', address: 'ana@agency.example' }],
      ['quoted', { name: 'Samuel', address: 'SAM@customer.example' }],
      ['quoted', { name: 'Sam Roe', address: 'sam@customer.example' }],
    ]),
  ).toEqual([
    { name: 'Ana Lee', address: 'Ana@Agency.example', roles: ['from', 'cc'] },
    { name: 'Sam Roe', address: 'sam@customer.example', roles: ['to', 'quoted'] },
  ]);
});

it('knows people without an address by their names, and leaves out who has neither', () => {
  expect(
    participantsOf([
      ['quoted', { name: 'Ana Lee', address: '' }],
      ['quoted', { name: 'ana lee', address: '' }],
      ['from', null],
      ['to', { name: '', address: '' }],
    ]),
  ).toEqual([{ name: 'Ana Lee', address: '', roles: ['quoted'] }]);
});

it('keeps a foreign address in a name, though another email did not show it', () => {
  const person = { name: 'Ana', address: 'evil@other.example' };
  const shown = { ...person, addressInName: 'boss@bank.example' };
  expect(
    participantsOf([
      ['from', person],
      ['quoted', shown],
    ]),
  ).toMatchObject([{ addressInName: 'boss@bank.example' }]);
});

it('changes none of the people it is given', () => {
  const person = { name: '', address: 'ana@agency.example' };
  participantsOf([
    ['from', person],
    ['cc', { ...person, name: 'Ana' }],
  ]);
  expect(person).toEqual({ name: '', address: 'ana@agency.example' });
});
