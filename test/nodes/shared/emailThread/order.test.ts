import { conversationOf, messagesOfEmail } from '../../../../nodes/shared/emailThread';
import {
  conversationSchema,
  emailThreadSchema,
  threadMessageSchema,
} from '../../../../nodes/shared/emailThread/schema';
import { emailOf } from './emailOf';

const read = emailOf({
  from: 'Ana <ana@a.example>',
  body: 'Yes.\n\nOn 6 May 2024, Sam Lee <s@c.example> wrote:\n> Would Tuesday do?',
});
const conversation = conversationOf([read]);

/** n8n's table and previews show fields in their order, the first ones without scrolling. */
it.each([
  ['an email', emailThreadSchema.shape, [read.email]],
  ['a message of a thread', threadMessageSchema.shape, messagesOfEmail(read)],
  ['a message of a conversation', threadMessageSchema.shape, conversation.messages],
  ['a conversation', conversationSchema.shape, [conversation]],
])('%s has its fields in the order of its schema', (_what, shape, results) => {
  expect(results.length).toBeGreaterThan(0);
  for (const result of results) expect(Object.keys(result)).toEqual(Object.keys(shape));
});
