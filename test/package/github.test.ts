import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';

const github = path.resolve(__dirname, '../../.github');
const read = (folder: string) =>
  readdirSync(path.join(github, folder)).map((name): [name: string, text: string] => [
    name,
    readFileSync(path.join(github, folder, name), 'utf8'),
  ]);

/** A job of a workflow starts with a name at the second level. */
const jobsOf = (text: string) =>
  text.slice(text.indexOf('\njobs:\n') + '\njobs:\n'.length).split(/^(?= {2}[a-z]\w*:$)/m);

describe.each(read('workflows'))('the workflow %s', (_name, text) => {
  it('runs actions of others by commit, and names their version', () => {
    const actions = [...text.matchAll(/\buses: (.+)$/gm)].map(([, action = '']) => action);
    const foreign = actions.filter((action) => !action.startsWith('./'));
    expect(actions.length).toBeGreaterThan(0);
    for (const action of foreign)
      expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may only read, and a job may write no more than it needs', () => {
    expect(text).toContain('\npermissions:\n  contents: read\n');
    const written = [...text.matchAll(/^ +([a-z-]+): write$/gm)].map(([, scope]) => scope);
    const allowed: Record<string, string[]> = {
      CodeQL: ['security-events'],
      Publish: ['id-token'],
    };
    expect(written).toEqual(allowed[/^name: (.+)$/m.exec(text)?.[1] ?? ''] ?? []);
  });

  it('keeps no login in the checkout, and ends a job that hangs', () => {
    const checkouts = text.split('uses: actions/checkout@').slice(1);
    for (const after of checkouts) {
      expect(after).toMatch(/^.+\n {8}with:\n {10}persist-credentials: false\n/);
    }
    for (const job of jobsOf(text))
      expect(job).toMatch(/^ {4}(?:timeout-minutes: \d+|uses: \.\/)/m);
  });
});

it('CI runs the tests on every Node version of npm run test:node', () => {
  const { dependencies } = JSON.parse(
    readFileSync(path.join(github, '../test/node/package.json'), 'utf8'),
  ) as { dependencies: Record<string, string> };
  const versions = Object.keys(dependencies).map((name) => name.slice('node-'.length));
  const ci = readFileSync(path.join(github, 'workflows/ci.yml'), 'utf8');
  expect(ci).toContain(`node: [${versions.join(', ')}]`);
});

it('publishes only what CI has passed', () => {
  const publish = readFileSync(path.join(github, 'workflows/publish.yml'), 'utf8');
  expect(publish).toContain('  ci:\n    uses: ./.github/workflows/ci.yml\n');
  expect(publish).toContain('  publish:\n    needs: ci\n');
});

describe('the issue forms', () => {
  const forms = read('ISSUE_TEMPLATE').filter(([name]) => name !== 'config.yml');

  it.each(forms)(
    '%s asks for warning lines and field names, and for no personal data',
    (_name, text) => {
      expect(text).toContain('**Do not paste personal data**');
      expect(text).toContain('label: I have removed all personal data.\n          required: true');
      for (const id of ['warnings', 'fields']) {
        expect(text).toMatch(new RegExp(`id: ${id}\\n(?: {4}.+\\n)+ {6}required: true`));
      }
    },
  );

  it('the form for mistakes names every node', () => {
    const [, bug] = forms.find(([name]) => name === 'bug.yml') ?? [];
    for (const file of packageJson.n8n.nodes) {
      const name = path.basename(file, '.node.js').replace(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ');
      expect(bug).toContain(`        - ${name.replace('High Level', 'HighLevel')}\n`);
    }
  });
});
