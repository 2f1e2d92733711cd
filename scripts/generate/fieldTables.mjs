import { table } from './markdown.mjs';
import { ruleTable } from './ruleTable.mjs';

/**
 * The README's field tables.
 *
 * @returns {string} Markdown, not yet laid out
 */
export function fieldTables(schemas) {
  const { z, callSchema, statisticsSchema, emailThreadSchema, WARNING_CODES } = schemas;
  return `
Fields keep HighLevel's names and have one type each. Fields that are not in this table stay as they came.
Every message has ${everyMessage(schemas)}; all other fields can be absent. Messages of HighLevel's API and
bodies of HighLevel workflows get the field names of a webhook's event too, and keep their own fields.

${table(['Field', 'Type', 'Channels', 'What it is'], messageRows(schemas))}

### What Call Outcome adds as \`call\`

${table(['Field', 'Type', 'What it is'], rowsOf(z.toJSONSchema(callSchema)))}

How it decides: the first row that holds does. Case, spaces, hyphens and underscores in a status do not
count. HighLevel does not detect answering machines, so "answered" is what HighLevel says.

${ruleTable(schemas)}

### What Call Outcome's statistics say

${table(['Field', 'Type', 'What it is'], rowsOf(z.toJSONSchema(statisticsSchema)))}

### What Email Thread adds as \`email\`

${table(['Field', 'Type', 'What it is'], rowsOf(z.toJSONSchema(emailThreadSchema)))}

### Warnings

A warning is one line: \`code field: what it was; what was done\`. The same change always gives the same
line, so a day's warnings can be counted as they are: n8n's **Split Out** (field \`warnings\`), then
**Summarize** (count \`warnings\`, split by \`warnings\`) shows what HighLevel has changed and how often.

${table(
  ['Code', 'What happened'],
  Object.entries(WARNING_CODES).map(([code, text]) => [`\`${code}\``, text]),
)}
`;
}

function everyMessage({ z, MESSAGE_SCHEMAS }) {
  const { required } = z.toJSONSchema(MESSAGE_SCHEMAS.sms);
  const names = required.map((name) => `\`${name}\``);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** One row for each field and meaning, with the channels that share it. */
function messageRows({ z, MESSAGE_SCHEMAS, CHANNELS, CHANNEL_TABLE }) {
  const rows = new Map();
  for (const channel of CHANNELS) {
    const { properties } = z.toJSONSchema(MESSAGE_SCHEMAS[channel]);
    for (const [name, field] of Object.entries(properties)) {
      if (name === 'channel') continue;
      const cells = [`\`${name}\``, typeOf(field), describe(field)];
      const key = cells.join('|');
      const row = rows.get(key) ?? { cells, channels: [] };
      row.channels.push(CHANNEL_TABLE[channel].label);
      rows.set(key, row);
    }
  }
  const channelValues = CHANNELS.map((channel) => `\`${channel}\``).join(', ');
  return [
    ['`channel`', 'text', 'all', `The channel: ${channelValues}`],
    ...[...rows.values()].map(({ cells: [name, type, about], channels }) => [
      name,
      type,
      channelText(
        channels,
        Object.values(CHANNEL_TABLE).map(({ label }) => label),
      ),
      about,
    ]),
  ];
}

function channelText(channels, all) {
  if (channels.length === all.length) return 'all';
  if (channels.length <= all.length / 2) return channels.join(', ');
  return `all but ${all.filter((label) => !channels.includes(label)).join(', ')}`;
}

function rowsOf({ properties }) {
  return Object.entries(properties).map(([name, field]) => [
    `\`${name}\``,
    typeOf(field),
    describe(field),
  ]);
}

const TYPE_WORDS = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'true or false',
  object: 'object',
};

function typeOf(field) {
  if (field.anyOf) return field.anyOf.map(typeOf).join(' or ');
  if (field.type === 'null') return 'null';
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.type === 'array') return `list of ${typeOf(field.items)}`;
  if (field.format === 'date-time') return 'ISO 8601';
  if (field.additionalProperties?.type)
    return `object of ${typeOf(field.additionalProperties)}s by name`;
  if (field.properties)
    return `object of ${Object.keys(field.properties)
      .map((name) => `\`${name}\``)
      .join(', ')}`;
  return TYPE_WORDS[field.type] ?? 'anything';
}

function describe(field) {
  return (
    field.description ?? field.anyOf?.find(({ description }) => description)?.description ?? ''
  );
}
