import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const folder = 'nodes/shared/__schema__';

it('the package contains every JSON Schema, and docs/json-schemas.md names it', () => {
  const source = readdirSync(path.join(root, folder));
  expect(readdirSync(path.join(root, 'dist', folder))).toEqual(source);
  const page = readFileSync(path.join(root, 'docs/json-schemas.md'), 'utf8');
  expect([...page.matchAll(/^\| `(\w+\.json)`/gm)].map(([, file]) => file).sort()).toEqual(source);
});
