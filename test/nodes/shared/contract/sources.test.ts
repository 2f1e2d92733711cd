import { asMessage, isMessage, messageSchema, toMessage } from '../../../../nodes/shared/contract';
import { leavesOf } from '../../../fixtures/leaves';
import { loadFixtures } from '../../../fixtures/loadFixtures';
import { loadSources } from '../../../fixtures/loadSources';

const keysOf = (warnings: string[] = []) =>
  warnings.map((line) => line.slice(0, line.indexOf(':')));

describe.each(loadSources())('$name', ({ payload, expected }) => {
  const before = structuredClone(payload);
  const message = toMessage(payload);

  it('is the message of a webhook, without warnings for what is documented', () => {
    expect(message).toMatchObject(expected.message);
    expect(message.channel).toBe(expected.channel);
    expect(message.event).toBe(expected.event);
    expect(keysOf(message.warnings)).toEqual(expected.warnings ?? []);
    expect(messageSchema.parse(message)).toEqual(message);
  });

  it('keeps every value, and the payload as it was', () => {
    expect(payload).toEqual(before);
    expect([...leavesOf(message)]).toEqual(expect.arrayContaining([...leavesOf(payload)]));
  });

  it('comes out the same when it is read again', () => {
    expect(isMessage(message)).toBe(true);
    expect(asMessage(message)).toBe(message);
    expect(toMessage(message)).toEqual(message);
  });
});

it('leaves every webhook event as it is', () => {
  for (const { payload } of loadFixtures()) {
    const message: Record<string, unknown> = toMessage(payload);
    for (const name of ['id', 'meta']) expect(message[name]).toBe(payload[name]);
    expect(message.type).toBe(payload.type);
  }
});
