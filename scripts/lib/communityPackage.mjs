// Builds and packs this package, and installs the tarball into a private n8n the same way n8n installs
// from npm (Settings > Community nodes): unpacked under the user folder's nodes/, entered in its
// package.json and listed in its database. n8n itself installs only published versions.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureModules } from './modules.mjs';
import { databaseOf, runInNode } from './n8nDatabase.mjs';
import { LOCAL, ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

/** Fields that n8n removes from an installed package's package.json. */
const LEFT_OUT = ['devDependencies', 'peerDependencies', 'optionalDependencies'];

/**
 * Builds and packs the package.
 *
 * @param {{ isBuilt?: boolean }} [options] `isBuilt` packs the last build
 * @returns {Promise<string>} the tarball's path
 */
export async function pack({ isBuilt = false } = {}) {
  const what = "the project's development packages";
  await ensureModules(ROOT, { what, about: '1 min', log: 'install-project' });
  const dir = path.join(LOCAL, 'package');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const title = isBuilt ? 'Packing the package' : 'Building and packing the package';
  await step(title, isBuilt ? '2 s' : '15 s', async (report) => {
    report('building');
    if (!isBuilt) await run('build', 'npm', ['run', 'build'], { cwd: ROOT });
    report('packing');
    await run('pack', 'npm', ['pack', '--pack-destination', dir], { cwd: ROOT });
  });
  return path.join(dir, readdirSync(dir)[0]);
}

/**
 * Unpacks the tarball where n8n looks for community packages. Call it before n8n starts.
 *
 * @param {string} tarball
 * @param {string} userFolder n8n's user folder
 * @returns {{ name: string, version: string }}
 */
export function unpack(tarball, userFolder) {
  const nodes = path.join(userFolder, '.n8n', 'nodes');
  const { name } = JSON.parse(readFileSync(path.join(ROOT, 'package.json')));
  const target = path.join(nodes, 'node_modules', name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);

  const manifest = path.join(target, 'package.json');
  const entries = Object.entries(JSON.parse(readFileSync(manifest)));
  const kept = Object.fromEntries(entries.filter(([key]) => !LEFT_OUT.includes(key)));
  writeJson(manifest, kept);
  writeJson(path.join(nodes, 'package.json'), {
    name: 'installed-nodes',
    private: true,
    dependencies: { [name]: kept.version },
  });
  return { name, version: kept.version };
}

/**
 * Lists the package under Settings > Community nodes. Call it when n8n has created its database.
 *
 * @param {{ node: string }} install n8n's Node (whose own SQLite writes the rows)
 * @param {string} userFolder
 * @param {{ name: string, version: string }} installed
 * @param {{ name: string, displayName: string, version: number | number[] }[]} nodeTypes as n8n loaded them
 */
export function list(install, userFolder, { name, version }, nodeTypes) {
  const database = databaseOf(userFolder);
  const nodes = nodeTypes.map((type) => [type.displayName, type.name, latest(type.version), name]);
  const script = `
    const { DatabaseSync } = require('node:sqlite');
    const { database, name, version, nodes } = JSON.parse(process.argv[1]);
    const db = new DatabaseSync(database);
    db.exec('PRAGMA busy_timeout = 5000; BEGIN IMMEDIATE');
    db.prepare('DELETE FROM installed_nodes WHERE package = ?').run(name);
    db.prepare('INSERT OR REPLACE INTO installed_packages (packageName, installedVersion) VALUES (?, ?)')
      .run(name, version);
    const node = db.prepare('INSERT INTO installed_nodes (name, type, latestVersion, package) VALUES (?, ?, ?, ?)');
    for (const row of nodes) node.run(...row);
    db.exec('COMMIT');`;
  const rows = JSON.stringify({ database, name, version, nodes });
  runInNode(install, script, rows);
}

function latest(version) {
  return Array.isArray(version) ? Math.max(...version) : version;
}

function writeJson(file, value) {
  writeFileSync(file, JSON.stringify(value, null, 2));
}
