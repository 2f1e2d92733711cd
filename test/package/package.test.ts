import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';

/** Modules that n8n's scan allows and that n8n's module paths resolve. */
const HOST_MODULES = new Set(['n8n-workflow', 'zod/v4', 'node:crypto']);

const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'dist');

function filesBelow(dir: string, ending: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(dir, file));
}

/** The modules that a built script requires, as it names them. */
function requiredBy(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(
    ([, name = '']) => name,
  );
}

/** A node's output preview, or those of its operations, as n8n looks for them. */
function previewsIn(place: string): string[] {
  return existsSync(place) ? filesBelow(place, '.json') : [`${place}.json`];
}

describe('the built package', () => {
  const scripts = filesBelow(dist, '.js');

  it('requires only modules that n8n provides', () => {
    const foreign = scripts.flatMap((file) =>
      requiredBy(file)
        .filter((name) => !name.startsWith('.') && !HOST_MODULES.has(name))
        .map((name) => `${path.relative(root, file)} requires ${name}`),
    );
    expect(scripts.length).toBeGreaterThan(10);
    expect(foreign).toEqual([]);
  });

  it('contains every script that is required, and no others', () => {
    const required = scripts.flatMap((file) =>
      requiredBy(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => require.resolve(path.join(path.dirname(file), name))),
    );
    const { nodes, credentials } = packageJson.n8n;
    const entries = [...nodes, ...credentials].map((file) => path.join(root, file));
    expect(new Set(scripts)).toEqual(new Set([...required, ...entries]));
  });

  it('keeps pure modules free of n8n', () => {
    const impure = scripts
      .filter((file) => !/\.(node|description)\.js$|\/shared\/n8n\//.test(file))
      .filter((file) => readFileSync(file, 'utf8').includes('require("n8n-workflow")'))
      .map((file) => path.relative(root, file));
    expect(impure).toEqual([]);
  });

  it.each(packageJson.n8n.nodes)('%s loads, with its icon, codex and output preview', (file) => {
    const className = path.basename(file, '.node.js');
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loads a built file as n8n does
    const module = require(path.join(root, file)) as Record<
      string,
      new () => {
        description: {
          name: string;
          version: number | number[];
          icon: { light: string; dark: string };
        };
      }
    >;
    const Node = module[className];
    if (!Node) throw new Error(`${file} exports no class ${className}`);
    const { name, version, icon } = new Node().description;
    expect(name).toBe(className.charAt(0).toLowerCase() + className.slice(1));

    const folder = path.dirname(path.join(root, file));
    const companions = [icon.light, icon.dark].map((url) =>
      path.join(folder, url.slice('file:'.length)),
    );
    companions.push(path.join(folder, `${className}.node.json`));
    for (const one of [version].flat()) {
      companions.push(...previewsIn(path.join(folder, '__schema__', `v${one}.0.0`)));
    }
    for (const companion of companions) expect(statSync(companion).size).toBeGreaterThan(0);
  });

  it.each(packageJson.n8n.credentials)('%s loads, with its icon', (file) => {
    const className = path.basename(file, '.credentials.js');
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loads a built file as n8n does
    const module = require(path.join(root, file)) as Record<
      string,
      new () => { name: string; icon: { light: string; dark: string } }
    >;
    const Credential = module[className];
    if (!Credential) throw new Error(`${file} exports no class ${className}`);
    const { name, icon } = new Credential();
    expect(name).toBe(className.charAt(0).toLowerCase() + className.slice(1));
    for (const url of [icon.light, icon.dark]) {
      const target = path.join(root, path.dirname(file), url.slice('file:'.length));
      expect(statSync(target).size).toBeGreaterThan(0);
    }
  });

  it('carries the licence of everything bundled', () => {
    const notices = readFileSync(path.join(dist, 'nodes/shared/bundled/LICENSES.txt'), 'utf8');
    expect(notices).toContain('htmlparser2 12.');
    expect(notices).toContain('postal-mime 4.');
  });
});

it.each(['1.x', '2.x'])('README names the version of n8n %s that the tests install', (line) => {
  const file = path.join(root, 'test', 'n8n', line, 'package.json');
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies: { n8n: string };
  };
  expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toContain(`n8n ${dependencies.n8n}`);
});
