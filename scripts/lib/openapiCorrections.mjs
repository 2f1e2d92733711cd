// Differences between HighLevel's API and its documents. Both forms are accepted.
// "#258" is an issue of github.com/GoHighLevel/highlevel-api-docs.

const schema = (name, ...below) => ['components', 'schemas', name, ...below];
const getOf = (path, ...below) => ['paths', path, 'get', ...below];
const jsonOf = (path) => getOf(path, 'responses', '200', 'content', 'application/json', 'schema');

const MESSAGE = '/conversations/messages/{id}';
const EMAIL = '/conversations/messages/email/{id}';
const OF_CONVERSATION = '/conversations/{conversationId}/messages';
const EXPORT = '/conversations/messages/export';
const RECORDING = '/conversations/messages/{messageId}/locations/{locationId}/recording';
const TRANSCRIPTION = '/conversations/locations/{locationId}/messages/{messageId}/transcription';

const pathId = { name: 'id', required: true, in: 'path', schema: { type: 'string' } };
const versionHeader = {
  name: 'Version',
  in: 'header',
  required: true,
  schema: { type: 'string', enum: ['v3', '2021-04-15'] },
};
const wrapped = (field, inner) => ({
  type: 'object',
  properties: { [field]: inner },
  required: [field],
});
const reference = (name) => ({ $ref: `#/components/schemas/${name}` });
const numberOrText = { anyOf: [{ type: 'number' }, { type: 'string' }] };

/**
 * `at` is where the document is changed: `append` adds entries to a list, `remove` takes entries
 * out of one, `set` replaces the value, `either` accepts other schemas beside the documented one.
 */
const CORRECTIONS = [
  {
    why: 'The documents leave out the parameter in the path.',
    at: getOf(MESSAGE, 'parameters'),
    append: [pathId],
  },
  {
    why: 'The same, and the header: without it the answer is 401 "version header was not found."',
    at: getOf(EMAIL, 'parameters'),
    append: [pathId, versionHeader],
  },
  {
    why: 'The message is wrapped: { "message": { … } } (#258, #212).',
    at: jsonOf(MESSAGE),
    either: [wrapped('message', reference('GetMessageResponseDto'))],
  },
  {
    why: 'The email is wrapped: { "emailMessage": { … } } (three independent clients unwrap it).',
    at: jsonOf(EMAIL),
    either: [wrapped('emailMessage', reference('GetEmailMessageResponseDto'))],
  },
  {
    why: 'The page is wrapped: { "messages": { "lastMessageId", "nextPage", "messages": [] } } (#54).',
    at: jsonOf(OF_CONVERSATION),
    either: [wrapped('messages', reference('GetMessagesByConversationResponseDto'))],
  },
  {
    why: 'A transcript is a list of sentences; the document describes one of them.',
    at: jsonOf(TRANSCRIPTION),
    either: [{ type: 'array', items: reference('GetMessageTranscriptionResponseDto') }],
  },
  {
    why: "The document's own examples of these numbers are text.",
    at: schema('GetMessageTranscriptionResponseDto', 'properties'),
    set: {
      mediaChannel: numberOrText,
      sentenceIndex: numberOrText,
      startTime: numberOrText,
      endTime: numberOrText,
      transcript: { type: 'string' },
      confidence: numberOrText,
    },
  },
  {
    why: 'Messages of campaigns have no direction; calls have no contentType (#258).',
    at: schema('GetMessageResponseDto', 'required'),
    remove: ['direction', 'contentType'],
  },
  {
    why: 'Calls have statuses of their own: "completed" in #258.',
    at: schema('GetMessageResponseDto', 'properties', 'status', 'enum'),
    append: ['completed', 'voicemail', 'answered', 'busy', 'no-answer', 'canceled'],
  },
  {
    why: 'Calls carry { "call": { "duration": 37, "status": "completed" } } (#258).',
    at: schema('MessageMeta', 'properties', 'call'),
    set: {
      type: 'object',
      properties: { duration: { type: 'number' }, status: { type: 'string' } },
    },
  },
  {
    why: 'The documented example of the duration is a number, its type text.',
    at: schema('MessageMeta', 'properties', 'callDuration'),
    set: numberOrText,
  },
  {
    why: 'The last page has "nextCursor": null, as its description says.',
    at: schema('ExportMessagesResponseDto', 'properties', 'nextCursor', 'nullable'),
    set: true,
  },
  {
    why: 'The newest pages of the documentation allow 1000 messages a page.',
    at: getOf(EXPORT, 'parameters', 'limit', 'schema', 'maximum'),
    set: 1000,
  },
  {
    why: 'A recording is audio; some sub-accounts answer JSON with a signed URL instead.',
    at: getOf(RECORDING, 'responses', '200', 'content'),
    set: {
      'audio/x-wav': { schema: { type: 'string', format: 'binary' } },
      'audio/mpeg': { schema: { type: 'string', format: 'binary' } },
      'application/json': {
        schema: { type: 'object', properties: { url: { type: 'string' } }, required: ['url'] },
      },
    },
  },
  {
    why: "The document's own example is a list of scopes, its type text.",
    at: schema('UserSuccessfulResponseDto', 'properties', 'scopes'),
    set: { type: 'array', items: { type: 'string' } },
  },
];

