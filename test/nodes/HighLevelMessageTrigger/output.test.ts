import { outputOf } from '../../../nodes/HighLevelMessageTrigger/output';
import { MESSAGE_SCHEMAS } from '../../../nodes/shared/contract/schema';
import { toMessage } from '../../../nodes/shared/contract';
import { loadFixtures } from '../../fixtures/loadFixtures';

const whole = { simplify: false, includeRawPayload: false };
const simple = { simplify: true, includeRawPayload: false };
const sms = loadFixtures().find(({ name }) => name === 'sms-from-app')?.payload ?? {};

it('is the message itself unless the user chose otherwise', () => {
  const message = toMessage(sms);
  expect(outputOf(message, sms, whole)).toBe(message);
});

it('has the payload as HighLevel sent it, if the user wants it', () => {
  const message = toMessage(sms);
  const output = outputOf(message, sms, { ...whole, includeRawPayload: true });
  expect(output.rawPayload).toBe(sms);
  expect(output).toEqual({ ...message, rawPayload: sms });
  expect(message).not.toHaveProperty('rawPayload');
});

it('has the fields that workflows use, with their values, if it is simplified', () => {
  const message = toMessage({ ...sms, somethingNew: 1 });
  const output = outputOf(message, sms, simple);
  expect(output).toMatchObject({ channel: 'sms', body: sms.body, contactId: sms.contactId });
  for (const name of ['somethingNew', 'appId', 'versionId', 'rawPayload']) {
    expect(output).not.toHaveProperty(name);
  }
});

it('has no field that a message lacks, and no name that no message has', () => {
  const known = new Set(Object.values(MESSAGE_SCHEMAS).flatMap(({ shape }) => Object.keys(shape)));
  for (const { payload } of loadFixtures()) {
    const message: Record<string, unknown> = toMessage(payload);
    for (const [name, value] of Object.entries(outputOf(toMessage(payload), payload, simple))) {
      expect(known).toContain(name);
      expect(value).toEqual(message[name]);
      expect(value).toBeDefined();
    }
  }
});

it('says on every channel what it is, where it belongs and what is odd about it', () => {
  for (const { payload } of loadFixtures()) {
    const message: Record<string, unknown> = toMessage(payload);
    const output = outputOf(toMessage(payload), payload, simple);
    for (const name of [
      'event',
      'channel',
      'direction',
      'body',
      'callStatus',
      'messageKey',
      'warnings',
    ]) {
      expect([name, output[name]]).toEqual([name, message[name]]);
    }
  }
});
