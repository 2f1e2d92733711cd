import { createHash } from 'node:crypto';

/** Messages without a delivery id are the same if they have the same id and these fields agree. */
const STATE_FIELDS = ['status', 'callStatus', 'dateAdded'] as const;

/**
 * The key of a delivery: equal for repeated deliveries, different for all others. It is HighLevel's
 * `webhookId`; without one the message's own id with its state, because the same message may come
 * again with another status; without that a hash of the body.
 *
 * @param body the request's body, byte for byte
 */
export function deliveryKey(payload: Readonly<Record<string, unknown>>, body: Buffer): string {
  if (isId(payload.webhookId)) return payload.webhookId;
  const id = [payload.messageId, payload.emailMessageId].find(isId);
  if (id === undefined) return `sha256:${createHash('sha256').update(body).digest('hex')}`;
  return [id, ...STATE_FIELDS.map((field) => asText(payload[field]))].join('|');
}

/** A missing id can arrive as text: `"messageId":"null"`. */
const NO_IDS: ReadonlySet<string> = new Set(['', 'null', 'undefined']);

function isId(value: unknown): value is string {
  return typeof value === 'string' && !NO_IDS.has(value.trim().toLowerCase());
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
