// Every script that people start on a fresh clone imports this module first. It imports nothing that
// an older Node lacks, so an older Node prints its message instead of a stack trace.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url)));
const [wanted, found] = [engines.node.replace('>=', ''), process.versions.node];
const [[wantedMajor, wantedMinor], [major, minor]] = [wanted, found].map((version) =>
  version.split('.').map(Number),
);

if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(`Node ${wanted} or newer is needed; this is Node ${found}.
Install a newer one from https://nodejs.org or with your version manager, and start again.`);
  process.exit(1);
}
