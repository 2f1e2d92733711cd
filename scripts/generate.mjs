// npm run generate [-- --check]: writes the files that are generated from the zod schemas: the output
// previews of n8n's editor, the JSON Schemas, and the README's field tables. With --check it writes
// nothing, names the files that are out of date, and exits non-zero if there are any.
import { readFileSync, writeFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas, previews } from './generate/jsonSchemas.mjs';
import { fieldTables } from './generate/fieldTables.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const README = path.join(ROOT, 'README.md');
const MARKS = ['<!-- fields:start -->', '<!-- fields:end -->'];

const schemas = await loadSchemas();
const files = {
  ...jsonSchemas(schemas),
  ...previews(schemas),
  'README.md': await readmeWith(fieldTables(schemas)),
};
const stale = Object.keys(files).filter((file) => files[file] !== contentOf(file));

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is not current: run npm run generate.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const file of stale) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    writeFileSync(path.join(ROOT, file), files[file]);
    console.log(`written  ${file}`);
  }
  if (stale.length === 0) console.log('Everything is current.');
}

/** The schemas, compiled beside node_modules so that they import the same zod as this script. */
async function loadSchemas() {
  const scratch = mkdtempSync(path.join(ROOT, 'node_modules', '.generate-'));
  try {
    const outfile = path.join(scratch, 'schemas.cjs');
    await esbuild.build({
      stdin: {
        contents: `
          export {
            CHANNEL_TABLE,
            CHANNELS,
            MESSAGE_SCHEMAS,
            messageSchema,
            READ_FIRST,
            WARNING_CODES,
          } from './nodes/shared/contract';
          export { callSchema, RULES, statisticsSchema } from './nodes/shared/callOutcome';
          export { wordsFor } from './nodes/shared/callStatuses';
          export {
            conversationSchema,
            emailThreadSchema,
            threadMessageSchema,
          } from './nodes/shared/emailThread';
          export { z } from 'zod/v4';`,
        resolveDir: ROOT,
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['zod'],
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function contentOf(file) {
  try {
    return readFileSync(path.join(ROOT, file), 'utf8');
  } catch {
    return undefined;
  }
}

async function readmeWith(tables) {
  const [before, , after] = splitAtMarks(readFileSync(README, 'utf8'));
  const options = { ...(await resolveConfig(README)), parser: 'markdown' };
  const formatted = await format(tables, options);
  return `${before}${MARKS[0]}\n\n${formatted}\n${MARKS[1]}${after}`;
}

function splitAtMarks(text) {
  const [start, end] = MARKS.map((mark) => text.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`README.md has no ${MARKS.join(' … ')}.`);
  return [text.slice(0, start), text.slice(start, end), text.slice(end + MARKS[1].length)];
}
