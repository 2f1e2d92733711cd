import {
  messageAt,
  NotAMessageError,
  payloadAt,
  toMessage,
} from '../../../../nodes/shared/contract';
import { decideChannel } from '../../../../nodes/shared/contract/decideChannel';

const SMS = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' };

describe('a value that is not an object', () => {
  it.each([[null], [undefined], [[SMS, SMS]], ['SMS'], [7], [true]])(
    '%j is refused by name',
    (came) => {
      expect(() => toMessage(came)).toThrow(NotAMessageError);
      expect(() => messageAt({ nested: came }, 'nested')).toThrow(
        'No message found in the field "nested": it',
      );
    },
  );
});

describe('hostile objects', () => {
  it('does not let __proto__ near a prototype, and keeps its value', () => {
    const came: unknown = JSON.parse(
      '{"type":"OutboundMessage","messageType":"SMS","__proto__":{"polluted":1}}',
    );
    const message = toMessage(came);
    expect('polluted' in message).toBe(false);
    expect('polluted' in {}).toBe(false);
    expect(message.asSent).toEqual({ _proto_: { polluted: 1 } });
    expect(message.warnings).toContainEqual(expect.stringMatching(/^renamed __proto__: /));
  });

  it('reads names of Object.prototype as the fields they are', () => {
    const message = toMessage({ ...SMS, constructor: 'c', toString: 't', hasOwnProperty: 'h' });
    expect(message).toMatchObject({ constructor: 'c', toString: 't', hasOwnProperty: 'h' });
    expect(() => payloadAt({}, 'constructor.name')).toThrow('"constructor.name": it\'s empty');
    expect(decideChannel({ messageType: 'constructor' }).channel).toBe('other');
    expect(decideChannel({ messageType: '__proto__' }).channel).toBe('other');
  });

  it('takes 100,000 levels of nesting in every field', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    const names = ['body', 'to', 'attachments', 'dateAdded', 'sentBy', 'delivery', 'channel', 'x'];
    const message = toMessage({ ...SMS, ...Object.fromEntries(names.map((name) => [name, deep])) });
    expect(message.channel).toBe('sms');
    expect(message.asSent?.body).toBe(deep);
  });

  it('warns of 20 unknown fields and keeps 100,000', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`field${i}`, i]));
    const message = toMessage({ ...SMS, ...many });
    expect(message.field99999).toBe(99_999);
    expect(message.warnings).toHaveLength(21);
    expect(toMessage(message)).toEqual(message);
  });

  it('shortens what it shows of a value', () => {
    const [line = ''] = toMessage({ ...SMS, status: 'x'.repeat(1e6) }).warnings ?? [];
    expect(line).toMatch(/^unknownValue status: "x{60}…"; kept$/);
  });
});
