// Checks of a script that runs against a real n8n: one line each, and the exit code at the end.

let wrong = 0;

/** Compares two values by their JSON and prints whether they are equal. */
export function check(what, found, expected) {
  const holds = JSON.stringify(found) === JSON.stringify(expected);
  if (!holds) wrong++;
  const words = holds
    ? ''
    : `: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
  console.log(`${holds ? 'ok   ' : 'WRONG'}  ${what}${words}`);
}

/** Prints the sum of all checks and returns the exit code. */
export function conclude() {
  console.log(wrong === 0 ? '\nEverything is as expected.' : `\n${wrong} wrong.`);
  return wrong === 0 ? 0 : 1;
}
