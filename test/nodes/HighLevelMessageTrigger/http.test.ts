import { once } from 'node:events';
import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { onEnd, readBody, type HttpResponse } from '../../../nodes/HighLevelMessageTrigger/http';

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

it('distinguishes a body that breaks off from an empty one', async () => {
  await expect(readBody(unread('', undefined))).resolves.toBeUndefined();
  await expect(readBody({ headers: {} })).resolves.toHaveLength(0);
});

it('does not read a form, which n8n has parsed without keeping its bytes', async () => {
  const form = unread('Multipart/Form-Data; boundary=x', '--x--');
  await expect(readBody(form)).resolves.toHaveLength(0);
  expect(form.reads).toBe(0);
});

describe('the end of an answer', () => {
  /** A server whose handler gets each response, and a sender. */
  async function serve(handle: (response: ServerResponse) => void): Promise<string> {
    const server = createServer((_request, response) => {
      handle(response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close().closeAllConnections();
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['end', (response) => response.end('text')],
    ['a status and end', (response) => response.writeHead(503).end()],
    ['pieces', (response) => response.write('a') && response.end()],
    ['a stream', (response) => Readable.from(['a', 'b']).pipe(response)],
  ])('is reported with its status, once it is given by %s', async (what, answer) => {
    const ended: number[] = [];
    const url = await serve((response) => {
      onEnd(response as HttpResponse, (status) => ended.push(status));
      answer(response);
    });
    const { status, body } = await fetch(url);
    await body?.cancel();
    expect(ended).toEqual([status]);
    expect(status).toBe(what.startsWith('a status') ? 503 : 200);
  });

  it('is reported when the sender has hung up before, and not when it hangs up', async () => {
    const ended: number[] = [];
    const received = new Promise<ServerResponse>((resolve) => {
      void serve(resolve).then((url) => {
        const outgoing = request(url).on('error', () => undefined);
        outgoing.end();
        void received.then(() => outgoing.destroy());
      });
    });
    const response = await received;
    onEnd(response as HttpResponse, (status) => ended.push(status));
    await once(response, 'close');
    expect(ended).toEqual([]);
    response.statusCode = 500;
    response.end('too late');
    expect(ended).toEqual([500]);
  });
});
