import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import type {
  INodeProperties,
  INodePropertyCollection,
  INodePropertyOptions,
  INodeType,
  INodeTypeDescription,
} from 'n8n-workflow';
import ts from 'typescript';
import packageJson from '../../package.json';
import searches from '../fixtures/searches.json';

/** A drop-down of n8n cuts a description after two lines. */
const LONGEST_OPTION_DESCRIPTION = 105;
/** The canvas cuts a longer label of an output that is not connected: `Internal Co…`. */
const LONGEST_OUTPUT_LABEL = 11;

const root = path.resolve(__dirname, '../..');

interface Codex {
  alias: string[];
}

const nodes = packageJson.n8n.nodes.map((file) => {
  const source = path.join(root, file.replace(/^dist\//, '').replace(/\.js$/, ''));
  const className = path.basename(source, '.node');
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the nodes are those of package.json
  const module = require(source) as Record<string, new () => INodeType>;
  const Node = module[className];
  if (!Node) throw new Error(`${file} exports no class ${className}`);
  const type = new Node();
  const codex = JSON.parse(
    readFileSync(path.join(root, 'nodes', className, `${className}.node.json`), 'utf8'),
  ) as Codex;
  return { className, type, description: type.description, alias: codex.alias };
});

/** A text that the editor shows, and where. */
interface Shown {
  at: string;
  text: string;
}

type Entry = INodeProperties | INodePropertyOptions | INodePropertyCollection;

/** Every entry of a panel: parameters, their options, and the entries of collections. */
function entriesOf(entries: readonly Entry[], at: string): { at: string; entry: Entry }[] {
  return entries.flatMap((entry) => {
    const here = `${at} > ${'displayName' in entry ? entry.displayName : entry.name}`;
    const inner = 'values' in entry ? entry.values : 'options' in entry ? entry.options : [];
    return [{ at: here, entry }, ...entriesOf(inner ?? [], here)];
  });
}

const entries = nodes.flatMap(({ description }) =>
  entriesOf(description.properties, description.displayName),
);

/** Every text that the editor shows of a node. */
function textsOf(description: INodeTypeDescription): Shown[] {
  const at = description.displayName;
  const { triggerPanel, hints = [], eventTriggerDescription, activationMessage } = description;
  const ofNode = [at, description.description, eventTriggerDescription, activationMessage];
  const ofPanel = typeof triggerPanel === 'object' ? JSON.stringify(triggerPanel) : '';
  return [
    ...[...ofNode, ofPanel, ...hints.map(({ message }) => message)].map((text) => ({
      at,
      text: text ?? '',
    })),
    ...entriesOf(description.properties, at).flatMap(({ at: place, entry }) => {
      const name = 'displayName' in entry ? entry.displayName : entry.name;
      const action = 'action' in entry ? (entry.action ?? '') : '';
      const about = 'description' in entry ? (entry.description ?? '') : '';
      return [name, about, action].map((text) => ({ at: place, text }));
    }),
  ];
}

const isOption = (entry: Entry): entry is INodePropertyOptions => 'value' in entry;

it('looks at the nodes and their parameters', () => {
  expect(nodes.length).toBeGreaterThanOrEqual(4);
  expect(entries.length).toBeGreaterThan(80);
});

it('describes options so that a drop-down shows all of it', () => {
  const tooLong = entries.flatMap(({ at, entry }) => {
    const length = isOption(entry) ? (entry.description ?? '').length : 0;
    return length > LONGEST_OPTION_DESCRIPTION ? [`${at}: ${length}`] : [];
  });
  expect(tooLong).toEqual([]);
});

/** Words that an earlier vocabulary used for the same things, by the word to use. */
const OTHER_WORDS: [use: string, instead: RegExp][] = [
  ['Unknown', /\b(?:undetermined|not said)\b/i],
  ['Call Outcome', /\bcall results?\b/i],
  ['internal comment', /\bprivate notes?\b/i],
  ['message', /(?<!Raw |raw)\bpayloads?\b/i],
  ['duplicate', /\brepetitions?\b|\bsame delivery\b/i],
  ['include, exclude', /\b(?:keep|kept|hold|held) (?:out|back)\b|\blets? through\b/i],
  ['output, split', /\bgiv(?:es?|en|ing)? out\b|\btak(?:es?|en|ing)? apart\b/i],
  ['average', /\bmean (?:talk|duration|length|time)\b/i],
  ['Message Location', /\bMessage Field\b/i],
  ['additional', /\bfurther\b/i],
  ['Operation', /\bmode\b/i],
];

function otherWordsIn(texts: readonly Shown[]): string[] {
  return texts.flatMap(({ at, text }) =>
    OTHER_WORDS.filter(([, instead]) => instead.test(text)).map(
      ([use]) => `${at}: "${text}" should say ${use}`,
    ),
  );
}

it('calls each thing by one word', () => {
  const texts = nodes.flatMap(({ description }) => textsOf(description));
  expect(texts.length).toBeGreaterThan(200);
  expect(otherWordsIn(texts)).toEqual([]);
});

it('calls each thing by one word in errors, warnings and answers too', () => {
  const texts = ['nodes', 'credentials'].flatMap((folder) => writtenTexts(path.join(root, folder)));
  expect(texts.length).toBeGreaterThan(300);
  expect(otherWordsIn(texts)).toEqual([]);
});

/** Every text of several words in the sources, but for the email reader, which quotes foreign emails. */
function writtenTexts(folder: string): Shown[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith(path.join('shared', 'email', path.sep)),
  );
  return files.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const texts: Shown[] = [];
    const visit = (node: ts.Node): void => {
      const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
      if (isText && /\w \w/.test(node.text)) texts.push({ at: file, text: node.text });
      node.forEachChild(visit);
    };
    visit(source);
    return texts;
  });
}

