import { foldValue } from '../values';
import { readText } from './coerce';

/** HighLevel's events that carry a message. */
export const EVENTS = ['OutboundMessage', 'InboundMessage'] as const;

export type EventName = (typeof EVENTS)[number];

const EVENT_OF_FOLDED: ReadonlyMap<string, EventName> = new Map(
  EVENTS.map((event) => [foldValue(event), event]),
);

/** The event that a payload's `type` names, in any case and spacing. */
function eventNamed(type: unknown): EventName | undefined {
  return isEvent(type) ? type : EVENT_OF_FOLDED.get(foldValue(readText(type) ?? ''));
}

/** Whether a value is the name of an event, as HighLevel spells it. */
export function isEvent(value: unknown): value is EventName {
  return value === 'OutboundMessage' || value === 'InboundMessage';
}

/**
 * The event of a payload: `type` decides, else `direction`; a message is outbound unless one of them
 * says that it is inbound. (The documentation's oldest outbound SMS has `direction: "inbound"`.)
 */
export function eventOf({ type, direction }: Readonly<Record<string, unknown>>): EventName {
  const named = eventNamed(type);
  if (named) return named;
  return foldValue(readText(direction) ?? '') === 'inbound' ? 'InboundMessage' : 'OutboundMessage';
}
