import {
  NodeConnectionTypes,
  NodeOperationError,
  sleep,
  type IDataObject,
  type IHookFunctions,
  type ILoadOptionsFunctions,
  type INode,
  type INodeListSearchResult,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
} from 'n8n-workflow';
import {
  BAD_REQUEST,
  failed,
  ignored,
  REASON_HEADER,
  undecided,
  UNAVAILABLE,
  type Answer,
} from './answers';
import { appIdOf, credentialApp, isNamed, NO_CREDENTIAL, type CredentialApp } from './apps';
import { claimDelivery, type Turn } from './claims';
import { triggerHints } from './hints';
import { readBody, type HttpRequest, type HttpResponse } from './http';
import { outputOf } from './output';
import { triggerProperties } from './properties';
import { decide, open, type Opened, type Refused } from './receive';
import { keyProblems, readSettings, type TriggerSettings } from './settings';

const CREDENTIAL = 'highLevelMessagesOAuth2Api';

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
    subtitle:
      '={{ $parameter["events"].map((event) => ({ OutboundMessage: "Message Sent", InboundMessage: "Message Received" })[event]).join(", ") }}',
    // n8n shows this trigger and the node HighLevel Message as one entry, with this description only.
    description:
      'Starts the workflow when HighLevel sends or receives a message; actions get names, recordings, transcripts and email threads',
    eventTriggerDescription: 'Waiting for a message from HighLevel',
    activationMessage:
      'Messages that arrive at the production URL and match the filters now start this workflow. Paste the URL into your HighLevel app, or send a sample message to it.',
    triggerPanel: {
      header: 'Send or receive a message in HighLevel',
      executionsHelp: {
        inactive:
          "<b>While you build your workflow</b>, copy the test URL first (you can't copy it while listening), paste it into your HighLevel app, click <b>Execute step</b>, then send a message. It shows up in this editor.<br /><br /><b>Once you're happy with your workflow</b>, publish it and paste the production URL into your app. Then every message runs the workflow. You'll find these runs in the <a data-key='executions'>executions list</a>, not in the editor.",
        active:
          "<b>While you build your workflow</b>, copy the test URL first (you can't copy it while listening), paste it into your HighLevel app, click <b>Execute step</b>, then send a message. It shows up in this editor.<br /><br /><b>Your workflow also runs by itself</b>, because it is published, as long as your app has the production URL. You'll find these runs in the <a data-key='executions'>executions list</a>, not in the editor.",
      },
      activationHint:
        'When your workflow is ready, publish it and paste the production URL into your HighLevel app',
    },
    defaults: { name: 'HighLevel Message Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: CREDENTIAL, required: false }],
    webhooks: [
      {
        name: 'default',
        httpMethod: 'POST',
        responseMode: 'onReceived',
        responseData: 'noData',
        path: 'webhook',
      },
    ],
    hints: triggerHints,
    properties: triggerProperties,
  };

  methods = {
    listSearch: {
      /**
       * The sub-account that the selected credential is connected to. The list shows the errors; empty,
       * it would only say that there are no results.
       */
      async connectedLocation(this: ILoadOptionsFunctions): Promise<INodeListSearchResult> {
        const node = this.getNode();
        if (!node.credentials?.[CREDENTIAL]) {
          throw new NodeOperationError(
            node,
            'Select a credential to see its sub-account, or choose By ID.',
          );
        }
        const { oauthTokenData } = await this.getCredentials<ConnectedCredential>(CREDENTIAL);
        const value = oauthTokenData?.locationId;
        if (!value) {
          throw new NodeOperationError(
            node,
            'The credential is not connected to a sub-account yet. Open it and click Connect, or choose By ID.',
          );
        }
        return { results: [{ name: `Connected Sub-Account (${value})`, value }] };
      },
    },
  };

  /** HighLevel has no interface to register webhooks, so publishing only checks the settings. */
  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        return await Promise.resolve(false);
      },
      async create(this: IHookFunctions): Promise<boolean> {
        const node = this.getNode();
        const problems = keyProblems(readSettings(node.parameters));
        if (problems.length > 0) {
          // n8n shows the message wherever a workflow fails to publish, the description not always.
          throw new NodeOperationError(node, `Additional Public Keys: ${problems.join(' ')}`);
        }
        if (node.credentials?.[CREDENTIAL]) {
          const { clientId } = await this.getCredentials<ConnectedCredential>(CREDENTIAL);
          if (appIdOf(clientId ?? '') === '') {
            throw new NodeOperationError(node, 'The selected credential has no Client ID.');
          }
        }
        return true;
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

/** What the trigger uses of its credential. `locationId` is part of HighLevel's token answer. */
interface ConnectedCredential {
  clientId?: string;
  oauthTokenData?: { locationId?: string };
}

async function answerDelivery(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  const request = context.getRequestObject() as HttpRequest;
  // Not getNodeParameter: evaluating an expression would cost n8n an isolate for each request.
  const node = context.getNode();
  const settings = readSettings(node.parameters);
  const delivered = {
    headers: request.headers,
    body: request.rawBody ?? (await readBody(request)),
    parsedBody: request.body,
  };
  const opened = open(delivered, settings);
  const credential = await appOfCredential(context, node, opened, settings);
  const reception = decide(opened, settings, credential, Date.now());
  if (reception.kind === 'refused') {
    return refuse(context, reception.httpStatus, reception.answer);
  }
  if (reception.kind === 'ignored') return ignore(context, reception.answer);
  const output = outputOf(reception.message, reception.payload, settings.output);
  const turn = await turnOf(context, node.id, reception.key, settings);
  if (turn === 'undecided') return refuse(context, UNAVAILABLE, undecided());
  if (turn === 'duplicate') {
    return ignore(context, ignored('duplicate', 'This message was already received.'));
  }
  return { workflowData: [[{ json: output as IDataObject }]] };
}

/** The app of the selected credential, where the answer to a delivery depends on it. */
async function appOfCredential(
  context: IWebhookFunctions,
  node: INode,
  opened: Opened | Refused,
  { appIds }: TriggerSettings,
): Promise<CredentialApp> {
  if (opened.kind === 'refused' || isNamed(opened.payload.appId, appIds)) return NO_CREDENTIAL;
  const selected = node.credentials?.[CREDENTIAL];
  if (!selected) return NO_CREDENTIAL;
  return await credentialApp(
    `${context.getWorkflow().id ?? ''}:${node.id}:${selected.id ?? selected.name}`,
    async () => (await context.getCredentials<ConnectedCredential>(CREDENTIAL)).clientId,
    Date.now(),
    (error) => {
      context.logger.error('HighLevel Message Trigger could not read its credential', { error });
    },
  );
}

/** Answers 200 and starts nothing. */
function ignore(context: IWebhookFunctions, answer: Answer): IWebhookResponseData {
  logAnswer(context, answer);
  (context.getResponseObject() as HttpResponse).setHeader(REASON_HEADER, answer.reason);
  return { webhookResponse: answer };
}

/** Answers with a status that makes HighLevel send the delivery again, and starts nothing. */
function refuse(
  context: IWebhookFunctions,
  httpStatus: number,
  answer: Answer,
): IWebhookResponseData {
  logAnswer(context, answer);
  return end(context.getResponseObject() as HttpResponse, httpStatus, answer);
}

/** HighLevel's webhook log shows only the status of an answer, so n8n's log has the reason. */
function logAnswer(context: IWebhookFunctions, { status, reason, message }: Answer): void {
  const workflowId = context.getWorkflow().id;
  context.logger.debug(`HighLevel Message Trigger ${status} a delivery (${reason}): ${message}`, {
    workflowId,
  });
}

/** Answers itself, because n8n could only answer 200. */
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
