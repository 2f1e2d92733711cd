import { EVENTS } from '../shared/contract';
import { readFilters, type Filters } from '../shared/messageFilters';
import { asNumber, asObject, asSet, asText, oneOf } from '../shared/storedValues';
import { appIdOf } from './apps';
import { MAX_STORED_DELIVERIES, type DuplicateLimits } from './duplicates';
import { parsePublicKeys } from './publicKeys';
import { SIGNATURE_CHECKS, type SignatureCheck } from './signature';

export const DEFAULT_WINDOW_HOURS = 24;
export const DEFAULT_STORED_DELIVERIES = 1000;

export interface OutputSettings {
  simplify: boolean;
  includeRawPayload: boolean;
}

/** The node's parameters as the rest of the trigger uses them. */
export interface TriggerSettings {
  signatureCheck: SignatureCheck;
  /** Public keys to accept besides HighLevel's, in PEM form. */
  additionalPublicKeys: string;
  /** The apps that may start the workflow, besides the credential's; empty if none is named. */
  appIds: ReadonlySet<string>;
  /** Where none is chosen, all of them, as with a filter. */
  events: ReadonlySet<string>;
  filters: Filters;
  output: OutputSettings;
  /** Undefined when duplicates start the workflow too. */
  duplicates: DuplicateLimits | undefined;
  /** How old a delivery may be by its `timestamp`, in minutes; 0 for any age. */
  maximumAgeMinutes: number;
  /** How old a message may be by its `dateAdded`, in minutes; 0 for any age. */
  maximumMessageAgeMinutes: number;
}

/**
 * Reads the node's parameters as they are stored, without evaluating them. A value of a wrong type,
 * which an imported flow can hold, counts as not set: no request may fail on it, and it opens nothing
 * that is closed by default.
 */
export function readSettings(parameters: Readonly<Record<string, unknown>>): TriggerSettings {
  const options = asObject(parameters.options);
  const events = asSet(parameters.events);
  return {
    signatureCheck: oneOf(SIGNATURE_CHECKS, options.signatureCheck),
    additionalPublicKeys: asText(options.additionalPublicKeys),
    appIds: asSet(options.appIds, appIdOf),
    events: events.size > 0 ? events : new Set(EVENTS),
    filters: readFilters(parameters.filters, options.includeInternalComments),
    output: {
      simplify: parameters.simplify === true,
      includeRawPayload: options.includeRawPayload === true,
    },
    duplicates: options.allowDuplicates === true ? undefined : duplicateLimits(options),
    maximumAgeMinutes: asNumber(options.maximumAge, 0, 0),
    maximumMessageAgeMinutes: asNumber(options.maximumMessageAge, 0, 0),
  };
}

function duplicateLimits(options: Readonly<Record<string, unknown>>): DuplicateLimits {
  const stored = asNumber(options.duplicatesKept, DEFAULT_STORED_DELIVERIES, 0);
  return {
    windowMinutes: asNumber(options.duplicateWindow, DEFAULT_WINDOW_HOURS, 0) * 60,
    storedDeliveries: Math.min(Math.floor(stored), MAX_STORED_DELIVERIES),
  };
}

/** The problems of the public keys, one sentence each; empty when all of them can be used. */
export function keyProblems({ additionalPublicKeys, signatureCheck }: TriggerSettings): string[] {
  const { keys, problems } = parsePublicKeys(additionalPublicKeys);
  if (keys.rsa.length > 0 && signatureCheck === 'ed25519') {
    problems.push('There is an RSA key, but Signature Check does not include the RSA signature.');
  }
  return problems;
}
