// Programs that the tests need and that npm cannot install.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './steps.mjs';

/**
 * The path of a program.
 *
 * @param {string | string[]} program its name, or several that do the same, the preferred one first
 * @param {{ folders?: string[], install: string }} where folders to look in besides those of the
 *   PATH, and the command that installs it on Debian and Ubuntu
 * @throws {Problem} when it is not installed, naming that command
 */
export function findProgram(program, { folders = [], install }) {
  const names = [program].flat();
  const all = [...(process.env.PATH ?? '').split(path.delimiter), ...folders];
  const found = names.flatMap((name) => all.map((dir) => path.join(dir, name))).find(existsSync);
  if (found) return found;
  throw new Problem(`${names[0]} is not installed.`, `Install it (Debian, Ubuntu: ${install}).`);
}
