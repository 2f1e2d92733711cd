import type { IHttpRequestOptions } from 'n8n-workflow';
import { eachItem } from '../../../nodes/HighLevelMessage/run';
import { storeRecording } from '../../../nodes/HighLevelMessage/storeRecording';
import { fakeRun } from './fakeRun';

const SIGNED = { url: 'https://storage.googleapis.com/bucket/call.wav?X-Goog-Signature=1' };
const WANTED = { locationId: 'l1', waitMs: 0, maximumSize: Infinity };

type Storage = (options: IHttpRequestOptions) => Promise<unknown>;

const silent: Storage = ({ abortSignal }) =>
  new Promise((_resolve, reject) => {
    (abortSignal as AbortSignal).addEventListener('abort', () => {
      reject(new Error('canceled'));
    });
  });

/** n8n's helpers: every recording is at a signed URL of a storage. */
function setUp(storage: Storage) {
  const items = [{ json: { messageId: 'm0' } }, { json: { messageId: 'm1' } }];
  return fakeRun(items, {
    httpRequest: storage,
    httpRequestWithAuthentication: () =>
      Promise.resolve({
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
        body: SIGNED,
      }),
  })();
}

it('is cut when another item fails, and leaves that failure to be shown', async () => {
  const run = setUp(silent);
  const running = eachItem(run, async ({ message: { messageId = '' } }) => {
    if (messageId === 'm0') await storeRecording(run, { messageId, ...WANTED });
    else await new Promise((resolve) => setTimeout(resolve, 50));
    throw new Error('The second item failed.');
  });
  await expect(running).rejects.toMatchObject({
    message: 'The second item failed.',
    context: { itemIndex: 1 },
  });
});

it('does not show the signature of the URL in an error', async () => {
  const run = setUp(({ url }) => Promise.reject(new Error(`connect ETIMEDOUT ${url}`)));
  const stored = storeRecording(run, { messageId: 'm0', ...WANTED });
  await expect(stored).rejects.toThrow(
    'The recording of message m0 could not be read, also after 3 tries: connect ETIMEDOUT https://storage.googleapis.com/bucket/call.wav?….',
  );
});
