/**
 * The JSON Schemas of the nodes' output, for tools outside n8n.
 *
 * @returns {Record<string, string>} file contents by path
 */
export function jsonSchemas(schemas) {
  const { z, messageSchema, callSchema, statisticsSchema, emailThreadSchema } = schemas;
  const { conversationSchema, namesSchema, transcriptSchema } = schemas;
  const file = (title, schema) => asFile({ title, ...z.toJSONSchema(schema) });
  return {
    'nodes/shared/__schema__/message.json': file('Message', messageSchema),
    'nodes/shared/__schema__/call.json': file('Call outcome', callSchema),
    'nodes/shared/__schema__/callStatistics.json': file('Call statistics', statisticsSchema),
    'nodes/shared/__schema__/email.json': file('Email', emailThreadSchema),
    'nodes/shared/__schema__/conversation.json': file('Conversation', conversationSchema),
    'nodes/shared/__schema__/names.json': file('Names', namesSchema),
    'nodes/shared/__schema__/transcript.json': file('Transcript', transcriptSchema),
  };
}

/**
 * The output previews of n8n's editor, with the fields of all channels side by side. The editor only
 * knows types, properties and items.
 *
 * @returns {Record<string, string>} file contents by path
 */
export function previews(schemas) {
  const { z, messageSchema, callSchema, statisticsSchema, emailThreadSchema } = schemas;
  const message = z.toJSONSchema(messageSchema);
  const call = preview(z.toJSONSchema(callSchema));
  const email = preview(z.toJSONSchema(emailThreadSchema));
  const properties = (message.oneOf ?? message.anyOf)
    .map((channel) => preview(channel).properties)
    .reduce((all, one) => ({ ...all, ...one }), {});
  const file = (added) =>
    asFile({ type: 'object', properties: { ...properties, ...added }, version: 1 });
  return {
    'nodes/HighLevelMessageTrigger/__schema__/v2.0.0.json': file({}),
    'nodes/HighLevelChannelSplit/__schema__/v1.0.0.json': file({}),
    ...callOutcomePreviews(file({ call }), preview(z.toJSONSchema(statisticsSchema))),
    'nodes/HighLevelEmailThread/__schema__/v1.0.0.json': file({ email }),
    ...highLevelMessagePreviews(file, schemas),
  };
}

/** @param {(added: object) => string} file makes the preview of a message with added fields */
function highLevelMessagePreviews(file, schemas) {
  const { z, conversationSchema, namesSchema, refreshedCallSchema, transcriptSchema } = schemas;
  const folder = 'nodes/HighLevelMessage/__schema__/v1.0.0';
  const added = (schema) => preview(z.toJSONSchema(schema));
  const conversation = added(conversationSchema);
  return {
    [`${folder}/message/get.json`]: file({}),
    [`${folder}/message/getAll.json`]: file({}),
    [`${folder}/message/addNames.json`]: file(added(namesSchema).properties),
    [`${folder}/call/getOutcome.json`]: file({ call: added(refreshedCallSchema) }),
    [`${folder}/call/getRecording.json`]: file({}),
    [`${folder}/call/getTranscript.json`]: file({ transcript: added(transcriptSchema) }),
    [`${folder}/email/getThread.json`]: asFile({ ...conversation, version: 1 }),
  };
}

/** One preview for each operation, where n8n looks for it. */
function callOutcomePreviews(withCall, { type, properties }) {
  const folder = 'nodes/HighLevelCallOutcome/__schema__/v1.0.0';
  return {
    [`${folder}/addOutcome.json`]: withCall,
    [`${folder}/branch.json`]: withCall,
    [`${folder}/statistics.json`]: asFile({ type, properties, version: 1 }),
  };
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
