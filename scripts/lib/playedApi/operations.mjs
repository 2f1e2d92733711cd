// The operations of the played API: each reads its part of the data.
import { failure, otherLocation } from './access.mjs';
import { exportChannelOf } from './data.mjs';

const CONVERSATION_PAGE = 20;

/**
 * @typedef {object} Operation
 * @property {RegExp} path its groups are the parameters of `answer`
 * @property {string} scope
 * @property {(state: object, request: object, ...ids: string[]) => object} answer
 */

/** @type {Operation[]} */
export const OPERATIONS = [
  {
    path: /^\/conversations\/messages\/export$/,
    scope: 'conversations/message.readonly',
    answer: exported,
  },
  {
    path: /^\/conversations\/messages\/email\/([^/]+)$/,
    scope: 'conversations/message.readonly',
    answer: (state, request, id) =>
      found(state, request, state.data.emails, id, 'Email message', 'emailMessage'),
  },
  {
    path: /^\/conversations\/messages\/([^/]+)\/locations\/([^/]+)\/recording$/,
    scope: 'conversations/message.readonly',
    answer: recording,
  },
  {
    path: /^\/conversations\/locations\/([^/]+)\/messages\/([^/]+)\/transcription$/,
    scope: 'conversations/message.readonly',
    answer: transcription,
  },
  {
    path: /^\/conversations\/messages\/([^/]+)$/,
    scope: 'conversations/message.readonly',
    answer: (state, request, id) =>
      found(
        state,
        request,
        state.data.messages.filter(isReadable(state)),
        id,
        'Message',
        'message',
      ),
  },
  {
    path: /^\/conversations\/([^/]+)\/messages$/,
    scope: 'conversations/message.readonly',
    answer: conversation,
  },
  {
    path: /^\/users\/([^/]+)$/,
    scope: 'users.readonly',
    answer: (state, request, id) => found(state, request, state.data.users, id, 'User'),
  },
  {
    path: /^\/contacts\/([^/]+)$/,
    scope: 'contacts.readonly',
    // Contacts and sub-accounts are wrapped in the documents, too.
    answer: (state, request, id) =>
      found(state, request, state.data.contacts, id, 'Contact', 'contact', true),
  },
  {
    path: /^\/locations\/([^/]+)$/,
    scope: 'locations.readonly',
    answer: (state, request, id) =>
      found(state, request, state.data.locations, id, 'Location', 'location', true),
  },
];

/** A message can be read some seconds after it was added. */
function isReadable({ now, lateMs }) {
  return ({ dateAdded }) => now() >= Date.parse(dateAdded) + lateMs;
}

function found(state, { grant }, list, id, what, wrapper, always = false) {
  const entry = list.find((one) => one.id === id);
  if (!entry) {
    // HighLevel answers 400 for contacts, users and sub-accounts it does not know.
    return failure(list === state.data.contacts ? 400 : 404, `${what} not found`);
  }
  const home = entry.locationId ?? (list === state.data.locations ? entry.id : undefined);
  if (home !== undefined && home !== grant.locationId) return otherLocation();
  const wrapped = wrapper && (always || state.shape === 'real');
  return { status: 200, body: wrapped ? { [wrapper]: entry, traceId: 'played' } : entry };
}

/** Newest first, after `lastMessageId`; emails without their bodies. */
function conversation(state, { query, grant }, conversationId) {
  const all = state.data.messages
    .filter((message) => message.conversationId === conversationId)
    .filter(isReadable(state))
    .reverse();
  if (all.length === 0) return failure(404, `Conversation with id ${conversationId} not found`);
  if (all[0].locationId !== grant.locationId) return otherLocation();
  const after = all.findIndex(({ id }) => id === query.lastMessageId) + 1;
  const messages = all.slice(after, after + Number(query.limit ?? CONVERSATION_PAGE));
  const page = {
    lastMessageId: messages.at(-1)?.id ?? '',
    nextPage: after + messages.length < all.length,
    messages,
  };
  return {
    status: 200,
    body: state.shape === 'real' ? { messages: page, traceId: 'played' } : page,
  };
}

/** An export without a channel holds all but emails, activities included. Cursors expire. */
function exported(state, { query, grant }) {
  if (!query.locationId) return failure(422, ['locationId must be a string']);
  if (query.locationId !== grant.locationId) return otherLocation();
  const limit = Number(query.limit ?? 100);
  if (limit < 10 || limit > 500) return failure(422, ['limit must not be less than 10']);
  const known = query.cursor === undefined ? undefined : state.cursors.get(query.cursor);
  if (query.cursor !== undefined && (!known || known.until < state.now())) {
    return failure(400, 'Invalid cursor');
  }
  const rest = known?.rest ?? chosen(state, query);
  const messages = rest.slice(0, limit);
  let nextCursor = null;
  if (rest.length > limit) {
    nextCursor = `cursor-${state.cursors.size + 1}`;
    const until = state.now() + state.cursorLifeMs;
    state.cursors.set(nextCursor, { rest: rest.slice(limit), until });
  }
  const total = known?.total ?? rest.length;
  return { status: 200, body: { messages, nextCursor, total, traceId: 'played' } };
}

function chosen(state, { channel, conversationId, contactId, startDate, endDate, sortOrder }) {
  const from = startDate === undefined ? -Infinity : Date.parse(startDate);
  const until = endDate === undefined ? Infinity : Date.parse(endDate);
  const wanted = state.data.messages.filter((message) => {
    const time = Date.parse(message.dateAdded);
    const channelOfMessage = exportChannelOf(message);
    return (
      (channel === undefined ? channelOfMessage !== 'Email' : channelOfMessage === channel) &&
      (conversationId === undefined || message.conversationId === conversationId) &&
      (contactId === undefined || message.contactId === contactId) &&
      time >= from &&
      time <= until
    );
  });
  return sortOrder === 'asc' ? wanted : wanted.reverse();
}

/** Audio of any size, or JSON with a signed URL; 404, 422 or 400 without one. */
function recording(state, { grant, origin }, messageId, locationId) {
  if (locationId !== grant.locationId) return otherLocation();
  const known = state.recordings.get(messageId);
  if (!known || state.now() < known.readyAt) {
    const status = known?.missingStatus ?? 404;
    return failure(status, 'Recording not found');
  }
  if (known.signedUrl) {
    return { status: 200, body: { url: `${origin}/played-storage/${messageId}.wav?signature=s` } };
  }
  return audio(known);
}

/** The storage behind signed URLs needs no credential. */
export function storage(state, messageId) {
  const known = state.recordings.get(messageId);
  return known ? audio(known) : failure(404, 'NoSuchKey');
}

function audio({ bytes = 44, type = 'audio/x-wav' }) {
  return {
    status: 200,
    headers: { 'Content-Type': type, 'Content-Disposition': 'Attachment; filename=audio.wav' },
    bytes,
  };
}

function transcription(state, { grant }, locationId, messageId) {
  if (locationId !== grant.locationId) return otherLocation();
  const sentences = state.data.transcripts.get(messageId);
  return sentences
    ? { status: 200, body: sentences }
    : failure(404, `Transcription for message ${messageId} not found`);
}
