// Programs that the tests need and that npm cannot install.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './steps.mjs';

/**
 * The path of a program.
 *
 * @param {string} program
 * @param {{ folders?: string[], install: string }} where folders to look in besides those of the
 *   PATH, and the command that installs it on Debian and Ubuntu
 * @throws {Problem} when it is not installed, naming that command
 */
export function findProgram(program, { folders = [], install }) {
  const inPath = (process.env.PATH ?? '').split(path.delimiter);
  const found = [...inPath, ...folders].map((dir) => path.join(dir, program)).find(existsSync);
  if (found) return found;
  throw new Problem(`${program} is not installed.`, `Install it (Debian, Ubuntu: ${install}).`);
}
