import { payloadAt } from '../../../../nodes/shared/contract';

const SMS = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' };

describe('the location of the message', () => {
  const request = { headers: {}, params: {}, query: {} };

  it("finds the body of n8n's Webhook node", () => {
    expect(payloadAt({ ...request, body: SMS }, '')).toBe(SMS);
    expect(payloadAt({ ...request, body: [SMS] }, '')).toBe(SMS);
    expect(payloadAt({ body: SMS }, '')).toEqual({ body: SMS });
    expect(payloadAt({ ...SMS, headers: {} }, '')).toEqual({ ...SMS, headers: {} });
  });

  it('takes no item for a request that only has some of its parts', () => {
    expect(payloadAt({ headers: {}, body: SMS }, '')).toBe(SMS);
    for (const part of [{ headers: {} }, { headers: {}, params: {} }, { headers: {}, query: {} }]) {
      expect(payloadAt({ ...part, body: 'text' }, '')).toEqual({ ...part, body: 'text' });
    }
    const unlike = { headers: 'none', params: {}, query: {}, body: SMS };
    expect(payloadAt(unlike, '')).toBe(unlike);
  });

  it.each<[string, unknown, string]>([
    ['', [SMS, SMS], 'the field "body": it contains a list instead of a message.'],
    ['', 'text', 'the field "body": it contains text instead of a message.'],
    ['body.b', SMS, 'the field "body.b": it\'s empty.'],
  ])('names the value at "%s" that is no message', (field, body, text) => {
    expect(() => payloadAt({ ...request, body }, field)).toThrow(text);
  });

  it('follows a path', () => {
    expect(payloadAt({ a: { b: SMS } }, 'a.b')).toBe(SMS);
    expect(payloadAt({ a: { b: [SMS] } }, ' a.b ')).toBe(SMS);
  });

  it('reads JSON text, as an AI agent passes it', () => {
    expect(payloadAt({}, JSON.stringify(SMS))).toEqual(SMS);
    expect(payloadAt({}, ` [${JSON.stringify(SMS)}]`)).toEqual(SMS);
    expect(() => payloadAt({}, '{"type":')).toThrow('the field "{"type":": it\'s empty.');
    expect(() => payloadAt({}, '[1, 2]')).toThrow('Message Location: it contains a list');
  });

  it('takes the object that an expression returns', () => {
    expect(payloadAt({}, SMS)).toBe(SMS);
    expect(payloadAt({}, [SMS])).toBe(SMS);
    expect(() => payloadAt(SMS, undefined)).toThrow(
      "No message found in Message Location: it's empty.",
    );
  });

  it.each([undefined, null, 'text'])('refuses an item whose JSON is %j', (json) => {
    expect(() => payloadAt(json, '')).toThrow('No message found in the item: it');
    expect(() => payloadAt(json, 'a')).toThrow('No message found in the field "a": it\'s empty.');
  });
});
