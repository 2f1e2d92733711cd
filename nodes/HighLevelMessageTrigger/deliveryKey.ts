import { createHash } from 'node:crypto';

/** What makes two messages without a delivery id the same: the message, and what became of it. */
const STATE_FIELDS = ['status', 'callStatus', 'dateAdded'] as const;

/**
 * The key that tells a delivery from every other one and a repeated delivery from a new one:
 * HighLevel's `webhookId`; without it the message's own id with its state, because the same message
 * may come again with another status; without that a hash of the body.
 *
 * @param body the request's body, byte for byte as it came
 */
export function deliveryKey(payload: Readonly<Record<string, unknown>>, body: Buffer): string {
  if (isId(payload.webhookId)) return payload.webhookId;
  const id = [payload.messageId, payload.emailMessageId].find(isId);
  if (id === undefined) return `sha256:${createHash('sha256').update(body).digest('hex')}`;
  return [id, ...STATE_FIELDS.map((field) => asText(payload[field]))].join('|');
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
