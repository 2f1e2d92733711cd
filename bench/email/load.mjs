// Loads a CommonJS module, given by its path or name, and prints the milliseconds of processor time it
// took.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = require.resolve(process.argv[2]);
const start = process.cpuUsage();
require(file);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
