import { FIELDS_OF_CHANNEL } from '../../../../nodes/shared/contract/fieldTable';
import { TYPE_SCHEMAS } from '../../../../nodes/shared/contract/fields';

const fieldOf = (channel: keyof typeof FIELDS_OF_CHANNEL, name: string) => {
  const field = FIELDS_OF_CHANNEL[channel].get(name);
  if (!field) throw new Error(`${channel} has no field ${name}.`);
  return field;
};

it('has the fields of HighLevel on each channel, with their types', () => {
  expect(fieldOf('call', 'callDuration').type).toBe('seconds');
  expect(fieldOf('email', 'to').type).toBe('addresses');
  expect(fieldOf('sms', 'to').type).toBe('text');
  expect(FIELDS_OF_CHANNEL.sms.has('callDuration')).toBe(false);
  expect(FIELDS_OF_CHANNEL.call.has('subject')).toBe(false);
});

it('leaves out the fields that the package adds', () => {
  for (const name of ['channel', 'event', 'sentBy', 'warnings', 'delivery', 'messageKey']) {
    expect(FIELDS_OF_CHANNEL.email.has(name)).toBe(false);
  }
});

it('knows the documented values of a field, in any spelling', () => {
  const { known } = fieldOf('sms', 'status');
  expect(known?.has('delivered')).toBe(true);
  expect(fieldOf('call', 'callStatus').known?.has('noanswer')).toBe(true);
  expect(fieldOf('sms', 'body').known).toBeUndefined();
});

const VALUES: unknown[] = [
  ...['', 'Hi', '2026-11-18T15:41:04.045Z', '2026-11-18', '2026-11-18T15:41:04+02:00', null],
  ...[0, -1, 2.5, NaN, true, {}, { a: 1 }, [], ['a@x.example'], [7], [null]],
];

it('accepts the very values that the schema of the type accepts', () => {
  const fields = new Map(
    Object.values(FIELDS_OF_CHANNEL).flatMap((table) =>
      [...table.values()].map((field) => [field.type, field.fits]),
    ),
  );
  expect([...fields.keys()].sort()).toEqual(Object.keys(TYPE_SCHEMAS).sort());
  for (const [type, fits] of fields) {
    for (const value of VALUES) {
      expect([type, value, fits(value)]).toEqual([
        type,
        value,
        TYPE_SCHEMAS[type].safeParse(value).success,
      ]);
    }
  }
});

it('accepts no list entry that holds several addresses', () => {
  const { fits } = fieldOf('email', 'to');
  expect(fits(['Sam <sam@x.example>'])).toBe(true);
  expect(fits(['sam@x.example, ana@y.example'])).toBe(false);
});
