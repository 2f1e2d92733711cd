import {
  CHANNELS,
  MARKS,
  type Message,
  messageSchema,
  toMessage,
} from '../../../nodes/shared/contract';
import { loadFixtures } from '../../fixtures/loadFixtures';

const keysOf = (warnings: string[] = []) =>
  warnings.map((line) => line.slice(0, line.indexOf(':')));

it.each(CHANNELS)('a fixture shows the channel %s', (channel) => {
  expect(loadFixtures().map(({ expected }) => expected.channel)).toContain(channel);
});

describe.each(loadFixtures())('$name', ({ payload, expected }) => {
  const message: Message = toMessage(payload);

  it('has the channel, event, warnings and marks expected by hand', () => {
    expect(message.channel).toBe(expected.channel);
    expect(message.event).toBe(expected.event ?? 'OutboundMessage');
    expect(keysOf(message.warnings)).toEqual(expected.warnings ?? []);
    expect(MARKS.filter((mark) => message[mark])).toEqual(expected.marks ?? []);
  });

  it('fits the schema', () => {
    expect(messageSchema.parse(message)).toEqual(message);
  });

  it('comes out as it went in when it is given again, and leaves what it was made of alone', () => {
    const before = structuredClone(payload);
    expect(toMessage(message)).toEqual(message);
    toMessage(payload);
    expect(payload).toEqual(before);
  });
});
