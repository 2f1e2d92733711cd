import { InvalidIdError, getMessage, getUser } from '../../../../nodes/shared/highLevelApi';
import {
  exportMessages,
  getContact,
  getConversationPage,
  getEmail,
  getLocation,
  getRecording,
  getTranscription,
  keyOf,
} from '../../../../nodes/shared/highLevelApi/requests';

it.each([
  [getMessage('m1'), '/conversations/messages/m1', {}, 'conversations/message.readonly'],
  [getEmail('e1'), '/conversations/messages/email/e1', {}, 'conversations/message.readonly'],
  [
    getConversationPage('c1', 'm9'),
    '/conversations/c1/messages',
    { limit: '100', lastMessageId: 'm9' },
    'conversations/message.readonly',
  ],
  [
    exportMessages({ locationId: 'l1', channel: 'Email', sortOrder: 'asc' }, 'cursor'),
    '/conversations/messages/export',
    {
      locationId: 'l1',
      channel: 'Email',
      sortOrder: 'asc',
      sortBy: 'createdAt',
      limit: '500',
      cursor: 'cursor',
    },
    'conversations/message.readonly',
  ],
  [
    getRecording('m1', 'l1'),
    '/conversations/messages/m1/locations/l1/recording',
    {},
    'conversations/message.readonly',
  ],
  [
    getTranscription('m1', 'l1'),
    '/conversations/locations/l1/messages/m1/transcription',
    {},
    'conversations/message.readonly',
  ],
  [getUser('u1'), '/users/u1', {}, 'users.readonly'],
  [getContact('c1'), '/contacts/c1', {}, 'contacts.readonly'],
  [getLocation('l1'), '/locations/l1', {}, 'locations.readonly'],
])('%j asks for its path with its scope', (request, path, query, scope) => {
  expect(request).toMatchObject({ method: 'GET', path, query, scope });
  expect(request.headers).toEqual({ Version: 'v3' });
});

it.each(['', '..', '../users/u1', 'a/b', 'a?b=c', 'a b', 'ä', 'a'.repeat(129)])(
  'refuses %j as an id',
  (id) => {
    expect(() => getMessage(id)).toThrow(InvalidIdError);
    expect(() => getRecording('m1', id)).toThrow(InvalidIdError);
    expect(() => exportMessages({ locationId: id, sortOrder: 'asc' })).toThrow(InvalidIdError);
  },
);

it('says which id is missing, and which is none', () => {
  expect(() => getMessage('')).toThrow('The id of the message is missing.');
  expect(() => getUser('../x')).toThrow('"../x" is not the id of a user.');
});

it('has one key for equal requests, and another for others', () => {
  const query = { locationId: 'l1', sortOrder: 'asc' } as const;
  expect(keyOf(getMessage('m1'))).toBe(keyOf(getMessage('m1')));
  expect(keyOf(getMessage('m1'))).not.toBe(keyOf(getMessage('m2')));
  expect(keyOf(exportMessages(query))).not.toBe(keyOf(exportMessages(query, 'next')));
});
