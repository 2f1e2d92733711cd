// The cost of the trigger: a delivery's whole way through webhook(), in n8n's own context, against the
// signature check and JSON.parse alone. HIGHLEVEL_DELIVERIES=1000000 makes the memory row as long as promised.
import { createRequire } from 'node:module';
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as deferredWork } from 'node:timers/promises';
import { TRIGGER } from '../scripts/lib/nodeTypes.mjs';
import { median, medianRatio, row, timeEachTurn } from './measure.mjs';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { WebhookContext } = require('n8n-core');
const { Workflow } = require('n8n-workflow');
const {
  HighLevelMessageTrigger,
} = require('../dist/nodes/HighLevelMessageTrigger/HighLevelMessageTrigger.node.js');

export const title = 'HighLevel Message Trigger';

/** The trigger's field of the workflow's global static data. */
const FIELD = 'highLevelMessageTrigger';

const ROUNDS = 41;
const CALLS = 400;
const DELIVERIES_FOR_MEMORY = Number(process.env.HIGHLEVEL_DELIVERIES ?? 50_000);
const FIXTURES = path.join(import.meta.dirname, '../test/fixtures/messages');

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const trigger = new HighLevelMessageTrigger();
let deliveries = 0;

/** A message as HighLevel sends one, signed and never sent before. */
function delivery(payload) {
  const body = Buffer.from(JSON.stringify({ ...payload, webhookId: `delivery-${deliveries++}` }));
  return { body, signature: sign(null, body, privateKey) };
}

function request({ body, signature }) {
  const headers = { 'content-type': 'application/json' };
  if (signature) headers['x-ghl-signature'] = signature.toString('base64');
  return { headers, rawBody: body, body: JSON.parse(body.toString()) };
}

class Response extends EventEmitter {
  statusCode = 200;
  headersSent = false;
  writableEnded = false;
  destroyed = false;

  setHeader() {}

  writeHead(statusCode) {
    this.statusCode = statusCode;
    this.headersSent = true;
  }

  end() {
    this.writableEnded = true;
    this.emit('finish');
    this.destroyed = true;
    this.emit('close');
  }
}

/**
 * Runs webhook() as n8n does: saves the static data, and answers 200 if an execution starts.
 */
function receiver() {
  const nodeTypes = { getByNameAndVersion: () => trigger, getKnownTypes: () => ({}) };
  const parameters = {
    events: ['OutboundMessage'],
    simplify: false,
    filters: {},
    options: { additionalPublicKeys: publicKey.export({ type: 'spki', format: 'pem' }) },
  };
  const node = {
    id: 'b6b3a1f4-30a2-4f83-a8d4-30a0ac0d3a41',
    name: 'HighLevel Message Trigger',
    type: TRIGGER,
    typeVersion: 2,
    position: [0, 0],
    parameters,
  };
  const workflow = new Workflow({
    id: 'flow',
    nodes: [node],
    connections: {},
    active: true,
    nodeTypes,
  });
  const additionalData = {};
  const staticData = workflow.getStaticData('global');
  const context = new WebhookContext(workflow, node, additionalData, 'webhook', {}, [], null);
  return async (httpRequest) => {
    const response = new Response();
    additionalData.httpRequest = httpRequest;
    additionalData.httpResponse = response;
    const result = await trigger.webhook.call(context);
    const toSave = staticData[FIELD];
    if (typeof toSave?.toJSON === 'function') staticData[FIELD] = toSave.toJSON();
    if (!response.headersSent) response.end();
    return result;
  };
}

function fixture(name) {
  return JSON.parse(readFileSync(path.join(FIXTURES, `${name}.json`), 'utf8')).payload;
}

function bareMinimum({ body, signature }) {
  if (!verify(null, body, publicKey, signature)) throw new Error('The signature is wrong.');
  return JSON.parse(body.toString());
}

async function speed(what, payload) {
  const receive = receiver();
  const unsigned = request({ body: delivery(payload).body });
  const first = await receive(request(delivery(payload)));
  if (!first.workflowData) throw new Error(`${what} was not accepted: ${JSON.stringify(first)}`);
  let pool;
  let requests;
  const candidates = {
    bare: (call) => bareMinimum(pool[call]),
    accepted: async (call) => {
      await receive(requests[call]);
      // Work that webhook() defers is part of its cost.
      if (call === CALLS - 1) await deferredWork();
    },
    unsigned: () => receive(unsigned),
  };
  const times = await timeEachTurn(candidates, {
    rounds: ROUNDS,
    calls: CALLS,
    // A collection of everything would throw compiled code away before each turn, though n8n hardly
    // ever makes one; and only one side of the ratio is code that has to be compiled.
    collect: 'young',
    prepare: () => {
      pool = Array.from({ length: CALLS }, () => delivery(payload));
      requests = pool.map(request);
    },
  });
  const microseconds = (name) => `${(median(times[name]) * 1000).toFixed(1)} µs`;
  return [
    row(
      `${what}: accepted, against bare verify and JSON.parse`,
      medianRatio(times.accepted, times.bare),
      { atMost: 1.25 },
      `${microseconds('accepted')} against ${microseconds('bare')}`,
    ),
    row(
      `${what}: unsigned, against accepted`,
      medianRatio(times.unsigned, times.accepted),
      { atMost: 1 / 20 },
      `${microseconds('unsigned')} against ${microseconds('accepted')}`,
    ),
  ];
}

/** The heap after many deliveries, against the heap after half of them. */
async function memory(payload) {
  const receive = receiver();
  const tenth = Math.ceil(DELIVERIES_FOR_MEMORY / 10);
  const heap = [];
  for (let count = 1; count <= DELIVERIES_FOR_MEMORY; count++) {
    const { workflowData } = await receive(request(delivery(payload)));
    if (!workflowData) throw new Error('A delivery was not accepted.');
    if (count % tenth === 0) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      globalThis.gc();
      heap.push(process.memoryUsage().heapUsed);
    }
  }
  const megabytes = heap.map((bytes) => (bytes / 1e6).toFixed(1));
  return row(
    `heap after ${DELIVERIES_FOR_MEMORY} deliveries, against half of them`,
    heap.at(-1) / heap[Math.floor(heap.length / 2) - 1],
    { atMost: 1.1 },
    `${megabytes.join(' ')} MB`,
  );
}

export async function run() {
  const sms = fixture('sms-from-app');
  return [
    ...(await speed('SMS', sms)),
    ...(await speed('call', fixture('call-answered-with-recording'))),
    ...(await speed('email', fixture('email-from-app'))),
    await memory(sms),
  ];
}
