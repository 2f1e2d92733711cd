// node scripts/cut-openapi.mjs FOLDER: cuts the operations that this package calls, and their
// schemas, out of HighLevel's OpenAPI documents (the folder holds them as HighLevel publishes them)
// into test/fixtures/openapi/highlevel.json. The played API and every request are checked against
// it. Prose is left out. The same documents always give the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { correct } from './lib/openapiCorrections.mjs';
import { ROOT } from './lib/paths.mjs';
import { main, Problem } from './lib/steps.mjs';

const TARGET = path.join(ROOT, 'test', 'fixtures', 'openapi', 'highlevel.json');

/** The operations this package calls, all of them GET. */
const OPERATIONS = {
  'v3/conversations-v3.json': [
    '/conversations/messages/{id}',
    '/conversations/messages/email/{id}',
    '/conversations/messages/export',
    '/conversations/{conversationId}/messages',
    '/conversations/messages/{messageId}/locations/{locationId}/recording',
    '/conversations/locations/{locationId}/messages/{messageId}/transcription',
  ],
  'v3/users-v3.json': ['/users/{userId}'],
  'v3/contacts-v3.json': ['/contacts/{contactId}'],
  'v3/locations-v3.json': ['/locations/{locationId}'],
};

/** Members of a document that are text for people. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'tags']);

await main(async () => {
  const folder = process.argv[2];
  if (!folder) throw new Problem('Usage: node scripts/cut-openapi.mjs FOLDER');
  const cut = correct(cutOut(folder));
  const options = await prettier.resolveConfig(TARGET);
  const text = await prettier.format(JSON.stringify(cut), { ...options, parser: 'json' });
  writeFileSync(TARGET, text);
  const paths = Object.keys(cut.paths).length;
  const schemas = Object.keys(cut.components.schemas).length;
  console.log(`${path.relative(ROOT, TARGET)}: ${paths} operations, ${schemas} schemas.`);
  return 0;
});

/** The operations and every schema they refer to, as one document without references to others. */
function cutOut(folder) {
  const documents = documentsIn(folder);
  const paths = {};
  const schemas = new Map();
  let securitySchemes = {};
  for (const [file, templates] of Object.entries(OPERATIONS)) {
    const document = documents.read(file);
    securitySchemes = { ...securitySchemes, ...document.components.securitySchemes };
    for (const template of templates) {
      const operation = document.paths?.[template]?.get;
      if (!operation) throw new Problem(`${file} has no GET ${template}.`);
      paths[template] = { get: taken(operation, file, documents, schemas) };
    }
  }
  return {
    openapi: '3.0.0',
    info: { title: "The part of HighLevel's API that this package calls", version: 'v3' },
    servers: [{ url: 'https://services.leadconnectorhq.com' }],
    paths,
    components: {
      schemas: Object.fromEntries(
        [...schemas].sort(([first], [second]) => (first < second ? -1 : 1)),
      ),
      securitySchemes: withoutProse(securitySchemes),
    },
  };
}

/** A part of a document without prose; the schemas it refers to are added to `schemas`. */
function taken(part, file, documents, schemas) {
  const copy = withoutProse(part);
  for (const holder of references(copy)) {
    const [other, pointer] = holder.$ref.split('#');
    const home = other ? path.join(path.dirname(file), other) : file;
    const name = pointer.split('/').at(-1);
    holder.$ref = `#/components/schemas/${name}`;
    if (schemas.has(name)) continue;
    schemas.set(name, undefined);
    const schema = documents.read(home).components.schemas[name];
    if (!schema) throw new Problem(`${home} has no schema ${name}.`);
    schemas.set(name, taken(schema, home, documents, schemas));
  }
  return copy;
}

/** Every object in a value that is a reference. */
function* references(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.$ref === 'string') yield value;
  for (const part of Object.values(value)) yield* references(part);
}

/** A copy without prose. The keys of `properties` are names of fields: a field may be a `summary`. */
function withoutProse(value, keysAreNames = false) {
  if (Array.isArray(value)) return value.map((entry) => withoutProse(entry));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => keysAreNames || (!PROSE.has(key) && !key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, part]) => [key, withoutProse(part, key === 'properties')]),
  );
}

/** Reads HighLevel's documents, each once. */
function documentsIn(folder) {
  const documents = new Map();
  const parse = (file) => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      throw new Problem(`${file} cannot be read: ${error.message}`, "Is it HighLevel's folder?");
    }
  };
  const read = (file) => {
    if (!documents.has(file)) documents.set(file, parse(path.join(folder, file)));
    return documents.get(file);
  };
  return { read };
}
