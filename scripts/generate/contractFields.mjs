/**
 * Every field of the nodes' output with its type, on one level, so that two versions of the contract can be
 * compared: `"message.attachments[]": "string"`, `"message(email).to": "array"`. The type of a field that can be
 * absent ends in a question mark. Fields that have one type in all channels are named once.
 *
 * @param {Record<string, string>} files the JSON Schemas, as jsonSchemas returns them
 * @returns {Record<string, string>} types by field, sorted by field
 */
export function contractFields(files) {
  const fields = Object.entries(files).flatMap(([file, content]) => {
    const name = /(\w+)\.json$/.exec(file)[1];
    const schema = JSON.parse(content);
    return name === 'message' ? ofMessage(schema.anyOf) : fieldsOf(schema, `${name}.`);
  });
  return Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function ofMessage(channels) {
  const all = channels.map((schema) => ({
    channel: schema.properties.channel.const,
    types: new Map(fieldsOf(withoutChannel(schema), '')),
  }));
  const names = new Set(all.flatMap(({ types }) => [...types.keys()]));
  return [...names].flatMap((name) => {
    const types = new Set(all.map(({ types }) => types.get(name)));
    if (types.size === 1) return [[`message.${name}`, [...types][0]]];
    return all
      .filter(({ types }) => types.has(name))
      .map(({ channel, types }) => [`message(${channel}).${name}`, types.get(name)]);
  });
}

/** Without the field that distinguishes the channels: the names in the list say it already. */
function withoutChannel(schema) {
  const properties = { ...schema.properties };
  delete properties.channel;
  return { ...schema, properties };
}

/** The fields of an object or of the objects in a list, and the fields inside them. */
function fieldsOf({ properties = {}, required = [] }, prefix) {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    return [
      [path, `${typeOf(field)}${required.includes(name) ? '' : '?'}`],
      ...inside(field, path),
    ];
  });
}

function inside(field, path) {
  const { items, ...object } = withoutNull(field);
  if (!items) return fieldsOf(object, `${path}.`);
  return [[`${path}[]`, typeOf(items)], ...inside(items, `${path}[]`)];
}

function withoutNull(field) {
  return field.anyOf?.find(({ type }) => type !== 'null') ?? field;
}

function typeOf({ anyOf, const: only, enum: values, type, format }) {
  if (anyOf) return anyOf.map(typeOf).join(' | ');
  if (only !== undefined) return JSON.stringify(only);
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  return format ?? type ?? 'any';
}
