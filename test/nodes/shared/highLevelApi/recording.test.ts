import {
  ApiError,
  HighLevelApi,
  recordingFile,
  recordingOf,
} from '../../../../nodes/shared/highLevelApi';
import { mayBeFetched } from '../../../../nodes/shared/highLevelApi/recording';
import { FakeApi, type Respond } from './fakeApi';

const BASE = 'https://services.leadconnectorhq.com';
const wav = { status: 200, headers: { 'content-type': 'audio/x-wav' }, body: 'RIFF' };
const none = (status: number) => ({ status, body: { statusCode: status, message: 'Not ready' } });
const signed = (body: unknown) => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body,
});

/** Asks for the recording of a call that ended some seconds ago, waiting 90 s from its end. */
function recording(respond: Respond, endedAgo?: number) {
  const fake = new FakeApi(respond);
  const endedAt = endedAgo === undefined ? undefined : fake.now() - endedAgo * 1000;
  const wanted = { messageId: 'm1', locationId: 'l1', endedAt, waitMs: 90_000 };
  const found = recordingOf(new HighLevelApi(fake), wanted, BASE);
  return { fake, found: fake.time.until(found) };
}

it.each([404, 422, 400])('waits for a recording that is late (%d)', async (status) => {
  const { fake, found } = recording((_, count) => (count < 5 ? none(status) : wav), 5);
  await expect(found).resolves.toMatchObject({ answer: wav });
  expect(fake.requests).toHaveLength(5);
});

it('stops waiting when the time from the end of the call is over, after a last look', async () => {
  const { fake, found } = recording(() => none(404), 30);
  const start = fake.now();
  await expect(found).rejects.toThrow('Message m1 has no recording (HTTP 404).');
  expect((fake.requests.at(-1)?.at ?? 0) - start).toBeCloseTo(60_000, -2);
});

it.each([
  ['ended long ago', 3600],
  ['has no known end', undefined],
])('does not wait for a call that %s', async (_, endedAgo) => {
  const { fake, found } = recording(() => none(404), endedAgo);
  await expect(found).rejects.toMatchObject({ name: 'NoRecordingError' });
  expect(fake.requests).toHaveLength(1);
});

it('does not take other failures for a recording that is late', async () => {
  const { fake, found } = recording(() => ({ status: 401, body: { message: 'Invalid JWT' } }), 1);
  await expect(found).rejects.toBeInstanceOf(ApiError);
  expect(fake.requests).toHaveLength(1);
});

it('takes the signed URL out of a JSON answer', async () => {
  const url = 'https://storage.googleapis.com/msgsndr/l1/recordings/RE1.wav?X-Goog-Algorithm=a';
  for (const body of [{ url }, { recordingUrl: url }, { signedUrl: url }, { data: { url } }]) {
    await expect(recording(() => signed(body)).found).resolves.toEqual({ signedUrl: url });
  }
  await expect(recording(() => signed({})).found).rejects.toThrow('has no recording');
});

it('refuses a signed URL that leads elsewhere', async () => {
  const { found } = recording(() => signed({ url: 'https://evil.example/a.wav' }));
  await expect(found).rejects.toThrow(
    'The recording of message m1 is at evil.example, which is not a host of HighLevel.',
  );
});

it.each([
  [true, 'https://services.leadconnectorhq.com/x'],
  [true, 'https://highlevel-private-staging.storage.googleapis.com/a.wav'],
  [true, 'https://storage.googleapis.com/msgsndr/a.wav?sig=1'],
  [false, 'http://storage.googleapis.com/msgsndr/a.wav'],
  [false, 'https://storage.googleapis.com:8443/a.wav'],
  [false, 'https://user@storage.googleapis.com/a.wav'],
  [false, 'https://evilstorage.googleapis.com/a.wav'],
  [false, 'https://storage.googleapis.com.evil.example/a.wav'],
  [false, 'https://169.254.169.254/latest'],
  [false, 'http://localhost:5678/rest'],
  [false, 'file:///etc/passwd'],
])('%s: %s', (allowed, url) => {
  expect(mayBeFetched(new URL(url), BASE)).toBe(allowed);
});

it('allows the host of the API itself, wherever that is', () => {
  expect(mayBeFetched(new URL('http://127.0.0.1:9/a'), 'http://127.0.0.1:9')).toBe(true);
  expect(mayBeFetched(new URL('http://127.0.0.1:8/a'), 'http://127.0.0.1:9')).toBe(false);
});

it.each([
  [
    { 'content-type': 'audio/x-wav', 'content-disposition': 'Attachment; filename=audio.wav' },
    'call-m1.wav',
    'audio/x-wav',
  ],
  [{ 'content-type': 'audio/mpeg' }, 'call-m1.mp3', 'audio/mpeg'],
  [
    {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="a.mp3"',
    },
    'call-m1.mp3',
    'audio/mpeg',
  ],
  [{ 'Content-Type': 'application/octet-stream' }, 'call-m1.wav', 'audio/x-wav'],
  [{}, 'call-m1.wav', 'audio/x-wav'],
  [
    { 'content-disposition': 'attachment; filename="../../etc/passwd"' },
    'call-m1.wav',
    'audio/x-wav',
  ],
])('names the file of %j', (headers, fileName, mimeType) => {
  expect(recordingFile({ status: 200, headers, body: undefined }, 'm1')).toEqual({
    fileName,
    mimeType,
  });
});

it('takes no page of a gateway for a recording', () => {
  const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' };
  expect(() => recordingFile(page, 'm1')).toThrow(
    'The recording of message m1 is no audio, but text/html.',
  );
});
