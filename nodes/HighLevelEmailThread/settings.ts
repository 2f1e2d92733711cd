import type { ReadParameter } from '../shared/n8n/nodeSettings';
import { booleanOf, optionOf } from '../shared/n8n/settings';

const OUTPUT_MODES = ['addToItem', 'messages', 'conversations'] as const;
export type OutputMode = (typeof OUTPUT_MODES)[number];

/** The parts of an email that its item keeps. */
export interface KeptParts {
  includeHtml: boolean;
  includeQuoted: boolean;
  keepBody: boolean;
}

/** The value of each parameter that is not set; a test compares it with properties.ts. */
export const DEFAULTS = {
  output: 'addToItem' satisfies OutputMode,
  includeHtml: true,
  includeQuoted: true,
  keepBody: true,
};

/**
 * The parameter Output.
 *
 * @throws SettingError naming its value and the values it can have
 */
export function readOutputMode(parameter: ReadParameter): OutputMode {
  return optionOf('Output', OUTPUT_MODES, parameter('output', DEFAULTS.output));
}

/**
 * The options that apply to Add to Item.
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
