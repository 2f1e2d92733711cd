import type { ReadParameter } from '../shared/n8n/nodeSettings';
import { optionOf } from '../shared/n8n/settings';

export const AUTHENTICATIONS = ['oAuth2', 'privateIntegration'] as const;
export type Authentication = (typeof AUTHENTICATIONS)[number];

/** The operations of each resource. */
export const OPERATIONS_OF = {
  message: ['get', 'getAll', 'addNames'],
  call: ['getOutcome', 'getRecording', 'getTranscript'],
  email: ['getThread'],
} as const;

export type Resource = keyof typeof OPERATIONS_OF;
export type OperationName = (typeof OPERATIONS_OF)[Resource][number];

const RESOURCES = Object.keys(OPERATIONS_OF) as Resource[];

/** What Add Names can look up. */
export const NAMES = ['contact', 'user', 'location'] as const;

/** Whose messages Get Many returns. */
export const MESSAGES_OF = ['contact', 'conversation', 'location'] as const;
export const PERIODS = ['any', 'between', 'lastHours'] as const;
export const DIRECTIONS = ['any', 'inbound', 'outbound'] as const;

/** The value of each parameter that is not set; a test compares it with the properties. */
export const DEFAULTS = {
  authentication: 'oAuth2' satisfies Authentication,
  resource: 'message' satisfies Resource,
  messagesOf: 'location' satisfies (typeof MESSAGES_OF)[number],
  period: 'lastHours' satisfies (typeof PERIODS)[number],
  hours: 24,
  from: '',
  to: '',
  returnAll: false,
  limit: 50,
  names: NAMES,
  includeFullEmails: true,
  includeInternalComments: false,
  maximumFileSize: 200,
  maximumWait: 90,
  binaryPropertyName: 'data',
} as const;

export interface Settings {
  authentication: Authentication;
  operation: OperationName;
}

/**
 * The settings that are the same for all items.
 *
 * @throws SettingError naming the parameter, its value and the values it can have
 */
export function readSettings(parameter: ReadParameter): Settings {
  const resource = optionOf('Resource', RESOURCES, parameter('resource', DEFAULTS.resource));
  const operations: readonly OperationName[] = OPERATIONS_OF[resource];
  return {
    authentication: optionOf(
      'Authentication',
      AUTHENTICATIONS,
      parameter('authentication', DEFAULTS.authentication),
    ),
    operation: optionOf('Operation', operations, parameter('operation', operations[0])),
  };
}
