const { spawn } = require('node:child_process');
const fs = require('node:fs/promises');
const path = require('node:path');
const esbuild = require('esbuild');
const { dest, parallel, series, src } = require('gulp');
const { n8n } = require('./package.json');

const DIST = 'dist';
const BUNDLED = 'nodes/shared/bundled';
const EMAIL_READER = 'nodes/shared/email';

function clean() {
  return fs.rm(DIST, { recursive: true, force: true });
}

/** Type-checks and compiles: each source file becomes a script in dist. `bundle` and `prune` change them. */
function compile() {
  const tsc = require.resolve('typescript/bin/tsc');
  return spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
}

/**
 * Makes the email reader one file, with the libraries it uses and their licences: a verified community node may
 * have no dependencies. As 140 files it takes almost twice as long to load: the row "loading the email reader" of
 * `npm run bench -- email` would break its bound.
 */
async function bundle() {
  const result = await esbuild.build({
    entryPoints: [path.join(EMAIL_READER, 'index.ts')],
    outbase: '.',
    outdir: DIST,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    treeShaking: true,
    charset: 'utf8',
    metafile: true,
    // The licences below are found by their paths, also where node_modules is a link.
    preserveSymlinks: true,
  });
  await writeLicences(Object.keys(result.metafile.inputs));
}

async function writeLicences(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const match = /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(match[1]);
  }
  const notices = await Promise.all(
    [...packages].sort().map(async (dir) => {
      const { name, version } = JSON.parse(
        await fs.readFile(path.join(dir, 'package.json'), 'utf8'),
      );
      const licence = (await fs.readdir(dir)).find((file) => /^licen[sc]e/i.test(file));
      if (!licence) throw new Error(`${dir} is bundled but contains no licence file`);
      return `${name} ${version}\n\n${(await fs.readFile(path.join(dir, licence), 'utf8')).trim()}\n`;
    }),
  );
  await fs.writeFile(path.join(DIST, BUNDLED, 'LICENSES.txt'), notices.join('\n----\n\n'));
}

/** Removes the scripts that no node or credential needs, since the email reader holds them. */
async function prune() {
  const { metafile } = await esbuild.build({
    entryPoints: [...n8n.nodes, ...n8n.credentials],
    outdir: DIST,
    bundle: true,
    write: false,
    platform: 'node',
    packages: 'external',
    metafile: true,
  });
  const needed = new Set(Object.keys(metafile.inputs).map(path.normalize));
  for (const file of await fs.readdir(DIST, { recursive: true })) {
    const script = path.join(DIST, file);
    if (script.endsWith('.js') && !needed.has(script)) await fs.rm(script);
  }
}

function icons() {
  return src('icons/*.svg').pipe(dest(path.join(DIST, 'icons')));
}

/** Codex files (X.node.json) and output previews (__schema__). */
function descriptions() {
  return src('nodes/**/*.json', { base: '.' }).pipe(dest(DIST));
}

exports.build = series(clean, compile, parallel(series(bundle, prune), icons, descriptions));
exports.default = exports.build;
