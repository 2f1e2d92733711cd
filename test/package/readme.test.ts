import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';
import { callOutcome, DEFAULT_SETTINGS } from '../../nodes/shared/callOutcome';
import { type EmailMessage, toMessage } from '../../nodes/shared/contract';
import { readEmail } from '../../nodes/shared/emailThread';
import type { Fields } from '../../nodes/shared/values';

const ROOT = path.resolve(__dirname, '../..');
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const MAX_BYTES = 13 * 1024;
const ADD_NAMES = path.join(ROOT, 'nodes/HighLevelMessage/__schema__/v1.0.0/message/addNames.json');

/** The fields of an output preview that this test reads. */
interface Preview {
  properties: Record<string, { properties?: Record<string, unknown> } | undefined>;
}

/** The places of this repository that a page of npm has to link to by their whole address. */
const OWN_PAGES = [
  `${packageJson.homepage}/blob/main/`,
  'https://raw.githubusercontent.com/n8n-nodes-highlevel-messages/n8n-nodes-highlevel-messages/main/',
];

function message(fixture: string): ReturnType<typeof toMessage> {
  const file = path.join(ROOT, 'test/fixtures/messages', `${fixture}.json`);
  const { payload } = JSON.parse(readFileSync(file, 'utf8')) as { payload: Fields };
  return toMessage(payload, { id: '', receivedAt: '', signature: 'ed25519' });
}

describe('docs/flows.md', () => {
  it('has every example flow, with its address and picture', () => {
    const page = readFileSync(path.join(ROOT, 'docs/flows.md'), 'utf8');
    const flows = readdirSync(path.join(ROOT, 'workflows')).map((file) =>
      path.basename(file, '.json'),
    );
    const missing = flows.filter(
      (flow) =>
        !page.includes(`/workflows/${flow}.json`) || !page.includes(`images/${flow}-light.png`),
    );
    expect(missing).toEqual([]);
  });
});

describe('README', () => {
  it('is short enough to be read', () => {
    expect(Buffer.byteLength(readme)).toBeLessThan(MAX_BYTES);
  });

  it('has whole addresses only, since npm shows it without the repository', () => {
    const targets = [...readme.matchAll(/\]\(([^)]+)\)|^\[[^\]]+\]: (\S+)/gm)];
    const addresses = targets.map(([, inline, reference]) => inline ?? reference);
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((address) => !address?.startsWith('https://'))).toEqual([]);
  });

  it('names every reference that it links to', () => {
    const named = new Set([...readme.matchAll(/^\[([^\]]+)\]: /gm)].map(([, name]) => name));
    const used = [...readme.matchAll(/\]\[([^\]]+)\]/g)].map(([, name]) => name);
    expect(used.filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !used.includes(name))).toEqual([]);
  });

  it('has samples that are parts of what the nodes output', () => {
    const [trigger, outcome, thread, names] = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, json = '']) => JSON.parse(json) as object,
    );
    const call = message('call-reached-voicemail');
    expect(call).toMatchObject(trigger ?? {});
    expect({ call: callOutcome(call, DEFAULT_SETTINGS) }).toMatchObject(outcome ?? {});
    const email = message('email-reply-with-history') as EmailMessage;
    expect({ email: readEmail(email) }).toMatchObject(thread ?? {});
    const preview = JSON.parse(readFileSync(ADD_NAMES, 'utf8')) as Preview;
    const added = Object.entries(names ?? {}) as [string, object][];
    expect(added.length).toBeGreaterThan(1);
    for (const [field, value] of added) {
      expect(Object.keys(preview.properties[field]?.properties ?? {})).toEqual(
        expect.arrayContaining(Object.keys(value)),
      );
    }
  });
});

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'test/mutation/README.md'],
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(file: string): string[] {
  const headings = readFileSync(path.join(ROOT, file), 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
}

it('has the headings that the nodes, credentials and flows link to', () => {
  const linking = ['nodes', 'credentials', 'workflows'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .map((name) => path.join(ROOT, folder, name)),
  );
  const anchors = linking.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(`${packageJson.homepage}#`)
      .slice(1)
      .map((rest) => /^[\w-]+/.exec(rest)?.[0] ?? ''),
  );
  expect(anchors.length).toBeGreaterThan(3);
  // GitHub's own anchor of a README is `readme`.
  const known = ['readme', ...anchorsOf('README.md')];
  expect(anchors.filter((name) => !known.includes(name))).toEqual([]);
});

describe.each(pages)('%s', (file) => {
  it('names commands that exist', () => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const named = [...text.matchAll(/npm run (?:--?\w+ )*([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it('links to pages and files that exist', () => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const own = OWN_PAGES.flatMap((page) =>
      [...text.matchAll(/https:\/\/[^\s)">`]+/g)]
        .map(([url]) => url)
        .filter((url) => url.startsWith(page))
        .map((url) => url.slice(page.length)),
    );
    const relative = [
      ...text.matchAll(/\]\((?!https:|#)([^)#]+)|(?:src|srcset)="(?!https:)([^"]+)/g),
    ].map(([, link, image]) => path.join(path.dirname(file), link ?? image ?? ''));
    const missing = [...own, ...relative].filter((target) => !existsSync(path.join(ROOT, target)));
    expect(missing).toEqual([]);
    const anchors = [...text.matchAll(/\]\((?!https:)([^)#]*)#([^)]+)\)/g)];
    const broken = anchors.filter(([, page = '', anchor = '']) => {
      const target = page === '' ? file : path.join(path.dirname(file), page);
      return !anchorsOf(target).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

it('CONTRIBUTING.md lists every command', () => {
  const text = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const missing = Object.keys(packageJson.scripts).filter(
    (name) => !new RegExp(`^\\| .*\`npm (?:run )?${name}[\` ]`, 'm').test(text),
  );
  expect(missing).toEqual([]);
});
