const UNITS = [
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/**
 * A duration as people read it.
 *
 * @param seconds 0 or more; fractions are rounded
 * @returns for instance `2 min 5 s`, `1 h`, `0 s`
 */
export function durationText(seconds: number): string {
  let rest = Math.round(seconds);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${unit}`);
  }
  return parts.join(' ') || '0 s';
}
