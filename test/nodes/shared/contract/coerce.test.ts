import { toMessage } from '../../../../nodes/shared/contract';

const SMS = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' };

describe('values of another type', () => {
  const normalised = (fields: object) => {
    const { warnings = [], asSent, ...message } = toMessage({ ...SMS, ...fields });
    return { ...message, warnings, asSent };
  };

  it.each([
    ['2024-05-08 11:57:42', '2024-05-08T11:57:42.000Z'],
    ['2024-05-08T11:57:42+0530', '2024-05-08T06:27:42.000Z'],
    [1715169462, '2024-05-08T11:57:42.000Z'],
    ['1715169462250', '2024-05-08T11:57:42.250Z'],
  ])('reads the time %j', (came, dateAdded) => {
    expect(normalised({ dateAdded: came })).toMatchObject({ dateAdded });
  });

  it.each([
    ['2024-05-08t11:57z', '2024-05-08T11:57:00.000Z', 'was text; converted to UTC'],
    [' 2024-05-08T11:57:42.5 -04:00 ', '2024-05-08T15:57:42.500Z', 'was text; converted to UTC'],
    ['2024-05-08 11:57:42', '2024-05-08T11:57:42.000Z', 'was text; read as UTC'],
    [1715169462, '2024-05-08T11:57:42.000Z', 'was a number; read as seconds since 1970'],
    ['1715169462250', '2024-05-08T11:57:42.250Z', 'was text; read as milliseconds since 1970'],
  ])('says how it read the time %j', (came, dateAdded, how) => {
    const message = normalised({ dateAdded: came });
    expect(message).toMatchObject({ dateAdded, warnings: [`coerced dateAdded: ${how}`] });
  });

  it.each([
    [7, '7', 'was a number; read as text'],
    [true, 'true', 'was a boolean; read as text'],
    [['one'], 'one', 'was a list; its only entry is used'],
  ])('reads the text %j', (came, body, how) => {
    expect(normalised({ body: came })).toMatchObject({ body, warnings: [`coerced body: ${how}`] });
  });

  it.each([[['one', 'two']], [[7]], [[]], [{ a: 1 }]])('does not guess what text %j is', (came) => {
    expect(normalised({ body: came })).not.toHaveProperty('body');
    expect(normalised({ body: came }).asSent).toEqual({ body: came });
  });

  it.each([
    [' 31 ', 31, 'was text; read as a number'],
    ['-1.5', -1.5, 'was text; read as a number'],
    [[2], 2, 'was a list; its only entry is used'],
  ])('reads the number %j', (came, messageTypeId, how) => {
    const { warnings, ...message } = normalised({ messageTypeId: came });
    expect(message).toMatchObject({ messageTypeId });
    expect(warnings).toContain(`coerced messageTypeId: ${how}`);
  });

  it.each([[[2, 3]], [['2']], ['2 3'], ['.5'], ['5.'], ['0x2']])(
    'does not guess what number %j is',
    (came) => {
      expect(normalised({ messageTypeId: came })).not.toHaveProperty('messageTypeId');
      expect(normalised({ messageTypeId: came }).asSent).toEqual({ messageTypeId: came });
    },
  );

  it.each([
    '2024-02-30T10:00:00Z',
    '2024-13-08T11:57:42Z',
    '2024-05-08',
    'yesterday',
    0,
    171516946,
    true,
    'at 1715169462',
    '2024-05-08T11:57:42Z!',
  ])('does not guess what time %j is', (came) => {
    const message = normalised({ dateAdded: came });
    expect(message).not.toHaveProperty('dateAdded');
    expect(message.asSent).toEqual({ dateAdded: came });
  });

  it.each(['00:02:05', -1, '12s', true])('does not guess how long %j is', (came) => {
    const message = normalised({ messageType: 'CALL', callDuration: came });
    expect(message).not.toHaveProperty('callDuration');
    expect(message.asSent).toEqual({ callDuration: came });
  });

  it('keeps the original beside the converted value only if a part of it is missing', () => {
    const email = (to: unknown) => normalised({ messageType: 'Email', to });
    expect(email('a@b.example, c@d.example')).toMatchObject({
      to: ['a@b.example', 'c@d.example'],
      asSent: undefined,
    });
    expect(email(['a@b.example, c@d.example']).asSent).toBeUndefined();
    expect(email(['a@b.example', null])).toMatchObject({
      to: ['a@b.example'],
      asSent: { to: ['a@b.example', null] },
    });
  });

  it.each([7, true, { a: 1 }])('does not guess whose addresses %j are', (to) => {
    const message = normalised({ messageType: 'Email', to });
    expect(message).toMatchObject({ to: [], asSent: { to } });
  });

  it.each([
    ['https://x.example/a.png', ['https://x.example/a.png']],
    [[{ url: 'https://x.example/a.png' }], ['https://x.example/a.png']],
    [['a', null, 7, { id: 1 }], ['a']],
    [' ', []],
  ])('reads the list %j', (came, attachments) => {
    expect(normalised({ attachments: came })).toMatchObject({ attachments });
  });

  it.each([null, {}, ''])('reads %j as no value', (came) => {
    const message = normalised({ dateAdded: came, messageTypeId: came, attachments: came });
    expect(message).not.toHaveProperty('dateAdded');
    expect(message).toMatchObject({ attachments: [], asSent: undefined });
    expect(message.warnings).toHaveLength(3);
  });
});

it('gives the same warnings for the same change, whatever the values are', () => {
  const drifted = (value: string | number) =>
    toMessage({
      ...SMS,
      dateAdded: `on ${value}`,
      attachments: value,
      to: [value],
      fresh: `${value}`,
    });
  expect(drifted('one').warnings).toEqual(drifted('another').warnings);
  expect(drifted('one').warnings).toHaveLength(4);
});
