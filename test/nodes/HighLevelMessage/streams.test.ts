import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import { isStream, storeFile, TooLargeError } from '../../../nodes/HighLevelMessage/streams';

const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 1000));

/** n8n's storage, which reads a stream some time after it was handed over. */
function contextReading(read: (body: Readable) => Promise<Buffer>): IExecuteFunctions {
  const prepareBinaryData = async (body: Readable, fileName: string): Promise<IBinaryData> => {
    await sleep(10_000);
    const data = (await read(body)).toString();
    return { data, fileName, mimeType: 'audio/x-wav' };
  };
  return { helpers: { prepareBinaryData } } as unknown as IExecuteFunctions;
}

const file = { fileName: 'a.wav', mimeType: 'audio/x-wav', maximumSize: Infinity, sleep };
const chunks = (count: number) => Array.from({ length: count }, () => Buffer.from('0123456789'));

/** The two ways in which n8n reads: by listening, as in memory, and by iterating, as into a file. */
const byListening = (body: Readable) =>
  new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = [];
    body.on('data', (part: Buffer) => parts.push(part));
    body.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    body.once('error', reject);
  });

describe.each([
  ['listening', byListening],
  ['iterating', (body: Readable) => buffer(body)],
])('n8n reading by %s', (_how, read) => {
  it('gets every byte, however late it begins', async () => {
    const context = contextReading(read);
    const { data } = await storeFile(
      context,
      Readable.from(chunks(50), { objectMode: false }),
      file,
    );
    expect(data).toBe('0123456789'.repeat(50));
  });

  it('gets no more than allowed of a body that does not say its length', async () => {
    const body = Readable.from(chunks(500), { objectMode: false });
    const stored = storeFile(contextReading(read), body, { ...file, maximumSize: 100 });
    await expect(stored).rejects.toBeInstanceOf(TooLargeError);
    expect(body.destroyed).toBe(true);
  });

  it('gets an error where the connection breaks', async () => {
    const body = new PassThrough();
    body.write('half');
    setTimeout(() => body.destroy(new Error('aborted')), 30);
    await expect(storeFile(contextReading(read), body, file)).rejects.toThrow('aborted');
  });
});

it('ends a body of which nothing comes any more', async () => {
  const start = Date.now();
  const fast = jest.spyOn(Date, 'now');
  fast.mockImplementation(() => start + (performance.now() % 1e9) * 1000);
  const body = new PassThrough();
  body.write('half');
  const stored = storeFile(contextReading(byListening), body, file);
  await expect(stored).rejects.toThrow('no more data came for 30 seconds');
  fast.mockRestore();
});

it('reports a body that breaks before n8n begins to read it', async () => {
  const body = new PassThrough();
  const stored = storeFile(contextReading(byListening), body, file);
  body.destroy(new Error('aborted'));
  await expect(stored).rejects.toThrow('aborted');
});

it('knows a stream from JSON and text', () => {
  expect([new PassThrough(), { a: 1 }, 'text', null].map(isStream)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
