import { isBlankAt, type Line } from '../lines/lines';

/** Neighbouring lines of one message, by their indexes: half-open. */
export interface Run {
  lines: number[];
  start: number;
  end: number;
}

/** Groups a message's lines into runs of neighbours, without runs of only blank lines. */
export function findRuns(indexes: readonly number[], lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const index of indexes) {
    if (run && index === run.end) {
      run.lines.push(index);
      run.end++;
    } else {
      run = { lines: [index], start: index, end: index + 1 };
      runs.push(run);
    }
  }
  return runs.filter(({ lines: own }) => own.some((index) => !isBlankAt(lines, index)));
}
