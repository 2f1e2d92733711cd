import { FIELD_HEADS, fieldRows, meaningOf, typeOf } from '../fieldRows.mjs';
import { code, listed, page, table } from '../markdown.mjs';

/**
 * docs/fields.md: every field of the nodes' output.
 *
 * @returns {string} Markdown
 */
export function fieldsPage(schemas) {
  const { z, callSchema, statisticsSchema, emailThreadSchema } = schemas;
  const { threadMessageSchema, conversationSchema } = schemas;
  const { namesSchema, refreshedCallSchema, transcriptSchema } = schemas;
  const onlyOf = (schema, name) => {
    const { properties } = z.toJSONSchema(schema);
    return { properties: { [name]: properties[name] } };
  };
  const email = z.toJSONSchema(emailThreadSchema);
  return page(
    '# Fields',
    `Fields keep HighLevel's names and have one type each. Fields that are not listed here stay as they
arrived. Messages of HighLevel's API and bodies of HighLevel workflows get the field names of a webhook's
event, and keep their own fields too.`,
    `Every message has ${everyMessage(schemas)}. All other fields can be absent.`,
    'For programs: [JSON Schemas](json-schemas.md). Changes by version: [Contract changelog](contract-changelog.md).',
    '## The message',
    ...messageTables(schemas),
    '## `call`, from Call Outcome',
    'How the outcome is decided: [Call outcomes](call-outcome.md).',
    table(FIELD_HEADS, fieldRows(z.toJSONSchema(callSchema))),
    "## Call Outcome's statistics",
    ...statisticsTables(z.toJSONSchema(statisticsSchema)),
    '## `email`, from Email Thread',
    table(FIELD_HEADS, fieldRows(email)),
    '### An item of One Item per Message',
    table(FIELD_HEADS, fieldRows(z.toJSONSchema(threadMessageSchema))),
    '### An item of One Item per Conversation',
    table(FIELD_HEADS, conversationRows(z.toJSONSchema(conversationSchema))),
    '## HighLevel Message',
    `**Get** updates the message, **Get Many** outputs messages, **Get Recording** adds a file, and **Get Thread**
outputs an item as One Item per Conversation does. The other operations add fields:`,
    '### Add Names',
    table(FIELD_HEADS, fieldRows(z.toJSONSchema(namesSchema))),
    '### Get Outcome',
    '`call`, as Call Outcome adds it, with one more field:',
    table(FIELD_HEADS, fieldRows(onlyOf(refreshedCallSchema, 'fromApi'), 'call.')),
    '### Get Transcript',
    table(FIELD_HEADS, fieldRows(z.toJSONSchema(transcriptSchema), 'transcript.')),
    '## An address',
    table(FIELD_HEADS, fieldRows(email.properties.to.items)),
  );
}

/** Its messages have the fields of One Item per Message. */
function conversationRows({ properties: { messages, ...others } }) {
  const about = `${meaningOf(messages)}: items as in One Item per Message`;
  return [...fieldRows({ properties: others }), [code('messages'), 'object[]', about]];
}

function everyMessage({ z, MESSAGE_SCHEMAS }) {
  const { required } = z.toJSONSchema(MESSAGE_SCHEMAS.sms);
  return listed(required.map(code));
}

/** One table for each group of channels that share fields. */
function messageTables(schemas) {
  const { CHANNELS, CHANNEL_TABLE } = schemas;
  const all = CHANNELS.map((channel) => CHANNEL_TABLE[channel].label);
  const groups = new Map();
  for (const { cells, channels } of messageRows(schemas)) {
    const heading = headingOf(channels, all);
    groups.set(heading, [...(groups.get(heading) ?? []), cells]);
  }
  return [...groups].flatMap(([heading, rows]) => [`### ${heading}`, table(FIELD_HEADS, rows)]);
}

/** One row for each field and meaning, with the channels that share it. */
function messageRows({ z, MESSAGE_SCHEMAS, CHANNELS, CHANNEL_TABLE }) {
  const values = CHANNELS.map((channel) => code(JSON.stringify(channel))).join(', ');
  const rows = new Map();
  for (const channel of CHANNELS) {
    const { properties } = z.toJSONSchema(MESSAGE_SCHEMAS[channel]);
    for (const row of fieldRows({ properties })) {
      const cells = row[0] === code('channel') ? [row[0], values, 'Channel'] : row;
      const key = cells.join('|');
      const known = rows.get(key) ?? { cells, channels: [] };
      known.channels.push(CHANNEL_TABLE[channel].label);
      rows.set(key, known);
    }
  }
  return [...rows.values()];
}

function headingOf(channels, all) {
  if (channels.length === all.length) return 'All channels';
  if (channels.length <= all.length / 2) return listed(channels);
  return `All channels except ${listed(all.filter((label) => !channels.includes(label)))}`;
}

/** The fields of the item, and below them the figures that each direction and each row has. */
function statisticsTables(statistics) {
  const figures = statistics.properties.outbound;
  const fields = Object.entries(statistics.properties).map(([name, field]) => {
    const row = field.items ?? field;
    if (!row.properties) return [code(name), typeOf(field), meaningOf(field)];
    const own = Object.keys(row.properties).filter((column) => !(column in figures.properties));
    const type = [...own.map(code), 'the figures below'].join(', ');
    return [code(name), field.items ? `array of ${type}` : type, meaningOf(field)];
  });
  return [
    table(FIELD_HEADS, fields),
    'The figures of `outbound`, of `inbound` and of each row:',
    table(FIELD_HEADS, fieldRows(figures)),
  ];
}
