// Parses ten megabytes of one of the worst bodies, named by the argument, and ends. The caller limits
// its memory.
import { parse } from './ours.mjs';
import { FROM, worstBodies } from './worst.mjs';

const found = worstBodies.find(({ name }) => name === process.argv[2]);
if (!found) throw new Error(`No body is called ${process.argv[2]}.`);
parse({ kind: found.kind, input: found.ofLength(10_000_000), from: FROM });
