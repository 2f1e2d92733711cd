// A small disk for a private n8n, which can be filled up. Only root may mount one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCAL } from './paths.mjs';

const MEGABYTES = 256;

/**
 * Mounts an empty disk in memory as a user folder under `.local/`.
 *
 * @param {string} name the folder's name
 * @returns {{ fill: () => void, empty: () => void, unmount: () => void } | undefined} undefined if this
 *   account may not mount
 */
export function mountSmallDisk(name) {
  const folder = path.join(LOCAL, name);
  rmSync(folder, { recursive: true, force: true });
  if (process.getuid?.() !== 0) return undefined;
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'n8n-small-disk', folder]);
  const ballast = path.join(folder, 'ballast');
  const unmount = () => {
    process.off('exit', unmount);
    execFileSync('umount', ['--lazy', folder]);
  };
  process.on('exit', unmount);
  return {
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    },
    empty: () => rmSync(ballast),
    unmount,
  };
}
