// npm run generate [-- --check]: writes the files that are generated from the zod schemas and from the
// tables of rules and languages: the output previews of n8n's editor, the JSON Schemas and pages of docs/.
// With --check it writes nothing, names the files that are out of date, and exits non-zero if there are any.
import { readFileSync, writeFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { contractFields } from './generate/contractFields.mjs';
import { callOutcomePage } from './generate/docs/callOutcome.mjs';
import { fieldsPage } from './generate/docs/fields.mjs';
import { languagesPage } from './generate/docs/languages.mjs';
import { warningsPage } from './generate/docs/warnings.mjs';
import { jsonSchemas, previews } from './generate/jsonSchemas.mjs';
import { ROOT } from './lib/paths.mjs';

const CONTRACT = 'test/fixtures/contract';

const schemas = await loadSchemas();
const outputs = jsonSchemas(schemas);
const files = {
  ...outputs,
  ...contract(outputs),
  ...previews(schemas),
  'docs/fields.md': fieldsPage(schemas),
  'docs/call-outcome.md': callOutcomePage(schemas),
  'docs/warnings.md': warningsPage(schemas),
  'docs/languages.md': languagesPage(schemas),
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
          export { LANGUAGES } from './nodes/shared/email/languages/all';
          export { wordsFor } from './nodes/shared/callStatuses';
          export {
            conversationSchema,
            emailThreadSchema,
            threadMessageSchema,
          } from './nodes/shared/emailThread';
          export { namesSchema, transcriptSchema } from './nodes/shared/highLevelApi';
          export { refreshedCallSchema } from './nodes/HighLevelMessage/schema';
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

/**
 * The fields of the contract as they are, and as they were in the version of package.json: that file is written
 * once, and stays (CONTRIBUTING.md, Releasing).
 */
function contract(files) {
  const fields = `${JSON.stringify(contractFields(files), null, 2)}\n`;
  const { version } = JSON.parse(contentOf('package.json'));
  const released = `${CONTRACT}/${version}.json`;
  return { [`${CONTRACT}/current.json`]: fields, [released]: contentOf(released) ?? fields };
}

function contentOf(file) {
  try {
    return readFileSync(path.join(ROOT, file), 'utf8');
  } catch {
    return undefined;
  }
}
