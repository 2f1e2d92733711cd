/**
 * The JSON Schemas of the nodes' output, for tools outside n8n.
 *
 * @returns {Record<string, string>} file contents by path
 */
export function jsonSchemas(schemas) {
  const { z, messageSchema, callSchema, statisticsSchema, emailThreadSchema } = schemas;
  const file = (title, schema) => asFile({ title, ...z.toJSONSchema(schema) });
  return {
    'nodes/shared/__schema__/message.json': file('Message', messageSchema),
    'nodes/shared/__schema__/call.json': file('Call outcome', callSchema),
    'nodes/shared/__schema__/callStatistics.json': file('Call statistics', statisticsSchema),
    'nodes/shared/__schema__/email.json': file('Email', emailThreadSchema),
  };
}

/**
 * The output previews of n8n's editor, with the fields of all channels side by side. The editor only
 * knows types, properties and items.
 *
 * @returns {Record<string, string>} file contents by path
 */
export function previews({ z, messageSchema, callSchema, emailThreadSchema }) {
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
    'nodes/HighLevelCallOutcome/__schema__/v1.0.0.json': file({ call }),
    'nodes/HighLevelEmailThread/__schema__/v1.0.0.json': file({ email }),
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
