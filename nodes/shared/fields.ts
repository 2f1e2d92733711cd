import { z } from 'zod/v4';

/**
 * How a field's value is brought to its type when it does not have it yet (mend.ts). `text` is the
 * one-line kind most fields are; `time` is ISO 8601 in UTC; `seconds` and `number` are numbers;
 * `texts` and `addresses` are lists.
 */
export type FieldKind = 'text' | 'time' | 'seconds' | 'number' | 'texts' | 'addresses';

export interface FieldNotes {
  kind: FieldKind;
  /** Values that documents name or payloads have shown, also folded; others are warned about. */
  known?: ReadonlySet<string>;
}

/** What the normaliser has to know of a field's schema beyond its type. */
export const fieldNotes = new WeakMap<z.ZodType, FieldNotes>();

function noted<S extends z.ZodType>(schema: S, notes: FieldNotes): S {
  fieldNotes.set(schema, notes);
  return schema;
}

/** Text that may be one of a known set: case, spaces, hyphens and underscores do not count. */
export function text(about: string, known?: readonly string[]) {
  const spellings = known?.flatMap((value) => [value, foldValue(value)]);
  const notes: FieldNotes = { kind: 'text', known: spellings && new Set(spellings) };
  return noted(z.string().describe(about), notes).optional();
}

export function time(about: string) {
  return noted(z.iso.datetime().describe(about), { kind: 'time' }).optional();
}

export function seconds(about: string) {
  return noted(z.number().min(0).describe(about), { kind: 'seconds' }).optional();
}

export function number(about: string) {
  return noted(z.number().describe(about), { kind: 'number' }).optional();
}

export function texts(about: string) {
  return noted(z.array(z.string()).describe(about), { kind: 'texts' });
}

export function addresses(about: string) {
  return noted(z.array(z.string()).describe(about), { kind: 'addresses' });
}

/** `No answer`, `no_answer` and `no-answer` are one value. */
export function foldValue(value: string): string {
  return value.toLowerCase().replace(/[\s_-]/g, '');
}
