// The data of the played API: a sub-account with users, contacts, messages, emails, recordings and
// transcripts, in the forms of HighLevel's API. The same seed makes the same data.
import { makeRandom } from '../random.mjs';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Each kind with its share; together 100. */
const KINDS = [
  [40, 'TYPE_SMS', 2],
  [20, 'TYPE_EMAIL', 3],
  [20, 'TYPE_CALL', 1],
  [5, 'TYPE_WHATSAPP', 19],
  [5, 'TYPE_CAMPAIGN_SMS', 7],
  [2, 'TYPE_CAMPAIGN_VOICEMAIL', 10],
  [8, 'TYPE_ACTIVITY_OPPORTUNITY', 28],
];

/** The channel of an export that a kind belongs to; the others are only in exports without one. */
const EXPORT_CHANNEL_OF = {
  TYPE_SMS: 'SMS',
  TYPE_CAMPAIGN_SMS: 'SMS',
  TYPE_EMAIL: 'Email',
  TYPE_CAMPAIGN_EMAIL: 'Email',
  TYPE_CALL: 'Call',
  TYPE_WHATSAPP: 'WhatsApp',
  TYPE_INSTAGRAM: 'Instagram',
  TYPE_FACEBOOK: 'Facebook',
};

/** @param {{ messageType: string }} message */
export const exportChannelOf = ({ messageType }) => EXPORT_CHANNEL_OF[messageType];

const CALL_STATUSES = ['completed', 'completed', 'voicemail', 'no-answer', 'busy'];

/**
 * @param {object} [options]
 * @param {number} [options.seed]
 * @param {number} [options.messages] how many
 * @param {number} [options.contacts]
 * @param {number} [options.users]
 * @param {string} [options.locationId]
 * @param {number} [options.from] when the first message was added, in milliseconds since 1970
 * @param {number} [options.everyMs] the time between two messages
 */
export function playedData({
  seed = 1,
  messages = 200,
  contacts = 20,
  users = 4,
  locationId = 've9EPM428h8vShlRW1KT',
  from = Date.UTC(2026, 10, 26),
  everyMs = 30_000,
} = {}) {
  const random = makeRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const id = () => Array.from({ length: 20 }, () => pick(LETTERS)).join('');
  const many = (count, make) => Array.from({ length: count }, (_, index) => make(id(), index));

  const location = {
    id: locationId,
    companyId: id(),
    name: 'Mark Shoes',
    timezone: 'US/Central',
    country: 'US',
  };
  const allUsers = many(users, (userId, index) => ({
    id: userId,
    name: `User ${index + 1}`,
    firstName: 'User',
    lastName: String(index + 1),
    email: `user${index + 1}@example.com`,
    roles: { type: 'account', role: 'user', locationIds: [locationId] },
  }));
  const allContacts = many(contacts, (contactId, index) => ({
    id: contactId,
    locationId,
    firstName: 'Contact',
    lastName: String(index + 1),
    email: `contact${index + 1}@example.com`,
    phone: `+1205555${String(index).padStart(4, '0')}`,
    tags: [],
  }));
  const conversationOf = new Map(allContacts.map((contact) => [contact.id, id()]));
  const emails = [];
  const transcripts = new Map();

  const allMessages = many(messages, (messageId, index) => {
    const [messageType, type] = kindAt(random() * 100);
    const contact = pick(allContacts);
    const direction = random() < 0.6 ? 'outbound' : 'inbound';
    const dateAdded = new Date(from + index * everyMs).toISOString();
    const message = {
      id: messageId,
      type,
      messageType,
      locationId,
      contactId: contact.id,
      conversationId: conversationOf.get(contact.id),
      dateAdded,
      dateUpdated: dateAdded,
      status: 'delivered',
      body: `Message ${index + 1}`,
      contentType: 'text/plain',
      source: 'app',
    };
    if (!messageType.startsWith('TYPE_CAMPAIGN')) message.direction = direction;
    if (direction === 'outbound') message.userId = pick(allUsers).id;
    if (messageType === 'TYPE_CALL') addCall(message, pick(CALL_STATUSES), transcripts, random);
    if (messageType === 'TYPE_EMAIL') addEmails(message, contact, emails, id, random);
    return message;
  });

  return {
    locationId,
    locations: [location],
    users: allUsers,
    contacts: allContacts,
    messages: allMessages,
    emails,
    transcripts,
  };
}

function kindAt(share) {
  let below = 0;
  for (const [size, ...kind] of KINDS) {
    below += size;
    if (share < below) return kind;
  }
  return KINDS[0].slice(1);
}

/** Calls have no body and no contentType; their length and status are in `meta.call`. */
function addCall(message, status, transcripts, random) {
  delete message.body;
  delete message.contentType;
  message.status = status;
  message.meta = { call: { duration: Math.ceil(random() * 300), status } };
  if (status === 'completed') transcripts.set(message.id, sentencesOf(message.meta.call.duration));
}

function sentencesOf(seconds) {
  const texts = ['This call may be recorded.', 'How can I help?', 'I have a question.', 'Goodbye.'];
  const length = (seconds * 1000) / texts.length;
  return texts.map((transcript, index) => ({
    mediaChannel: index === 2 ? 2 : 1,
    sentenceIndex: index,
    startTime: Math.round(index * length),
    endTime: Math.round((index + 1) * length),
    transcript,
    confidence: 0.93,
  }));
}

/** One to three emails of a thread; the message names them in `meta.email.messageIds`. */
function addEmails(message, contact, emails, id, random) {
  const thread = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index) => ({
    id: id(),
    altId: id(),
    threadId: message.id,
    locationId: message.locationId,
    contactId: message.contactId,
    conversationId: message.conversationId,
    dateAdded: new Date(Date.parse(message.dateAdded) + index * 60_000).toISOString(),
    subject: index === 0 ? 'Your order' : 'Re: Your order',
    body: `<p>Email ${index + 1} of the thread.</p>`,
    direction: index % 2 === 0 ? 'outbound' : 'inbound',
    status: 'delivered',
    contentType: 'text/html',
    provider: 'Leadconnector Gmail',
    from: 'Support Team <support@example.com>',
    to: [contact.email],
    cc: ['manager@example.com', 'second@example.com'],
    bcc: [],
    source: 'app',
  }));
  delete message.body;
  message.meta = { email: { messageIds: thread.map((email) => email.id) } };
  message.dateUpdated = thread.at(-1).dateAdded;
  emails.push(...thread);
}
