import type { IExecuteFunctions } from 'n8n-workflow';
import { nodeError } from './nodeErrors';

/** Reads one parameter: its name, with dots for one of the options, and its value if it is not set. */
export type ReadParameter = (name: string, fallback: unknown) => unknown;

/**
 * A node's settings that are the same for all its items.
 *
 * @param read makes the settings of the parameters (settings.ts)
 * @throws NodeOperationError for what `read` throws
 */
export function settingsFrom<S>(
  context: IExecuteFunctions,
  read: (parameter: ReadParameter) => S,
): S {
  try {
    return read((name, fallback) => context.getNodeParameter(name, 0, fallback));
  } catch (error) {
    throw nodeError(context.getNode(), error);
  }
}
