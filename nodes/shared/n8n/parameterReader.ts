import type { IExecuteFunctions } from 'n8n-workflow';
import { valueAt } from '../values';

/**
 * Reads one parameter for each item where it is an expression, else only once, since reading a
 * parameter costs more than anything else these nodes do with an item.
 *
 * @param name the parameter, with dots for one in a collection
 * @param fallback what it is where it is not set
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
