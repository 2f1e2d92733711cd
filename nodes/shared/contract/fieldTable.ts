import { z } from 'zod/v4';
import type { Channel } from './channels';
import { fieldNotes, KIND_SCHEMAS, type FieldKind, type FieldNotes } from './fields';
import { MESSAGE_SCHEMAS } from './schema';
import { areSingleAddresses } from './splitAddresses';

/** A field of a channel, with the check of its kind's schema. */
export interface Field extends FieldNotes {
  fits: (value: unknown) => boolean;
}

/** What a kind of field is called in warnings. */
export const KIND_NAMES: Record<FieldKind, string> = {
  text: 'text',
  time: 'time',
  seconds: 'number of seconds',
  number: 'number',
  texts: 'list of text',
  addresses: 'list of addresses',
};

const isString = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';

const HAS_FORM: Record<FieldKind, (value: unknown) => boolean> = {
  text: isString,
  time: isString,
  seconds: isNumber,
  number: isNumber,
  texts: Array.isArray,
  addresses: (value) => Array.isArray(value) && areSingleAddresses(value),
};

/** zod is only asked about what looks right: its refusals cost far more than its consent. */
const FITS = Object.fromEntries(
  Object.entries(KIND_SCHEMAS).map(([kind, schema]) => {
    const hasForm = HAS_FORM[kind as FieldKind];
    if (isAnyString(schema)) return [kind, isString];
    return [kind, (value: unknown) => hasForm(value) && schema.safeParse(value).success];
  }),
) as Record<FieldKind, Field['fits']>;

/** A schema that takes every string; then zod need not be asked again for each of twenty fields. */
function isAnyString(schema: z.ZodType): boolean {
  return schema instanceof z.ZodString && !schema.def.checks?.length;
}

/** The fields of each channel that come from HighLevel, taken from the schemas once. */
export const FIELDS_OF_CHANNEL = Object.fromEntries(
  Object.entries(MESSAGE_SCHEMAS).map(([channel, { shape }]) => [channel, fieldsOf(shape)]),
) as Record<Channel, ReadonlyMap<string, Field>>;

function fieldsOf(shape: Record<string, z.ZodType>): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const [name, schema] of Object.entries(shape)) {
    const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
    const notes = fieldNotes.get(inner);
    if (notes) fields.set(name, { ...notes, fits: FITS[notes.kind] });
  }
  return fields;
}
