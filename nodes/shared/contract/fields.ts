import { z } from 'zod/v4';

/** The schema of each type of field: most fields are `text`; `time` is ISO 8601 in UTC. */
export const TYPE_SCHEMAS = {
  text: z.string(),
  time: z.iso.datetime(),
  seconds: z.number().min(0),
  number: z.number(),
  texts: z.array(z.string()),
  addresses: z.array(z.string()),
  object: z.record(z.string(), z.unknown()),
} as const;

/** Also decides how a value of another type is converted (coerce.ts). */
export type FieldType = keyof typeof TYPE_SCHEMAS;

/** The normaliser's knowledge of a field besides its schema. (zod's registry wants a type alias.) */
export type FieldNotes = {
  type: FieldType;
  /** Values that documents name or payloads have shown; others get a warning. */
  known?: readonly string[];
};

export const fieldNotes = z.registry<FieldNotes>();

function field<T extends FieldType>(type: T, about: string, known?: FieldNotes['known']) {
  const schema = TYPE_SCHEMAS[type].describe(about) as (typeof TYPE_SCHEMAS)[T];
  fieldNotes.add(schema, { type, known });
  return schema;
}

/** Text that may be one of a known set: case, spaces, hyphens and underscores do not count. */
export function text(about: string, known?: readonly string[]) {
  return field('text', about, known).optional();
}

/** ISO 8601 in UTC, such as 2026-11-18T15:41:04.045Z. */
export function time(about: string) {
  return field('time', about).optional();
}

/** A duration: 0 or more, with or without a fraction. */
export function seconds(about: string) {
  return field('seconds', about).optional();
}

/** Any number. */
export function number(about: string) {
  return field('number', about).optional();
}

/** A list of text; always present unless it is made optional. */
export function texts(about: string) {
  return field('texts', about);
}

/** A list of email addresses, one per entry; always present unless it is made optional. */
export function addresses(about: string) {
  return field('addresses', about);
}

/** An object of any fields. */
export function object(about: string) {
  return field('object', about).optional();
}
