import { toMessage } from '../../../../nodes/shared/contract';
import {
  HighLevelApi,
  namesOf,
  namesSchema,
  withNames,
} from '../../../../nodes/shared/highLevelApi';
import studio from '../../../fixtures/sources/workflow-contact-only.json';
import { FakeApi, type Respond } from './fakeApi';

const byPath: Respond = ({ path }) => {
  const [, kind, id = ''] = path.split('/');
  if (id === 'deleted') return { status: 400, body: { message: 'Contact not found' } };
  if (kind === 'users') return { body: { id, name: `User ${id}`, email: `${id}@example.com` } };
  if (kind === 'contacts') return { body: { contact: { id, firstName: 'Ann', phone: '+1' } } };
  return { body: { location: { id, name: 'Mark Shoes', timezone: 'US/Central' } } };
};

it('asks 105 times for the names of 500 messages of 100 contacts, 4 users and a sub-account', async () => {
  const fake = new FakeApi(byPath);
  const api = new HighLevelApi(fake);
  const messages = Array.from({ length: 500 }, (_, index) => ({
    contactId: `c${index % 100}`,
    userId: `u${index % 4}`,
    locationId: 'l1',
  }));
  const names = await fake.time.until(
    Promise.all(messages.map((message) => namesOf(api, message))),
  );
  expect(fake.requests).toHaveLength(105);
  expect(namesSchema.parse(names[499])).toEqual({
    contact: { id: 'c99', name: 'Ann', email: null, phone: '+1' },
    user: { id: 'u3', name: 'User u3', email: 'u3@example.com' },
    location: { id: 'l1', name: 'Mark Shoes', timezone: 'US/Central' },
  });
});

it('asks for no id that a message lacks, and has no names for a deleted contact', async () => {
  const fake = new FakeApi(byPath);
  const api = new HighLevelApi(fake);
  const names = await fake.time.until(namesOf(api, { contactId: 'deleted', userId: '' }));
  expect(names).toEqual({ contact: { id: 'deleted', name: null, email: null, phone: null } });
});

it('fails where the token may not read users', async () => {
  const noScope = { status: 401, body: { message: 'The token is not authorized for this scope.' } };
  const fake = new FakeApi(() => noScope);
  const asked = namesOf(new HighLevelApi(fake), { userId: 'u1' });
  await expect(fake.time.until(asked)).rejects.toMatchObject({
    kind: 'scope',
    message: expect.stringContaining('users.readonly') as string,
  });
});

it('puts names on a message, again and again, and loses nothing that came with it', () => {
  const user = { id: 'u1', name: 'John', email: null };
  const message = toMessage({ type: 'OutboundMessage', messageType: 'SMS', messageId: 'm1' });
  expect(withNames(message, { user })).toEqual({ ...message, user });
  const named = withNames({ ...message, user: 'John', warnings: ['one'] }, { user });
  expect(named).toEqual({
    ...message,
    user,
    asSent: { user: 'John' },
    warnings: [
      'one',
      "contradiction user: was text; replaced by HighLevel's answer, kept in asSent",
    ],
  });
  expect(withNames(named, { user })).toEqual(named);
});

it("keeps the address that a workflow's body has for its sub-account", () => {
  const { location } = studio.payload;
  const message = toMessage(studio.payload);
  const named = withNames(message, {
    location: { id: location.id, name: 'Studio', timezone: 'US/Eastern' },
  });
  expect(named.asSent).toMatchObject({ location });
});
