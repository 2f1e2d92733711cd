/** In characters: the lines of ordinary bodies are shorter. */
const STRETCH = 50_000;
const SPACE = 32;
const ANY = /^/;

/**
 * Changes a text stretch by stretch if it is very long: what `text.replace` gives keeps every piece it
 * was put together of, which takes many times the text.
 *
 * @param change replaces single characters, or white space in a row, which stays in one stretch
 */
export function inStretches(text: string, change: (stretch: string) => string): string {
  if (text.length <= STRETCH) return change(text);
  const stretches: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfStretch(text, start);
    const changed = change(text.slice(start, end));
    // An expression is only run on a text in one piece, so the engine makes it one.
    ANY.test(changed);
    stretches.push(changed);
    start = end;
  }
  return stretches.join('');
}

function endOfStretch(text: string, start: number): number {
  let end = Math.min(start + STRETCH, text.length);
  while (end < text.length && text.charCodeAt(end) <= SPACE) end++;
  return end;
}
