import 'reflect-metadata';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
  createRunExecutionData,
  Expression,
  NodeHelpers,
  Workflow,
  type IConnections,
  type ICredentialsHelper,
  type IDataObject,
  type INode,
  type INodeExecutionData,
  type INodeType,
  type IPinData,
  type IRun,
  type IVersionedNodeType,
  type IWorkflowBase,
  type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

type AnyNodeType = INodeType | IVersionedNodeType;

/** One node of a test flow. `nodeType` is its class; its `type` is a made-up name. */
export interface TestNode extends Partial<Omit<INode, 'parameters'>> {
  name: string;
  nodeType: AnyNodeType;
  parameters?: IDataObject;
}

export interface RunOptions {
  /** Connections by node name, in n8n's form. Without them only the first node runs. */
  connections?: IConnections;
  pinData?: IPinData;
  credentials?: ICredentialsHelper;
}

const URL_PLACEHOLDER = 'http://127.0.0.1:5678/';

/**
 * Runs a flow in n8n's own engine, with the items as input of its first node.
 *
 * @returns the finished run; `outputsOf` returns its items
 */
export async function runWorkflow(
  testNodes: readonly TestNode[],
  items: INodeExecutionData[],
  { connections = {}, pinData, credentials }: RunOptions = {},
): Promise<IRun> {
  const types = new Map(testNodes.map(({ name, nodeType }) => [`test.${name}`, nodeType]));
  const nodes = testNodes.map(toNode);
  const workflow = new Workflow({
    id: '1',
    name: 'test',
    nodes,
    connections,
    active: false,
    pinData,
    settings: { executionOrder: 'v1' },
    nodeTypes: {
      getByName: (type) => typeOf(types, type),
      getByNameAndVersion: (type, version) =>
        NodeHelpers.getVersionedNodeType(typeOf(types, type), version),
      getKnownTypes: () => ({}),
    },
  });
  const first = nodes[0];
  if (!first) throw new Error('A flow needs a node.');
  const data = createRunExecutionData({
    resultData: { runData: {}, pinData },
    executionData: {
      nodeExecutionStack: [{ node: first, data: { main: [items] }, source: null }],
    },
  });
  return await new WorkflowExecute(
    {
      ...additionalData(nodes, connections),
      ...(credentials && { credentialsHelper: credentials }),
    },
    'webhook',
    data,
  ).processRunExecutionData(workflow);
}

/**
 * Runs one node over items in n8n's own engine.
 *
 * @returns the items of each output, in order
 * @throws the node's error, if it failed and does not continue on failure
 */
export async function runNode(
  nodeType: AnyNodeType,
  parameters: IDataObject,
  items: INodeExecutionData[],
  settings: Partial<Omit<INode, 'parameters'>> = {},
): Promise<INodeExecutionData[][]> {
  const run = await runWorkflow([{ name: 'node', nodeType, parameters, ...settings }], items);
  return outputsOf(run, 'node');
}

/** A node's items in a finished run, by output. Throws the node's error, if any. */
export function outputsOf(run: IRun, name: string): INodeExecutionData[][] {
  const task = run.data.resultData.runData[name]?.[0];
  const error = task?.error ?? run.data.resultData.error;
  if (error) throw error;
  return (task?.data?.main ?? []).map((output) => output ?? []);
}

/** Items as a previous node outputs them. */
export function itemsOf(...jsons: object[]): INodeExecutionData[] {
  return jsons.map((json, item) => ({ json: json as IDataObject, pairedItem: { item } }));
}

function toNode({ nodeType, parameters, ...node }: TestNode): INode {
  const { description } = NodeHelpers.getVersionedNodeType(nodeType, node.typeVersion);
  const { version } = description;
  return {
    id: node.name,
    type: `test.${node.name}`,
    typeVersion: Array.isArray(version) ? Math.max(...version) : version,
    position: [0, 0],
    parameters: (parameters ?? {}) as INode['parameters'],
    ...node,
  };
}

function typeOf(types: ReadonlyMap<string, AnyNodeType>, type: string): AnyNodeType {
  const found = types.get(type);
  if (!found) throw new Error(`The test flow has no node type ${type}.`);
  return found;
}

function additionalData(nodes: INode[], connections: IConnections): IWorkflowExecuteAdditionalData {
  const now = new Date();
  const workflowData: IWorkflowBase = {
    id: '1',
    name: 'test',
    active: false,
    isArchived: false,
    activeVersionId: null,
    createdAt: now,
    updatedAt: now,
    nodes,
    connections,
  };
  return {
    executionId: '1',
    userId: '1',
    currentNodeExecutionIndex: 0,
    variables: {},
    webhookBaseUrl: URL_PLACEHOLDER,
    webhookTestBaseUrl: URL_PLACEHOLDER,
    webhookWaitingBaseUrl: URL_PLACEHOLDER,
    formWaitingBaseUrl: URL_PLACEHOLDER,
    restApiUrl: URL_PLACEHOLDER,
    instanceBaseUrl: URL_PLACEHOLDER,
    setExecutionStatus: () => undefined,
    sendDataToUI: () => undefined,
    logAiEvent: () => undefined,
    hooks: new ExecutionLifecycleHooks('webhook', '1', workflowData),
  } as unknown as IWorkflowExecuteAdditionalData;
}

/** A spy on each evaluation of an expression by n8n, which it does in a private method. */
export function spyOnExpressions(): jest.SpyInstance<unknown, [expression: string]> {
  const prototype = Expression.prototype as unknown as {
    renderExpression: (expression: string) => unknown;
  };
  return jest.spyOn(prototype, 'renderExpression');
}
