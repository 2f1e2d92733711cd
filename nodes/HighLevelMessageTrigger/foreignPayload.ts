/**
 * HighLevel sends three things over webhooks that look alike. Only the events of a marketplace app
 * are signed; the other two reach this trigger when somebody pastes its address in the wrong place.
 */
export type ForeignPayload = 'workflowAction' | 'conversationProvider';

const PROVIDER_TYPES = new Set(['SMS', 'Email', 'Custom']);

/**
 * Names an unsigned payload, so that the answer can say how to get the right event.
 *
 * @param body the request's parsed body, of any shape; nothing in it is trusted
 * @returns what it is, or undefined when it is neither of the two
 */
export function recogniseForeignPayload(body: unknown): ForeignPayload | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const payload = body as Readonly<Record<string, unknown>>;
  const { type } = payload;
  if (typeof type === 'string') {
    return PROVIDER_TYPES.has(type) && payload.messageType === undefined
      ? 'conversationProvider'
      : undefined;
  }
  if (payload.webhookId !== undefined) return undefined;
  return 'contact_id' in payload || 'customData' in payload || isWorkflow(payload.workflow)
    ? 'workflowAction'
    : undefined;
}

/** The workflow action names its workflow as `{ id, name }`. */
function isWorkflow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value;
}
