import { z } from 'zod/v4';
import { foldValue } from '../values';

/** The schema of each kind of field: `text` is what most fields are, `time` is ISO 8601 in UTC. */
export const KIND_SCHEMAS = {
  text: z.string(),
  time: z.iso.datetime(),
  seconds: z.number().min(0),
  number: z.number(),
  texts: z.array(z.string()),
  addresses: z.array(z.string()),
} as const;

/** Also says how a value that is not of the kind is brought to it (coerce.ts). */
export type FieldKind = keyof typeof KIND_SCHEMAS;

export interface FieldNotes {
  kind: FieldKind;
  /** Values that documents name or payloads have shown, also folded; others are warned about. */
  known?: ReadonlySet<string>;
}

/** What the normaliser has to know of a field's schema beyond its type. */
export const fieldNotes = new WeakMap<z.ZodType, FieldNotes>();

function field<K extends FieldKind>(kind: K, about: string, known?: FieldNotes['known']) {
  const schema = KIND_SCHEMAS[kind].describe(about) as (typeof KIND_SCHEMAS)[K];
  fieldNotes.set(schema, { kind, known });
  return schema;
}

/** Text that may be one of a known set: case, spaces, hyphens and underscores do not count. */
export function text(about: string, known?: readonly string[]) {
  const spellings = known?.flatMap((value) => [value, foldValue(value)]);
  return field('text', about, spellings && new Set(spellings)).optional();
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

/** A list of text; always there unless it is made optional. */
export function texts(about: string) {
  return field('texts', about);
}

/** A list of email addresses, one in each entry; always there unless it is made optional. */
export function addresses(about: string) {
  return field('addresses', about);
}
