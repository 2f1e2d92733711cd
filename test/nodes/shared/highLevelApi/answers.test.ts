import fc from 'fast-check';
import {
  UnexpectedAnswerError,
  headerOf,
  isActivity,
  numberHeader,
  readContact,
  readConversationPage,
  readEmail,
  readExportPage,
  readLocation,
  readMessage,
  readTranscription,
  readUser,
} from '../../../../nodes/shared/highLevelApi/answers';

const answer = (body: unknown) => ({ status: 200, headers: {}, body });

/** As issue 258 of HighLevel's API repository quotes it. */
const call = {
  id: 'MfL6JLayiNdO84E2V3bc',
  direction: 'outbound',
  status: 'completed',
  type: 1,
  meta: { call: { duration: 37, status: 'completed' } },
};

it('reads a message, wrapped as it really is and flat as it is documented', () => {
  expect(readMessage(answer({ message: call }))).toEqual(call);
  expect(readMessage(answer(call))).toEqual(call);
});

it('reads an email, wrapped as it really is and flat as it is documented', () => {
  const email = { id: 'e1', from: 'Support Team <support@example.com>', to: ['a@example.com'] };
  expect(readEmail(answer({ emailMessage: email }))).toEqual(email);
  expect(readEmail(answer(email))).toEqual(email);
});

it('reads a page of a conversation, wrapped and flat', () => {
  const page = { lastMessageId: '123', nextPage: true, messages: [call] };
  const read = { lastMessageId: '123', messages: [call] };
  expect(readConversationPage(answer({ messages: page }))).toEqual(read);
  expect(readConversationPage(answer(page))).toEqual(read);
  expect(readConversationPage(answer({ ...page, nextPage: false }))).toEqual({ messages: [call] });
});

it('reads a page of an export, and knows the last one', () => {
  const page = { messages: [call], nextCursor: 'a748514c', total: 1234, traceId: 't' };
  expect(readExportPage(answer(page))).toEqual({ messages: [call], nextCursor: 'a748514c' });
  expect(readExportPage(answer({ ...page, nextCursor: null }))).toEqual({ messages: [call] });
  expect(readExportPage(answer({ messages: [], nextCursor: 'x', total: 0 }))).toEqual({
    messages: [],
  });
});

it('distinguishes activities from messages', () => {
  expect(isActivity({ messageType: 'TYPE_ACTIVITY_OPPORTUNITY' })).toBe(true);
  expect(isActivity({ messageType: 'TYPE_SMS' })).toBe(false);
  expect(isActivity({ type: 2 })).toBe(false);
});

it('reads only names of users, contacts and sub-accounts', () => {
  const user = { id: 'u1', firstName: 'John', lastName: 'Deo', email: 'john@deo.com', phone: '1' };
  expect(readUser(answer(user))).toEqual({ id: 'u1', name: 'John Deo', email: 'john@deo.com' });
  const contact = { id: 'c1', name: ' ', companyName: 'DGS VolMAX', phone: '+1883', ssn: '123' };
  expect(readContact(answer({ contact }))).toEqual({
    id: 'c1',
    name: 'DGS VolMAX',
    email: null,
    phone: '+1883',
  });
  const location = { id: 'l1', name: 'Mark Shoes', timezone: 'US/Central', apiKey: 'x' };
  expect(readLocation(answer({ location }))).toEqual({
    id: 'l1',
    name: 'Mark Shoes',
    timezone: 'US/Central',
  });
});

it.each([
  readMessage,
  readEmail,
  readConversationPage,
  readExportPage,
  readTranscription,
  readUser,
  readContact,
  readLocation,
])('%p reports any answer of another form as unexpected', (read) => {
  fc.assert(
    fc.property(fc.anything(), (body) => {
      try {
        read(answer(body));
      } catch (error) {
        expect(error).toBeInstanceOf(UnexpectedAnswerError);
      }
    }),
  );
  for (const body of ['<html></html>', null, undefined, [], {}, { message: 'ok' }]) {
    if (read === readTranscription && Array.isArray(body)) continue;
    expect(() => read(answer(body))).toThrow(UnexpectedAnswerError);
  }
});

it('reads headers in any case, and numbers only where they are numbers', () => {
  const headers = { 'x-ratelimit-max': '100', 'Retry-After': 3, empty: '', odd: 'many' };
  expect(headerOf({ headers }, 'X-RateLimit-Max')).toBe('100');
  expect(numberHeader({ headers }, 'retry-after')).toBe(3);
  expect(numberHeader({ headers }, 'empty')).toBeUndefined();
  expect(numberHeader({ headers }, 'odd')).toBeUndefined();
  expect(numberHeader({ headers }, 'absent')).toBeUndefined();
});
