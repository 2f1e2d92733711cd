const SEPARATOR = /[,;，、،；؛]/;

/**
 * Splits a list of addresses as mail headers and mail clients write it, every address as it stands,
 * name and all. Reading what an address says is for addresses.ts; this only finds where one ends, in
 * one pass and without losing a letter.
 *
 * @param list for instance `"Doe, Jane" <jane@x.example>, sam@x.example`
 * @returns texts that this function gives back as they are
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
      // What has no @ is the first half of a name, as in Doe, Jane <jane@x.example>.
      if (address !== '' && !address.includes('@')) continue;
      if (address !== '') addresses.push(address);
      start = at + 1;
    }
  }
  const last = whole.slice(start).trim();
  return last === '' ? addresses : [...addresses, last];
}

/** Whether a list of addresses has one in each entry, as the contract wants it. */
export function areSingleAddresses(entries: readonly unknown[]): boolean {
  return entries.every(
    (entry) =>
      typeof entry !== 'string' ||
      (entry !== '' && !SEPARATOR.test(entry)) ||
      splitAddresses(entry).length === 1,
  );
}
