import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IConnections, IDataObject, INode } from 'n8n-workflow';
import packageJson from '../../package.json';
import {
  CHANNEL_TABLE,
  CHANNELS,
  type Message,
  READ_FIRST,
  toMessage,
} from '../../nodes/shared/contract';

interface Flow {
  name: string;
  active: boolean;
  nodes: INode[];
  connections: IConnections;
  pinData: Record<string, { json: IDataObject }[]>;
}

const FOLDER = path.resolve(__dirname, '../../workflows');
const OWN = `${packageJson.name}.`;
const TRIGGER = `${OWN}highLevelMessageTrigger`;
const DATA_TABLE = 'n8n-nodes-base.dataTable';

const N8N_PACKAGES = ['n8n-nodes-base.', '@n8n/n8n-nodes-langchain.'];

/** Nodes that do nothing without a credential. */
const NEEDS_CREDENTIAL =
  /\.(?:googleSheets|googleDrive|highLevel|highLevelMessage|httpRequest|lmChatOpenAi|postgres|slack)$/;
const ownTypes = packageJson.n8n.nodes.map((file) => {
  const name = path.basename(file, '.node.js');
  return OWN + name.charAt(0).toLowerCase() + name.slice(1);
});

const flows = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, Flow] => [
    file,
    JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Flow,
  ]);

/** The pinned samples of the flow's message trigger; none for a flow with another trigger. */
function samplesOf(flow: Flow): IDataObject[] {
  const triggers = flow.nodes.filter(({ type }) => type === TRIGGER);
  return triggers.flatMap(({ name }) => (flow.pinData[name] ?? []).map(({ json }) => json));
}

/** The columns of each data table, as the step that creates it names them. */
function createdTables(): Map<string, unknown> {
  const steps = flows.flatMap(([, { nodes }]) => nodes);
  return new Map(
    steps
      .filter(({ type, parameters }) => type === DATA_TABLE && parameters.tableName !== undefined)
      .map(({ parameters }) => [
        parameters.tableName as string,
        (parameters.columns as IDataObject).column,
      ]),
  );
}

/** The names of the data tables that the steps of a flow use, in order of the steps. */
function tablesOf({ nodes }: Flow): string[] {
  return nodes
    .filter(({ type }) => type === DATA_TABLE)
    .map(({ parameters }) => {
      const { tableName, dataTableId } = parameters as {
        tableName?: string;
        dataTableId?: { value: string };
      };
      return tableName ?? dataTableId?.value ?? '';
    });
}

/** On n8n's canvas: a step, and the line with a label and a "+" at an output that leads nowhere. */
const NODE_SIZE = 96;
const OPEN_END = 116;
/** The label in the middle of a connection has to clear the "+" of the outputs beside it. */
const BRANCH_ROOM = 376;

/** Where a step or sticky note is on the canvas. */
function placeOf({ name, type, position: [left, top], parameters }: INode) {
  const isNote = type === 'n8n-nodes-base.stickyNote';
  const height = isNote ? (parameters.height as number) : NODE_SIZE;
  return { name, isNote, left, top, bottom: top + height };
}

