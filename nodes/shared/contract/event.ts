import { foldValue } from '../values';
import { readText } from './coerce';

export const EVENTS = ['OutboundMessage', 'InboundMessage'] as const;

export type Event = (typeof EVENTS)[number];

/** The event that a payload's `type` names, in any case and spacing. */
export function eventNamed(type: unknown): Event | undefined {
  const folded = foldValue(readText(type) ?? '');
  return EVENTS.find((event) => event.toLowerCase() === folded);
}

/**
 * The event of a payload: `type` decides, else `direction`; a message is outbound unless one of them
 * says that it is inbound. (The documentation's oldest outbound SMS has `direction: "inbound"`.)
 */
export function eventOf({ type, direction }: Readonly<Record<string, unknown>>): Event {
  const named = eventNamed(type);
  if (named) return named;
  return foldValue(readText(direction) ?? '') === 'inbound' ? 'InboundMessage' : 'OutboundMessage';
}
