// Compiles the sqlite3 package, which n8n's embedded database needs. Its own install script would
// download a binary, and node-gyp would need Python. This module calls the compiler directly, with the
// package's sources and Node's headers.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { LOCAL } from './paths.mjs';
import { run } from './run.mjs';
import { Problem, step } from './steps.mjs';

/** The definitions in the package's deps/sqlite3.gyp. */
const SQLITE_OPTIONS = [
  '_REENTRANT=1',
  'SQLITE_THREADSAFE=1',
  'HAVE_USLEEP=1',
  'SQLITE_ENABLE_FTS3',
  'SQLITE_ENABLE_FTS4',
  'SQLITE_ENABLE_FTS5',
  'SQLITE_ENABLE_RTREE',
  'SQLITE_ENABLE_DBSTAT_VTAB=1',
  'SQLITE_ENABLE_MATH_FUNCTIONS',
];
const BINDING_OPTIONS = ['NAPI_VERSION=6', 'NAPI_DISABLE_CPP_EXCEPTIONS=1'];
const BINDING_SOURCES = ['backup', 'database', 'node_sqlite3', 'statement'];

/**
 * Makes sure that n8n's sqlite3 package loads. Compiles it once for both lines of n8n.
 *
 * @param {string} modules the node_modules of the n8n install
 * @param {string} node the Node program that n8n runs on
 */
export async function ensureSqlite(modules, node) {
  if (loads(modules, node)) return;
  const made = compiledFor(path.dirname(modules));
  if (!existsSync(made)) {
    requireCompiler();
    await step("Compiling SQLite for n8n's database", '1 min', (report) =>
      compile(modules, node, made, report),
    );
  }
  const target = bindingIn(modules);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(made, target);
  if (!loads(modules, node)) {
    rmSync(made);
    throw new Problem('The compiled SQLite cannot be loaded.', 'Start again: it is compiled anew.');
  }
}

/**
 * Reports a missing compiler before n8n is installed, which takes minutes.
 *
 * @param {string} dir the folder of a line of n8n, with its lockfile
 * @throws {Problem} when SQLite is not compiled yet and there is no compiler
 */
export function requireCompilerFor(dir) {
  const there = [compiledFor(dir), bindingIn(path.join(dir, 'node_modules'))].some(existsSync);
  if (!there) requireCompiler();
}

/** The cached binary of the SQLite version in the lockfile of a line of n8n. */
function compiledFor(dir) {
  const { packages } = JSON.parse(readFileSync(path.join(dir, 'package-lock.json')));
  const { version } = packages['node_modules/sqlite3'];
  const name = `sqlite3-${version}-${process.platform}-${process.arch}`;
  return path.join(LOCAL, 'sqlite', `${name}.node`);
}

/** The path where the sqlite3 package looks for its binary. */
function bindingIn(modules) {
  return path.join(modules, 'sqlite3', 'build', 'Release', 'node_sqlite3.node');
}

function loads(modules, node) {
  const script = 'new (require("sqlite3").Database)(":memory:")';
  return spawnSync(node, ['-e', script], { cwd: modules, stdio: 'ignore' }).status === 0;
}

function requireCompiler() {
  const missing = ['cc', 'c++', 'tar'].filter(
    (tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error,
  );
  if (missing.length === 0) return;
  throw new Problem(
    `A C++ compiler is needed once, for n8n's database; missing: ${missing.join(', ')}.`,
    'Install one (Debian, Ubuntu: apt-get install build-essential; Fedora: dnf install gcc-c++; ' +
      'macOS: xcode-select --install) and start again: what is installed so far is kept.',
  );
}

async function compile(modules, node, made, report) {
  const dir = `${made}.build`;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const source = path.join(modules, 'sqlite3');
  const archive = readdirSync(path.join(source, 'deps')).find((file) => file.endsWith('.tar.gz'));
  const unpack = ['-xzf', path.join(source, 'deps', archive), '-C', dir, '--strip-components=1'];
  execFileSync('tar', unpack);

  const common = ['-O2', '-fPIC', '-DNDEBUG', `-I${dir}`];
  const defines = [...SQLITE_OPTIONS, ...BINDING_OPTIONS].map((option) => `-D${option}`);
  const includes = [
    path.join(path.dirname(node), '..', 'include', 'node'),
    path.join(modules, 'node-addon-api'),
  ].map((include) => `-I${include}`);
  const objects = [...BINDING_SOURCES, 'sqlite3'].map((name) => path.join(dir, `${name}.o`));
  let compiled = 0;
  const compileOne = async (tool, args) => {
    await run(`compile-${tool}`, tool, [...common, ...defines, ...args]);
    report(`${++compiled} of ${objects.length} files`);
  };

  await Promise.all([
    compileOne('cc', ['-c', path.join(dir, 'sqlite3.c'), '-o', path.join(dir, 'sqlite3.o')]),
    (async () => {
      for (const name of BINDING_SOURCES) {
        const from = path.join(source, 'src', `${name}.cc`);
        const flags = ['-std=c++17', '-fno-rtti', '-fno-exceptions', ...includes];
        await compileOne('c++', [...flags, '-c', from, '-o', path.join(dir, `${name}.o`)]);
      }
    })(),
  ]);
  const shared = process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : [];
  const linked = path.join(dir, 'node_sqlite3.node');
  await run('link', 'c++', ['-shared', ...shared, ...objects, '-o', linked]);
  renameSync(linked, made);
  rmSync(dir, { recursive: true });
}
