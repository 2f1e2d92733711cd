import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IConnections, IDataObject, INode } from 'n8n-workflow';
import packageJson from '../../package.json';
import { CHANNEL_TABLE, CHANNELS, type Message, toMessage } from '../../nodes/shared/contract';

interface Flow {
  name: string;
  active: boolean;
  nodes: INode[];
  connections: IConnections;
  pinData: Record<string, { json: IDataObject }[]>;
}

const FOLDER = path.resolve(__dirname, '../../workflows');
const OWN = `${packageJson.name}.`;
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

function samplesOf(flow: Flow): IDataObject[] {
  return Object.values(flow.pinData).flatMap((items) => items.map(({ json }) => json));
}

describe.each(flows)('%s', (_file, flow) => {
  test('uses only nodes of this package and of n8n', () => {
    const foreign = flow.nodes.filter(
      ({ type }) => !ownTypes.includes(type) && !type.startsWith('n8n-nodes-base.'),
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

  test('runs before its credentials are chosen: what needs one is switched off', () => {
    const needsCredential = /\.(?:googleSheets|googleDrive|slack|highLevel)$/;
    for (const node of flow.nodes.filter(({ type }) => needsCredential.test(type))) {
      expect(node).toMatchObject({ disabled: true });
    }
  });

  test('has pinned samples that are messages as the trigger gives them out today', () => {
    const samples = samplesOf(flow);
    expect(samples.length).toBeGreaterThan(1);
    for (const sample of samples) {
      const { delivery, ...payload } = sample as unknown as Message;
      expect(toMessage(payload, delivery)).toEqual(sample);
    }
  });
});

describe('the main flow', () => {
  const main = flows.find(([file]) => file === 'log-every-message.json')?.[1];
  if (!main) throw new Error('workflows/log-every-message.json is missing.');

  test.each(CHANNELS)('has a pinned sample of the channel %s', (channel) => {
    expect(samplesOf(main).map((sample) => sample.channel)).toContain(channel);
  });

  // Internal comments are not for customers, so the flow leaves their output open.
  test.each(CHANNELS.filter((channel) => channel !== 'internalComment'))(
    'gives the channel %s an output that leads on',
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
