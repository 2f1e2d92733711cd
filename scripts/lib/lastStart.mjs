// Remembers where the n8n of the last npm start listens, for npm run send.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HOST } from './process.mjs';
import { LOCAL } from './paths.mjs';

/** The port of npm start without --port. */
export const USUAL_PORT = 5678;

const FILE = path.join(LOCAL, 'last-start.json');

/** Remembers the URL of the n8n that npm start leaves running. */
export function rememberUrl(url) {
  writeFileSync(FILE, JSON.stringify({ url }));
}

/** The URL of the last npm start; without one, where npm start listens by default. */
export function lastUrl() {
  if (!existsSync(FILE)) return `http://${HOST}:${USUAL_PORT}`;
  return JSON.parse(readFileSync(FILE, 'utf8')).url;
}
