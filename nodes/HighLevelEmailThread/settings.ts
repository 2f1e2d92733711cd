import type { ReadParameter } from '../shared/n8n/nodeSettings';
import { booleanOf, optionOf } from '../shared/n8n/settings';

const OPERATIONS = ['addParts', 'conversations', 'messages'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The parts of an email that its item keeps. */
export interface KeptParts {
  includeHtml: boolean;
  includeQuoted: boolean;
  keepBody: boolean;
}

/** The value of each parameter that is not set; a test compares it with properties.ts. */
export const DEFAULTS = {
  operation: 'addParts' satisfies Operation,
  includeHtml: true,
  includeQuoted: true,
  keepBody: true,
};

/**
 * The parameter Operation.
 *
 * @throws SettingError naming its value and the values it can have
 */
export function readOperation(parameter: ReadParameter): Operation {
  return optionOf('Operation', OPERATIONS, parameter('operation', DEFAULTS.operation));
}

/**
 * The options that apply to Add Email Parts.
 *
 * @throws SettingError naming the option whose value is not a boolean
 */
export function readKeptParts(parameter: ReadParameter): KeptParts {
  const read = (label: string, name: keyof KeptParts): boolean =>
    booleanOf(label, parameter(`options.${name}`, DEFAULTS[name]));
  return {
    includeHtml: read('Include HTML', 'includeHtml'),
    includeQuoted: read('Include Quoted Messages', 'includeQuoted'),
    keepBody: read('Keep Body', 'keepBody'),
  };
}
