import { isEvent } from '../shared/contract';
import { isFields } from '../shared/values';

/** A JSON object of any shape. */
export type Payload = Readonly<Record<string, unknown>>;

/** A payload of HighLevel that is no message event. */
export interface ForeignPayload {
  kind: 'workflowAction' | 'conversationProvider' | 'install' | 'uninstall' | 'otherEvent';
  /** Its `type`; empty if it has none. */
  event: string;
}

interface Rule {
  kind: ForeignPayload['kind'];
  matches: (payload: Payload) => boolean;
}

const PROVIDER_TYPES: ReadonlySet<unknown> = new Set(['SMS', 'Email', 'Call', 'Custom']);

/** The first rule that matches names the payload. */
const RULES: readonly Rule[] = [
  // {"contact_id":"ocQHyuzHvysMo5N5VsXc","full_name":"Ann Lee","workflow":{"id":"78559bb3","name":"Follow up"},"customData":{"type":"SMS"}}
  { kind: 'workflowAction', matches: (body) => isOfWorkflow(body) && !isMessage(body) },
  // {"contactId":"GKBhT6BfwY9mjzXAU3sq","locationId":"GKAWb4yu7A4LSc0skQ6g","messageId":"GKJxs4P5L8dWc5CFUITM","type":"SMS","phone":"+15864603685","message":"Hi"}
  {
    kind: 'conversationProvider',
    matches: ({ type, messageType }) => PROVIDER_TYPES.has(type) && messageType === undefined,
  },
  // {"type":"INSTALL","appId":"6a0b1c2d3e4f5a6b7c8d9e0f","companyId":"UAXssdawIWAWD","locationId":"HjiMUOsCCHCjtxzEf8PR","installType":"Location"}
  { kind: 'install', matches: ({ type }) => type === 'INSTALL' },
  // {"type":"UNINSTALL","appId":"6a0b1c2d3e4f5a6b7c8d9e0f","companyId":"UAXssdawIWAWD","locationId":"HjiMUOsCCHCjtxzEf8PR"}
  { kind: 'uninstall', matches: ({ type }) => type === 'UNINSTALL' },
  // {"type":"ContactCreate","locationId":"ve9EPM428h8vShlRW1KT","id":"nmFmQEsNgz6AVpgLVUJ0","email":"ann@example.com"}
  {
    kind: 'otherEvent',
    matches: ({ type }) => typeof type === 'string' && type !== '' && !isEvent(type),
  },
];

/**
 * Names a payload that is no message event, so that the answer can say how to get one. Signed or
 * not makes no difference.
 *
 * @param body the parsed body of any request; nothing in it is trusted
 * @returns undefined for a message event, and for what does not look like HighLevel's
 */
export function recogniseForeignPayload(body: unknown): ForeignPayload | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const payload = body as Payload;
  const rule = RULES.find(({ matches }) => matches(payload));
  if (!rule) return undefined;
  return { kind: rule.kind, event: typeof payload.type === 'string' ? payload.type : '' };
}

/**
 * Whether a payload is an event of a message, whatever else is in it: HighLevel may add any field to
 * its events one day, and no message may be lost to that. Only events have a `webhookId` or an `appId`.
 */
function isMessage(payload: Payload): boolean {
  if (!isEvent(payload.type)) return false;
  if (Boolean(payload.webhookId) || Boolean(payload.appId)) return true;
  const { contactId, messageType, messageTypeString, messageTypeId } = payload;
  return Boolean(contactId) && Boolean(messageType ?? messageTypeString ?? messageTypeId);
}

/** A workflow's Webhook action writes ids in snake case, names its workflow, and adds custom data. */
function isOfWorkflow({ contact_id, workflow, customData, webhookId }: Payload): boolean {
  if (webhookId !== undefined) return false;
  return typeof contact_id === 'string' || hasId(workflow) || isFields(customData);
}

function hasId(value: unknown): boolean {
  return isFields(value) && typeof value.id === 'string';
}
