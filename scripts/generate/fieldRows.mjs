// Rows of field tables from JSON Schemas: name, type, meaning.
import { code } from './markdown.mjs';

/** The columns of every field table. */
export const FIELD_HEADS = ['Field', 'Type', 'Meaning'];

/**
 * A row for each field of an object, and below it for the fields inside: `subject.base`,
 * `links[].url`. The fields of addresses are not repeated.
 *
 * @param {object} schema the JSON Schema of an object
 * @param {string} [prefix] goes before the names
 * @returns {string[][]}
 */
export function fieldRows(schema, prefix = '') {
  return Object.entries(schema.properties).flatMap(([name, field]) => {
    const full = `${prefix}${name}`;
    const row = [code(full), typeOf(field), meaningOf(field)];
    const inner = withoutNull(field);
    const nested = inner.items ?? inner;
    if (!nested.properties || isAddress(nested)) return [row];
    return [row, ...fieldRows(nested, `${full}${inner.items ? '[]' : ''}.`)];
  });
}

/** The meaning of a field, as the schema describes it. */
export function meaningOf(field) {
  return field.description ?? withoutNull(field).description ?? '';
}

/** The type of a field as in JSON: `string`, `string[]`, `"a" or "b"`, `number or null`. */
export function typeOf(field) {
  if (field.anyOf) return field.anyOf.map(typeOf).join(' or ');
  if (field.const !== undefined) return code(JSON.stringify(field.const));
  if (field.enum) return field.enum.map((value) => code(JSON.stringify(value))).join(', ');
  if (field.type === 'array') return arrayOf(field.items);
  if (field.format === 'date-time') return 'string, ISO 8601';
  if (isAddress(field)) return 'address';
  if (field.type === 'integer') return 'number';
  return field.type ?? 'any';
}

function arrayOf(items) {
  const type = typeOf(items);
  if (type === 'address') return 'addresses';
  return items.enum ? `array of ${type}` : `${type}[]`;
}

function withoutNull(field) {
  return field.anyOf?.find(({ type }) => type !== 'null') ?? field;
}

function isAddress({ properties }) {
  return (
    properties !== undefined && Object.keys(properties).join() === 'name,address,addressInName'
  );
}
