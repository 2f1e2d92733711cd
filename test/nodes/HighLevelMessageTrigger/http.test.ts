import { readBody } from '../../../nodes/HighLevelMessageTrigger/http';

/** A request whose body n8n has left unread. */
function unread(contentType: string | undefined, bytes: string | undefined) {
  const request = {
    headers: { 'content-type': contentType },
    rawBody: undefined as Buffer | undefined,
    reads: 0,
    readRawBody: async () => {
      request.reads++;
      if (bytes === undefined) throw new Error('request aborted');
      request.rawBody = Buffer.from(bytes);
      await Promise.resolve();
    },
  };
  return request;
}

it.each(['application/octet-stream', '', undefined])(
  'reads a body of the type %j',
  async (type) => {
    await expect(readBody(unread(type, '{}'))).resolves.toEqual(Buffer.from('{}'));
  },
);

it('tells a body that breaks off from an empty one', async () => {
  await expect(readBody(unread('', undefined))).resolves.toBeUndefined();
  await expect(readBody({ headers: {} })).resolves.toHaveLength(0);
});

it('does not read a form, which n8n has taken apart and left no bytes of', async () => {
  const form = unread('Multipart/Form-Data; boundary=x', '--x--');
  await expect(readBody(form)).resolves.toHaveLength(0);
  expect(form.reads).toBe(0);
});