/**
 * How a request fails, whatever the operation; the documents list a few statuses with other shapes.
 * Real bodies:
 * {"statusCode":401,"message":"The token is not authorized for this scope."} (#245),
 * {"statusCode":403,"message":"The token does not have access to this location."} (#213),
 * {"message":"API endpoint has been removed","error":"Bad Request","statusCode":400} (#333),
 * {"status":400,"message":"MongoError: …","name":"HttpException","traceId":"2fe61dc1-…"} (#3),
 * {"statusCode":500,"message":"Conversation with id temp not found"} (#39).
 * A message may be a list of texts (documented for 422), and a gateway answers in HTML.
 */
const FAILURE = {
  type: 'object',
  properties: {
    statusCode: { type: 'number' },
    status: { type: 'number' },
    message: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    error: { type: 'string' },
    name: { type: 'string' },
    traceId: { type: 'string' },
  },
  required: ['message'],
};

/**
 * Applies the corrections to a cut.
 *
 * @param {object} cut the operations and schemas as documented; changed in place
 * @returns {object} the same cut
 * @throws {Error} if a document has changed so much that a correction no longer fits
 */
export function correct(cut) {
  for (const correction of CORRECTIONS) apply(cut, correction);
  cut.components.schemas.Failure = FAILURE;
  cut.components.responses = {
    Failure: {
      description: '',
      content: {
        'application/json': { schema: reference('Failure') },
        'text/html': { schema: { type: 'string' } },
      },
    },
  };
  const failure = { $ref: '#/components/responses/Failure' };
  for (const { get } of Object.values(cut.paths)) {
    get.parameters.find(({ name }) => name === 'Version').schema = versionHeader.schema;
    get.responses = {
      200: { description: '', ...get.responses[200] },
      '4XX': failure,
      '5XX': failure,
    };
  }
  dropUnused(cut);
  return cut;
}

function apply(cut, { at, ...change }) {
  const key = at.at(-1);
  const holder = at.slice(0, -1).reduce(child, cut);
  if (typeof holder !== 'object') throw new Error(`The cut has no ${at.join(' > ')}.`);
  if (change.append) holder[key] = [...holder[key], ...change.append];
  else if (change.remove) {
    holder[key] = holder[key].filter((entry) => !change.remove.includes(entry));
  } else if (change.either) holder[key] = { anyOf: [holder[key], ...change.either] };
  else holder[key] = change.set;
}

/** The child of that name; in a list of parameters, the parameter of that name. */
function child(parent, key) {
  if (Array.isArray(parent)) return parent.find(({ name }) => name === key);
  return parent?.[key];
}

/** Removes the schemas that only replaced failures and fields used. */
function dropUnused(cut) {
  const { schemas } = cut.components;
  const unused = Object.keys(schemas).filter(
    (name) => !JSON.stringify(cut).includes(`"#/components/schemas/${name}"`),
  );
  for (const name of unused) delete schemas[name];
  if (unused.length > 0) dropUnused(cut);
}
