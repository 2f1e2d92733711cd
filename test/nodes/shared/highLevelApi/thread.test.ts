import {
  HighLevelApi,
  InvalidIdError,
  emailsOfThread,
} from '../../../../nodes/shared/highLevelApi';
import { FakeApi, type Respond } from './fakeApi';

/** A thread of three emails, whose message names the first two; some may have been deleted. */
const threadWithout =
  (...deleted: string[]): Respond =>
  ({ path }) => {
    const id = path.split('/').at(-1) ?? '';
    if (deleted.includes(id)) return { status: 404, body: { message: 'Email not found' } };
    if (!path.includes('/email/')) {
      const messageIds = ['e2', 'e1'];
      const message = { id, type: 3, messageType: 'TYPE_EMAIL', meta: { email: { messageIds } } };
      return { body: { message } };
    }
    const dateAdded = `2026-11-2${id.slice(1)}T00:00:00.000Z`;
    return { body: { emailMessage: { id, threadId: 'm1', dateAdded } } };
  };
const thread = threadWithout();

it.each([
  ['its thread', { threadId: 'm1', emailMessageId: 'e1', messageId: 'm2' }, ['e1', 'e2'], 3],
  ['its message', { messageId: 'm1' }, ['e1', 'e2'], 3],
  ['one of its emails', { emailMessageId: 'e1' }, ['e1', 'e2'], 3],
  [
    'an email that it does not name yet',
    { threadId: 'm1', emailMessageId: 'e3' },
    ['e1', 'e2', 'e3'],
    4,
  ],
])('reads every email of a thread by %s, oldest first', async (_, ids, emails, requests) => {
  const fake = new FakeApi(thread);
  const found = await fake.time.until(emailsOfThread(new HighLevelApi(fake), ids));
  expect(found.map(({ id }) => id)).toEqual(emails);
  expect(fake.requests).toHaveLength(requests);
});

it('leaves out an email that was deleted', async () => {
  const fake = new FakeApi(threadWithout('e1'));
  const found = await fake.time.until(emailsOfThread(new HighLevelApi(fake), { threadId: 'm1' }));
  expect(found.map(({ id }) => id)).toEqual(['e2']);
});

it('says so where all of its emails were deleted', async () => {
  const fake = new FakeApi(threadWithout('e1', 'e2'));
  const asked = emailsOfThread(new HighLevelApi(fake), { threadId: 'm1' });
  await expect(fake.time.until(asked)).rejects.toThrow(
    'HighLevel did not return email e2 (HTTP 404)',
  );
  expect(fake.requests).toHaveLength(3);
});

it('fails clearly without any id, and makes no request', async () => {
  const fake = new FakeApi(thread);
  const asked = emailsOfThread(new HighLevelApi(fake), {});
  await expect(fake.time.until(asked)).rejects.toThrow(InvalidIdError);
  expect(fake.requests).toHaveLength(0);
});
