/** In characters. */
const LONGEST_NAME = 30;
/** `Ann`, `Ann Lee`, `李安`: one to three capitalised words */
const NAME = /^[\p{Lu}\p{Lo}][\p{L}.'’-]*(?: [\p{Lu}\p{Lo}][\p{L}.'’-]*){0,2}$/u;

/** Whether a text may be a person's name, as written below a closing. */
export function isPersonName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text);
}
