/**
 * The JSON Schemas of the nodes' output, for tools outside n8n.
 *
 * @returns {Record<string, string>} file contents by path
 */
export function jsonSchemas(schemas) {
  const { z, messageSchema, callSchema, statisticsSchema, emailThreadSchema } = schemas;
  const { conversationSchema, threadMessageSchema } = schemas;
  const { namesSchema, refreshedCallSchema, transcriptSchema } = schemas;
  const file = (title, schema) => asFile({ title, ...z.toJSONSchema(schema) });
  return {
    'nodes/shared/__schema__/message.json': file('Message', messageSchema),
    'nodes/shared/__schema__/call.json': file('Call outcome', callSchema),
    'nodes/shared/__schema__/refreshedCall.json': file(
      'Refreshed call outcome',
      refreshedCallSchema,
    ),
    'nodes/shared/__schema__/callStatistics.json': file('Call statistics', statisticsSchema),
    'nodes/shared/__schema__/email.json': file('Email', emailThreadSchema),
    'nodes/shared/__schema__/conversation.json': file('Conversation', conversationSchema),
    'nodes/shared/__schema__/threadMessage.json': file('Message of a thread', threadMessageSchema),
    'nodes/shared/__schema__/names.json': file('Names', namesSchema),
    'nodes/shared/__schema__/transcript.json': file('Transcript', transcriptSchema),
  };
}

/**
 * The output previews of n8n's editor, with the fields of all channels side by side, in the order of
 * the items. The editor only knows types, properties and items.
 *
 * @returns {Record<string, string>} file contents by path
 */
export function previews({ z, messageSchema, READ_FIRST, ...schemas }) {
  const message = z.toJSONSchema(messageSchema);
  const of = (schema) => preview(z.toJSONSchema(schema));
  const properties = (message.oneOf ?? message.anyOf)
    .map((channel) => preview(channel).properties)
    .reduce((all, one) => ({ ...all, ...one }), {});
  const first = Object.fromEntries(READ_FIRST.map((name) => [name, properties[name]]));
  const { channel } = properties;
  const file = (added) => previewFile({ channel, ...added, ...first, ...properties });
  const withCall = file({ call: of(schemas.callSchema) });
  return {
    'nodes/HighLevelMessageTrigger/__schema__/v2.0.0.json': file({}),
    'nodes/HighLevelChannelSplit/__schema__/v1.0.0.json': file({}),
    ...operationPreviews('HighLevelCallOutcome', {
      addOutcome: withCall,
      branch: withCall,
      statistics: previewFile(of(schemas.statisticsSchema).properties),
    }),
    ...operationPreviews('HighLevelEmailThread', {
      addParts: file({ email: of(schemas.emailThreadSchema) }),
      conversations: previewFile(of(schemas.conversationSchema).properties),
      messages: previewFile(of(schemas.threadMessageSchema).properties),
    }),
    ...operationPreviews('HighLevelMessage', {
      'message/get': file({}),
      'message/getAll': file({}),
      'message/addNames': file(of(schemas.namesSchema).properties),
      'call/getOutcome': file({ call: of(schemas.refreshedCallSchema) }),
      'call/getRecording': file({}),
      'call/getTranscript': file({ transcript: of(schemas.transcriptSchema) }),
      'email/getThread': previewFile(of(schemas.conversationSchema).properties),
    }),
  };
}

/** One preview for each operation, where n8n looks for it. */
function operationPreviews(node, files) {
  return Object.fromEntries(
    Object.entries(files).map(([operation, file]) => [
      `nodes/${node}/__schema__/v1.0.0/${operation}.json`,
      file,
    ]),
  );
}

function previewFile(properties) {
  return asFile({ type: 'object', properties, version: 1 });
}

function preview(schema) {
  const { type, properties, items } = firstType(schema);
  return {
    type,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, preview(field)]),
      ),
    }),
    ...(items && { items: preview(items) }),
  };
}

/** A nullable field has its other type; `const` and unknown are text. */
function firstType(schema) {
  const other = schema.anyOf?.find(({ type }) => type !== 'null');
  if (other) return firstType(other);
  return { ...schema, type: schema.type ?? 'string' };
}

function asFile(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
