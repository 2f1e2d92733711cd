/**
 * What the nodes return of emails: one email read, or a thread merged into a conversation. Everything
 * outside this folder imports from here.
 */
export { conversationOf, messagesOfEmail, type ReadEmail } from './conversation';
export { type EmailInput, emailInputOf } from './emailInput';
export { readEmail } from './readEmail';
export {
  type Conversation,
  conversationSchema,
  type EmailThread,
  emailThreadSchema,
  type ThreadMessage,
  threadMessageSchema,
} from './schema';