it('ends no description of one sentence with a full stop, and every other one with it', () => {
  const wrong = entries.flatMap(({ at, entry }) => {
    const text = 'description' in entry ? (entry.description ?? '') : '';
    const sentences = text.split(/[.?!] (?=[A-Z])/).length;
    return text !== '' && text.endsWith('.') !== sentences > 1 ? [`${at}: ${text}`] : [];
  });
  expect(wrong).toEqual([]);
});

it('names the unit of each number in its label', () => {
  const UNIT = /\((?:Hours|Minutes|Seconds|Days|MB)\)$|^Duplicates Kept After Restart$|^Limit$/;
  const numbers = entries.filter(({ entry }) => 'type' in entry && entry.type === 'number');
  expect(numbers.length).toBeGreaterThan(3);
  expect(
    numbers.map(({ at }) => at.split(' > ').at(-1) ?? '').filter((at) => !UNIT.test(at)),
  ).toEqual([]);
});

it('offers an action for each operation and each event', () => {
  const choices = entries.filter(
    ({ entry }) => 'type' in entry && ['operation', 'events'].includes(entry.name),
  );
  expect(choices.length).toBeGreaterThanOrEqual(3);
  const without = choices.flatMap(({ at, entry }) =>
    (((entry as INodeProperties).options ?? []) as INodePropertyOptions[])
      .filter(({ action }) => !action)
      .map(({ name }) => `${at} > ${name}`),
  );
  expect(without).toEqual([]);
});

/** Every combination of the values of a node's drop-downs; of lists, everything and nothing. */
function settingsOf({ properties }: INodeTypeDescription): Record<string, unknown>[] {
  let settings: Record<string, unknown>[] = [{}];
  for (const { name, type, options = [], default: preset } of properties) {
    const all = options.flatMap((option) => ('value' in option ? [option.value] : []));
    const choices = type === 'options' ? all : type === 'multiOptions' ? [all, []] : [preset];
    settings = settings.flatMap((one) => choices.map((value) => ({ ...one, [name]: value })));
  }
  return settings;
}

function outputLabels(description: INodeTypeDescription): string[] {
  const { outputs, outputNames = [] } = description;
  if (typeof outputs !== 'string') return outputNames;
  const script = outputs.slice('={{'.length, -'}}'.length);
  return settingsOf(description).flatMap(($parameter) =>
    (runInNewContext(script, { $parameter }) as { displayName?: string }[]).map(
      ({ displayName = '' }) => displayName,
    ),
  );
}

it('labels outputs so that the canvas shows all of it', () => {
  const labels = nodes.flatMap(({ description }) => outputLabels(description));
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.filter((label) => label.length > LONGEST_OUTPUT_LABEL)).toEqual([]);
});

/**
 * n8n shows a node and the trigger of its name as one entry, which is found by the words of the node alone.
 * `npm run test:browser` tries the same searches in the editor.
 */
it.each(Object.entries(searches))('is found by "%s"', (words, expected) => {
  const found = nodes
    .filter(({ description, alias }) =>
      [description.displayName, ...alias].some((name) => name.toLowerCase().includes(words)),
    )
    .map(({ className }) => className);
  expect(found).toEqual(
    expect.arrayContaining(
      expected.flatMap((name) => entryOf(`HighLevel${name.replaceAll(' ', '')}`)),
    ),
  );
});

/** A node, and the trigger that n8n shows under it. */
function entryOf(name: string): string[] {
  return nodes
    .map(({ className }) => className)
    .filter((one) => one.replace(/Trigger$/, '') === name);
}
