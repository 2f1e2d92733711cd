const SEPARATOR = /[,;，、،；؛]/;

/**
 * Splits a list of addresses as mail headers and mail clients write it, in one pass and without losing
 * a character. Each address is unchanged, its name included; the email reader parses them.
 *
 * @param list for instance `"Doe, Jane" <jane@x.example>, sam@x.example`
 * @returns one address per entry; splitting an entry again returns the entry
 */
export function splitAddresses(list: string): string[] {
  const whole = list.trim();
  if (whole === '') return [];
  if (!SEPARATOR.test(whole)) return [whole];
  const addresses: string[] = [];
  let start = 0;
  let closing = '';
  const lastComment = whole.lastIndexOf(')');
  for (let at = 0; at < whole.length; at++) {
    const char = whole.charAt(at);
    if (closing !== '') {
      if (char === '\\' && closing === '"') at++;
      else if (char === closing) closing = '';
    } else if (char === '"') closing = '"';
    else if (char === '<') closing = '>';
    else if (char === '(' && at < lastComment) closing = ')';
    else if (SEPARATOR.test(char)) {
      const address = whole.slice(start, at).trim();
      // `Doe, Jane <jane@x.example>`: text without an @ is the first half of a name.
      if (address !== '' && !address.includes('@')) continue;
      if (address !== '') addresses.push(address);
      start = at + 1;
    }
  }
  const last = whole.slice(start).trim();
  return last === '' ? addresses : [...addresses, last];
}

/** Whether a list of addresses has one address per entry. */
export function areSingleAddresses(entries: readonly unknown[]): boolean {
  return entries.every(
    (entry) =>
      typeof entry !== 'string' ||
      (entry !== '' && !SEPARATOR.test(entry)) ||
      splitAddresses(entry).length === 1,
  );
}
