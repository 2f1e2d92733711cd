import {
  NodeConnectionTypes,
  NodeOperationError,
  sleep,
  type IDataObject,
  type IHookFunctions,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
} from 'n8n-workflow';
import { BAD_REQUEST, failed, ignored, undecided, UNAVAILABLE, type Answer } from './answers';
import { claimDelivery, type Turn } from './claims';
import { readBody, type HttpRequest, type HttpResponse } from './http';
import { keyHints } from './keyHints';
import { outputOf } from './output';
import { triggerProperties } from './properties';
import { receive } from './receive';
import { keyProblems, readSettings, type TriggerSettings } from './settings';

export class HighLevelMessageTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'HighLevel Message Trigger',
    name: 'highLevelMessageTrigger',
    icon: {
      light: 'file:../../icons/highlevel-trigger.svg',
      dark: 'file:../../icons/highlevel-trigger.dark.svg',
    },
    group: ['trigger'],
    // The first version is 2: for version 1 n8n evaluates an expression of its own on each request.
    version: 2,
    subtitle: '={{$parameter["events"].join(", ")}}',
    description:
      'Starts the workflow when a message is sent from HighLevel: verified, and only once',
    eventTriggerDescription: 'Waiting for a message to be sent from HighLevel',
    activationMessage:
      'Messages sent from HighLevel now start this workflow, once your marketplace app holds the production URL of its trigger.',
    triggerPanel: {
      header: 'Send a message from HighLevel',
      executionsHelp: {
        inactive:
          "<b>While you build your workflow</b>, paste the test URL into your HighLevel marketplace app, start listening with the button above, then send a message from HighLevel. It shows up in this editor.<br /><br /><b>Once you are happy with it</b>, publish the workflow and paste the production URL into the app. From then on every message starts it; those executions show up in the <a data-key='executions'>executions list</a>, but not in the editor.",
        active:
          "<b>While you build your workflow</b>, paste the test URL into your HighLevel marketplace app, start listening with the button above, then send a message from HighLevel. It shows up in this editor.<br /><br /><b>The workflow also starts by itself</b>, since it is published and as long as the app holds the production URL. Those executions show up in the <a data-key='executions'>executions list</a>, but not in the editor.",
      },
      activationHint:
        'Once you have finished building your workflow, publish it and paste the production URL into your HighLevel app.',
    },
    defaults: { name: 'HighLevel Message Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    webhooks: [
      {
        name: 'default',
        httpMethod: 'POST',
        responseMode: 'onReceived',
        responseData: 'noData',
        path: 'webhook',
      },
    ],
    hints: keyHints,
    properties: triggerProperties,
  };

  /** HighLevel has no way to register a webhook, so all there is to do is to check the settings. */
  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        return await Promise.resolve(false);
      },
      async create(this: IHookFunctions): Promise<boolean> {
        const problems = keyProblems(readSettings(this.getNode().parameters));
        if (problems.length > 0) {
          // n8n shows the message wherever a workflow fails to activate, the description not always.
          throw new NodeOperationError(
            this.getNode(),
            `Further Public Keys: ${problems.join(' ')}`,
          );
        }
        return await Promise.resolve(true);
      },
      async delete(this: IHookFunctions): Promise<boolean> {
        return await Promise.resolve(true);
      },
    },
  };

  /** Never throws: n8n would answer 500 and start an execution all the same. */
  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    try {
      return await answerDelivery(this);
    } catch (error) {
      this.logger.error('HighLevel Message Trigger could not process a delivery', { error });
      return end(this.getResponseObject() as HttpResponse, BAD_REQUEST, failed());
    }
  }
}

async function answerDelivery(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  const request = context.getRequestObject() as HttpRequest;
  const response = context.getResponseObject() as HttpResponse;
  // Not getNodeParameter: evaluating an expression would cost n8n an isolate a request.
  const node = context.getNode();
  const settings = readSettings(node.parameters);
  const delivered = {
    headers: request.headers,
    body: request.rawBody ?? (await readBody(request)),
    parsedBody: request.body,
  };
  const reception = receive(delivered, settings, Date.now());
  if (reception.kind === 'refused') {
    return end(response, reception.httpStatus, reception.answer);
  }
  if (reception.kind === 'ignored') return { webhookResponse: reception.answer };
  const output = outputOf(reception.message, reception.payload, settings.output);
  const turn = await turnOf(context, node.id, reception.key, settings);
  if (turn === 'undecided') return end(response, UNAVAILABLE, undecided());
  if (turn === 'duplicate') {
    return { webhookResponse: ignored('duplicate', 'This delivery has been received before.') };
  }
  return { workflowData: [[{ json: output as IDataObject }]] };
}

/** Answers by itself what n8n could only answer with 200. */
function end(response: HttpResponse, httpStatus: number, answer: Answer): IWebhookResponseData {
  if (!response.headersSent) {
    response.writeHead(httpStatus, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(answer));
  }
  return { noWebhookResponse: true };
}

/** Deliveries that arrive while somebody listens in the editor are always new. */
async function turnOf(
  context: IWebhookFunctions,
  nodeId: string,
  key: string,
  { duplicates: limits }: TriggerSettings,
): Promise<Turn> {
  if (!limits || context.getMode() === 'manual') return 'first';
  const request = {
    workflowId: context.getWorkflow().id ?? '',
    nodeId,
    key,
    limits,
    staticData: context.getWorkflowStaticData('global'),
    response: context.getResponseObject() as HttpResponse,
  };
  return await claimDelivery(request, { now: Date.now, sleep });
}
