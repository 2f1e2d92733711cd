import { spawnSync } from 'node:child_process';
import path from 'node:path';

it('has previews, JSON Schemas and pages of docs/ that are made from the schemas as they are', () => {
  const script = path.join(__dirname, '../../scripts/generate.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
