import type { INodeExecutionData } from 'n8n-workflow';
import { eachItem, type GivenItem } from '../../../nodes/HighLevelMessage/run';
import { getMessage } from '../../../nodes/shared/highLevelApi';
import { fakeRun, sleep } from './fakeRun';

const TOO_MANY = { statusCode: 429, headers: {}, body: { statusCode: 429, message: 'Too many' } };

/** A run over messages, with n8n's helper answering every request. */
function setUp(count: number, { answer = TOO_MANY } = {}) {
  const stop = new AbortController();
  let requests = 0;
  const items: INodeExecutionData[] = Array.from({ length: count }, (_, index) => ({
    json: { messageId: `m${index}` },
  }));
  const httpRequestWithAuthentication = () => {
    requests++;
    return Promise.resolve(answer);
  };
  const startAgain = fakeRun(items, { httpRequestWithAuthentication }, stop.signal);
  const run = startAgain();
  const handle = async ({ message }: GivenItem) => {
    await run.api.ask(getMessage(message.messageId ?? ''));
    return [];
  };
  return { run, stop, startAgain, handle, requestsMade: () => requests };
}

it('ends soon after the workflow is stopped, whatever it waits for', async () => {
  const { run, stop, handle, requestsMade } = setUp(50);
  const running = eachItem(run, handle);
  await sleep(2_000);
  stop.abort();
  await expect(running).rejects.toThrow('the execution was stopped');
  const made = requestsMade();
  await sleep(5_000);
  expect(requestsMade()).toBe(made);
  expect(made).toBeLessThan(10);
});

it('makes no request where the workflow was stopped before', async () => {
  const { run, stop, handle, requestsMade } = setUp(5);
  stop.abort();
  await expect(eachItem(run, handle)).rejects.toThrow('the execution was stopped');
  expect(requestsMade()).toBe(0);
});

it('leaves nothing behind on the signal of an execution that runs it a thousand times', () => {
  const { stop, startAgain } = setUp(0);
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const added = jest.spyOn(stop.signal, 'addEventListener');
  const removed = jest.spyOn(stop.signal, 'removeEventListener');
  for (let count = 0; count < 1000; count++) startAgain().stop();
  const listeners = (spy: typeof added | typeof removed) =>
    spy.mock.calls.map(([, listener]) => listener);
  expect(listeners(added)).toHaveLength(1000);
  expect(listeners(removed)).toEqual(listeners(added));
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

it('throws the failure of the first item that failed by itself', async () => {
  const answer = {
    statusCode: 404,
    headers: {},
    body: { statusCode: 404, message: 'Message not found' },
  };
  const { run, handle } = setUp(30, { answer });
  await expect(eachItem(run, handle)).rejects.toMatchObject({
    message: expect.stringContaining('message m0 (HTTP 404)') as string,
    context: { itemIndex: 0 },
  });
});

it('handles no more items at the same time than asked for, and keeps their order', async () => {
  const { run } = setUp(20);
  let underWay = 0;
  let most = 0;
  const results = await eachItem(
    run,
    async ({ index }) => {
      most = Math.max(most, ++underWay);
      await sleep((20 - index) * 100);
      underWay--;
      return [{ json: { index } }];
    },
    3,
  );
  expect(most).toBe(3);
  expect(results.map(({ json }) => json.index)).toEqual(Array.from({ length: 20 }, (_, i) => i));
});
