import { MARKS } from './messageTypes';
import { toMessage } from './normalise';
import { isMessage } from './isMessage';
import { isRecognised } from './isRecognised';
import { messageKeyOf } from './messageKey';
import { inReadingOrder } from './readingOrder';
import type { Message } from './schema';
import { decideSentBy } from './sentBy';

/**
 * A message with the state that HighLevel reports now: each field of the newer message replaces the
 * earlier one's, except that an empty list replaces nothing (the API leaves out attachments and
 * recipients that the webhook had). Event, channel and message type stay as the earlier message had
 * them, as the API spells them differently; if that is only a row with an id, the newer message decides them.
 * Where their types say different channels, the result is normalised again: the event of a custom
 * provider's email does not say that it is one, but the API does.
 *
 * @param earlier the message of an item
 * @param now the same message from the API
 */
export function updatedMessage(earlier: Message, now: Message): Message {
  const known = isRecognised(earlier);
  const { type = now.type, messageType = now.messageType } = earlier;
  const { channel, event, direction } = known ? earlier : now;
  const merged: Record<string, unknown> = { ...earlier };
  for (const [name, value] of Object.entries(now)) {
    if (!isEmptyList(value, merged[name])) merged[name] = value;
  }
  if (!known) for (const mark of MARKS) merged[mark] = now[mark];
  Object.assign(merged, { type, messageType, channel, event, direction });
  merged.sentBy = decideSentBy(event, merged.source, merged.userId);
  merged.messageKey = messageKeyOf(merged);
  const warnings = [...((known && earlier.warnings) || []), ...(now.warnings ?? [])];
  merged.warnings = warnings.length > 0 ? [...new Set(warnings)] : undefined;
  const asSent = { ...now.asSent, ...earlier.asSent };
  merged.asSent = Object.keys(asSent).length > 0 ? asSent : undefined;
  const updated = withoutUndefined(known ? merged : inReadingOrder(merged));
  return channel === now.channel && isMessage(updated) ? updated : toMessage(updated);
}

function isEmptyList(value: unknown, before: unknown): boolean {
  return Array.isArray(value) && value.length === 0 && before !== undefined;
}

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
