import { z } from 'zod/v4';
import { foldValue, isFields } from '../values';
import type { Channel } from './channels';
import { fieldNotes, TYPE_SCHEMAS, type FieldNotes, type FieldType } from './fields';
import { MESSAGE_SCHEMAS } from './schema';
import { areSingleAddresses } from './splitAddresses';

/** A field of a channel. */
export interface Field {
  type: FieldType;
  /** The check of its schema. */
  fits: (value: unknown) => boolean;
  /** Its known values, as they are and folded. */
  known?: ReadonlySet<string>;
}

/** The name of each field type in warnings. */
export const TYPE_NAMES: Record<FieldType, string> = {
  text: 'text',
  time: 'a time',
  seconds: 'a number of seconds',
  number: 'a number',
  texts: 'a list of text',
  addresses: 'a list of addresses',
  object: 'an object',
};

const isString = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';

const LOOKS_RIGHT: Record<FieldType, (value: unknown) => boolean> = {
  text: isString,
  time: isString,
  seconds: isNumber,
  number: isNumber,
  texts: Array.isArray,
  addresses: (value) => Array.isArray(value) && areSingleAddresses(value),
  object: isFields,
};

/** zod only checks what looks right: it takes far longer to refuse a value than to accept one. */
const FITS = Object.fromEntries(
  Object.entries(TYPE_SCHEMAS).map(([type, schema]) => {
    const looksRight = LOOKS_RIGHT[type as FieldType];
    if (acceptsAll(schema)) return [type, looksRight];
    return [type, (value: unknown) => looksRight(value) && schema.safeParse(value).success];
  }),
) as Record<FieldType, Field['fits']>;

/** A schema that accepts every string or every object; zod need not check each of twenty fields. */
function acceptsAll(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodString) return !schema.def.checks?.length;
  return schema instanceof z.ZodRecord && schema.valueType instanceof z.ZodUnknown;
}

/** The fields of each channel that come from HighLevel, read from the schemas once. */
export const FIELDS_OF_CHANNEL = Object.fromEntries(
  Object.entries(MESSAGE_SCHEMAS).map(([channel, { shape }]) => [channel, fieldsOf(shape)]),
) as Record<Channel, ReadonlyMap<string, Field>>;

function fieldsOf(shape: Record<string, z.ZodType>): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const [name, schema] of Object.entries(shape)) {
    const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
    // Without has(), get() returns {} for every other schema that has a description.
    const notes = fieldNotes.has(inner) ? fieldNotes.get(inner) : undefined;
    if (notes) fields.set(name, fieldOf(notes));
  }
  return fields;
}

function fieldOf({ type, known }: FieldNotes): Field {
  const spellings = known?.flatMap((value) => [value, foldValue(value)]);
  return { type, fits: FITS[type], known: spellings && new Set(spellings) };
}