describe.each(flows)('%s', (_file, flow) => {
  test('uses only nodes of this package and of n8n', () => {
    const foreign = flow.nodes.filter(
      ({ type }) => !ownTypes.includes(type) && !N8N_PACKAGES.some((name) => type.startsWith(name)),
    );
    expect(foreign.map(({ type }) => type)).toEqual([]);
  });

  test('brings no address, key or credential along', () => {
    expect(flow.active).toBe(false);
    for (const node of flow.nodes) {
      expect(node.webhookId).toBeUndefined();
      expect(node.credentials).toBeUndefined();
      expect(node.parameters.options ?? {}).not.toHaveProperty('additionalPublicKeys');
      expect(node.parameters.options ?? {}).not.toHaveProperty('signatureCheck');
    }
  });

  test('connects nodes that are there', () => {
    const names = flow.nodes.map(({ name }) => name);
    const targets = Object.values(flow.connections).flatMap(({ main }) =>
      (main ?? []).flatMap((connections) => (connections ?? []).map(({ node }) => node)),
    );
    expect(names).toEqual(expect.arrayContaining([...Object.keys(flow.connections), ...targets]));
  });

  test('runs before its credentials are chosen: a step that needs one is deactivated or pinned', () => {
    const running = flow.nodes
      .filter(({ type, disabled }) => NEEDS_CREDENTIAL.test(type) && disabled !== true)
      .map(({ name }) => name);
    expect(running.filter((name) => flow.pinData[name] === undefined)).toEqual([]);
  });

  test('ends in a data table that it creates, and that its first sticky note names', () => {
    const tables = tablesOf(flow);
    const created = flow.nodes.filter(
      ({ type, parameters }) => type === DATA_TABLE && parameters.tableName !== undefined,
    );
    expect([...new Set(tables)]).toEqual(created.map(({ parameters }) => parameters.tableName));
    for (const { parameters, onError, executeOnce } of created) {
      // Without the option n8n fails at the second run. A failure shows at the step that saves.
      expect(parameters.options).toEqual({ createIfNotExists: true });
      expect({ onError, executeOnce }).toEqual({
        onError: 'continueRegularOutput',
        executeOnce: true,
      });
    }
    const setUp = flow.nodes.find(({ name }) => name === 'Set-Up');
    expect(setUp?.parameters.content).toContain(`Data tables > ${tables.at(-1)}`);
  });

  test('creates the table above the step that saves, so that n8n runs it first', () => {
    const at = (name: string) => flow.nodes.find((node) => node.name === name)?.position[1] ?? 0;
    for (const { main } of Object.values(flow.connections)) {
      for (const targets of main ?? []) {
        const names = (targets ?? []).map(({ node }) => node);
        const create = names.find((name) => name.startsWith('Create Table'));
        const others = names.filter((name) => name !== create);
        if (create) expect(at(create)).toBeLessThan(Math.min(...others.map(at)));
      }
    }
  });

  test('describes its columns as n8n does: else opening the step after a run says that it has changed', () => {
    for (const { type, name, parameters } of flow.nodes) {
      const { mappingMode, schema } = (parameters.columns ?? {}) as IDataObject;
      if (type !== DATA_TABLE || mappingMode !== 'autoMapInputData') continue;
      const columns = (schema as IDataObject[]).map(({ id, type: kind }) => ({
        name: id,
        type: kind,
      }));
      const { value } = parameters.dataTableId as IDataObject;
      expect({ name, columns }).toEqual({ name, columns: createdTables().get(value as string) });
    }
  });

  test('leaves room for the labels of branches, and right of its last steps', () => {
    const places = flow.nodes.map(placeOf);
    const at = (name: string) => places.find((place) => place.name === name);
    const crowded = places.flatMap(({ name, left, top }) => {
      const outputs = flow.connections[name]?.main ?? [];
      const targets = outputs.flatMap((connected) => connected ?? []).map(({ node }) => node);
      if (outputs.length > 2) {
        const near = targets.filter((target) => (at(target)?.left ?? 0) - left < BRANCH_ROOM);
        return near.map((target) => `${target} is too near to ${name}`);
      }
      if (targets.length > 0) return [];
      const end = left + NODE_SIZE + OPEN_END;
      const touched = places.filter(
        (place) =>
          place.left > left &&
          place.left < end &&
          place.top < top + NODE_SIZE &&
          place.bottom > top,
      );
      return touched.map((place) => `the "+" of ${name} touches ${place.name}`);
    });
    expect(crowded).toEqual([]);
  });

  test('has pinned samples', () => {
    expect(Object.values(flow.pinData).flat().length).toBeGreaterThan(1);
  });

  test('has samples of a channel with the same fields first: n8n shows a red "undefined" for a missing one', () => {
    const samples = samplesOf(flow);
    for (const channel of new Set(samples.map((sample) => sample.channel))) {
      const [first, ...others] = samples
        .filter((sample) => sample.channel === channel)
        .map((sample) => READ_FIRST.filter((field) => field in sample));
      for (const fields of others) expect(fields).toEqual(first);
    }
  });

  test('has pinned samples of messages as the trigger outputs them', () => {
    for (const sample of samplesOf(flow)) {
      const { delivery, ...payload } = sample as unknown as Message;
      expect(toMessage(payload, delivery)).toEqual(sample);
      const first = READ_FIRST.filter((name) => name in sample);
      expect(Object.keys(sample).slice(0, first.length)).toEqual(first);
    }
  });
});

test('no table has a name that contains the name of another: n8n would find both', () => {
  const names = [...new Set(flows.flatMap(([, flow]) => tablesOf(flow)))];
  const containing = names.filter((name) =>
    names.some((other) => other !== name && name.includes(other)),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(containing).toEqual([]);
});

describe('the main flow', () => {
  const main = flows.find(([file]) => file === 'log-every-message.json')?.[1];
  if (!main) throw new Error('workflows/log-every-message.json is missing.');

  test.each(CHANNELS)('has a pinned sample of the channel %s', (channel) => {
    expect(samplesOf(main).map((sample) => sample.channel)).toContain(channel);
  });

  // Internal comments are not for customers, so the flow leaves their output open.
  test.each(CHANNELS.filter((channel) => channel !== 'internalComment'))(
    'leads on from the output of the channel %s',
    (channel) => {
      const split = main.nodes.find(({ name }) => name === 'HighLevel Channel Split');
      const selected = [...(split?.parameters.channels as string[]), 'other'];
      expect(selected).toContain(channel);
      const output =
        main.connections['HighLevel Channel Split']?.main?.[CHANNEL_TABLE[channel].output];
      expect(output?.length).toBeGreaterThan(0);
    },
  );
});
