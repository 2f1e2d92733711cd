/** Decodes percent-encoding, as in `caf%C3%A9`. Text with a broken escape is returned unchanged. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
