// Loads CommonJS modules, given by their paths or names, and prints the milliseconds of processor time it
// took. Modules before `--` are loaded first and not counted.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const all = process.argv.slice(2);
const mark = all.indexOf('--');
for (const name of all.slice(0, Math.max(mark, 0))) require(name);
const files = all.slice(mark + 1).map((name) => require.resolve(name));
const start = process.cpuUsage();
for (const file of files) require(file);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
