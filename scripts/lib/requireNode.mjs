// Imported first by what is started on a fresh clone, and importing nothing that an older Node lacks:
// without it an older Node ends in a stack trace about something that it does not have.
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
