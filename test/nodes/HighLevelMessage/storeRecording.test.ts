import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import { eachItem, startRun } from '../../../nodes/HighLevelMessage/run';
import { storeRecording } from '../../../nodes/HighLevelMessage/storeRecording';

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
  const context = {
    getInputData: () => [{ json: { messageId: 'm0' } }, { json: { messageId: 'm1' } }],
    getNode: () => ({ name: 'node', parameters: {} }),
    getNodeParameter: (_name: string, _index: number, fallback: unknown) => fallback,
    getExecutionCancelSignal: () => undefined,
    continueOnFail: () => false,
    helpers: {
      httpRequest: storage,
      httpRequestWithAuthentication: () =>
        Promise.resolve({
          statusCode: 200,
          headers: { 'content-type': 'application/json' },
          body: SIGNED,
        }),
    },
  } as unknown as IExecuteFunctions;
  const connection = {
    credential: 'highLevelPrivateIntegrationApi',
    baseUrl: 'https://api.example',
    locationId: 'l1',
    refreshes: undefined,
  } as const;
  return startRun(
    context,
    connection,
    (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 100)),
  );
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
