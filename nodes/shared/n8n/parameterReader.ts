import type { IExecuteFunctions } from 'n8n-workflow';
import { valueAt } from '../values';

/**
 * Reads a parameter for each item if it is an expression, else only once: reading a parameter takes
 * longer than everything else that these nodes do with an item.
 *
 * @param name the parameter, with a dot for one in a collection: `options.messageLocation`
 * @param fallback its value if it is not set
 */
export function parameterReader(
  context: IExecuteFunctions,
  name: string,
  fallback: unknown,
): (itemIndex: number) => unknown {
  const read = (itemIndex: number): unknown => context.getNodeParameter(name, itemIndex, fallback);
  const written = valueAt(context.getNode().parameters, name);
  if (typeof written === 'string' && written.startsWith('=')) return read;
  const value = read(0);
  return () => value;
}
