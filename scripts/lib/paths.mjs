// The project's folders. The scripts write only to .local/ and node_modules/, which git ignores.
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');
export const LOCAL = path.join(ROOT, '.local');
export const LOGS = path.join(LOCAL, 'logs');
export const FLOWS = path.join(ROOT, 'workflows');
export const FIXTURES = path.join(ROOT, 'test', 'fixtures', 'messages');
export const SOURCES = path.join(ROOT, 'test', 'fixtures', 'sources');

/** The two lines of n8n that are tested, each with its own lockfile. */
export const N8N_LINES = {
  '2.x': path.join(ROOT, 'test', 'n8n', '2.x'),
  '1.x': path.join(ROOT, 'test', 'n8n', '1.x'),
};
