import { foldValue } from '../shared/values';
import { MAX_STORED_DELIVERIES, type DuplicateLimits } from './duplicates';
import { PROVIDERS, type Filters } from './filters';
import { parsePublicKeys } from './publicKeys';
import { SIGNATURE_CHECKS, type SignatureCheck } from './signature';

/** HighLevel's events that carry a message. */
export const MESSAGE_EVENTS = ['OutboundMessage', 'InboundMessage'] as const;

export const DEFAULT_WINDOW_HOURS = 24;
export const DEFAULT_STORED_DELIVERIES = 1000;

export interface OutputSettings {
  simplify: boolean;
  includeRawPayload: boolean;
}

/** What the user set in the node, as the rest of the trigger uses it. */
export interface TriggerSettings {
  signatureCheck: SignatureCheck;
  /** Public keys to trust besides HighLevel's, in PEM form. */
  publicKeys: string;
  events: ReadonlySet<string>;
  filters: Filters;
  output: OutputSettings;
  /** Undefined when repeated deliveries are let through. */
  duplicates: DuplicateLimits | undefined;
  /** How old a delivery's `timestamp` may be, in minutes; 0 turns the check off. */
  replayWindowMinutes: number;
}

/**
 * Reads the node's parameters as they were typed. Values of a wrong type, as an imported flow can
 * hold, count as not set: a request must never fail on them, and none of them opens what is closed
 * by default.
 */
export function readSettings(parameters: Readonly<Record<string, unknown>>): TriggerSettings {
  const filters = asObject(parameters.filters);
  const options = asObject(parameters.options);
  const events = asSet(parameters.events);
  return {
    signatureCheck: oneOf(SIGNATURE_CHECKS, parameters.signatureCheck),
    publicKeys: asText(parameters.publicKeys),
    events: events.size > 0 ? events : new Set(MESSAGE_EVENTS),
    filters: {
      channels: asSet(filters.channels),
      locationIds: asSet(filters.locationIds),
      userIds: asSet(filters.userIds),
      sources: asSet(filters.sources, foldValue),
      statuses: asSet(filters.statuses, foldValue),
      callResults: asSet(filters.callResults),
      provider: oneOf(PROVIDERS, filters.conversationProvider),
      includeInternalComments: options.includeInternalComments === true,
    },
    output: {
      simplify: parameters.simplify === true,
      includeRawPayload: options.includeRawPayload === true,
    },
    duplicates: options.passDuplicates === true ? undefined : duplicateLimits(options),
    replayWindowMinutes: asNumber(options.replayWindow, 0, 0),
  };
}

function duplicateLimits(options: Readonly<Record<string, unknown>>): DuplicateLimits {
  const stored = asNumber(options.storedDeliveries, DEFAULT_STORED_DELIVERIES, 0);
  return {
    windowMinutes: asNumber(options.duplicateWindow, DEFAULT_WINDOW_HOURS, 0) * 60,
    storedDeliveries: Math.min(Math.floor(stored), MAX_STORED_DELIVERIES),
  };
}

const EMPTY: ReadonlySet<string> = new Set();
const keep = (value: string): string => value;

/** A list from a choice of several, or from a text with commas, spaces or line breaks between. */
function asSet(value: unknown, write: (value: string) => string = keep): ReadonlySet<string> {
  const values: unknown[] = typeof value === 'string' ? value.split(/[\s,;]+/) : asArray(value);
  if (values.length === 0) return EMPTY;
  return new Set(values.filter(isName).map(write));
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asNumber(value: unknown, preset: number, least: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least ? value : preset;
}

/** The value if it is one of the known ones, else the first of these. */
function oneOf<T extends string>(known: readonly [T, ...T[]], value: unknown): T {
  return known.find((entry) => entry === value) ?? known[0];
}

/** What is wrong with the public keys, one sentence each; empty when all of them can be used. */
export function keyProblems({ publicKeys, signatureCheck }: TriggerSettings): string[] {
  const { keys, problems } = parsePublicKeys(publicKeys);
  if (keys.rsa.length > 0 && signatureCheck === 'ed25519') {
    problems.push(
      'There is an RSA key, which only checks the older signature, and Signature Check leaves that out.',
    );
  }
  return problems;
}
