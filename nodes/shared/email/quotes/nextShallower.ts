import { isBlank, type Line } from '../lines/lines';

/**
 * The next line with less depth, for every line: its index, or `lines.length` if there is none. One
 * pass, with a stack of the lines still without an answer.
 */
export function findNextShallower(lines: readonly Line[]): number[] {
  const next = new Array<number>(lines.length).fill(lines.length);
  const open: number[] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    for (
      let last = open.at(-1);
      last !== undefined && (lines[last]?.depth ?? 0) > line.depth;
      last = open.at(-1)
    ) {
      next[last] = index;
      open.pop();
    }
    open.push(index);
  });
  return next;
}
