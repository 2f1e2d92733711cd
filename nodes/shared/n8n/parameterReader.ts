import type { IExecuteFunctions } from 'n8n-workflow';
import { valueAt } from '../values';
import type { ReadParameter } from './nodeSettings';

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

/**
 * Reads settings for each item, each parameter as parameterReader does.
 *
 * @param read makes the settings of the parameters (settings.ts)
 * @returns the settings of an item; it throws what `read` throws
 */
export function settingsReader<S>(
  context: IExecuteFunctions,
  read: (parameter: ReadParameter) => S,
): (itemIndex: number) => S {
  const readers = new Map<string, (itemIndex: number) => unknown>();
  const readerOf = (name: string, fallback: unknown): ((itemIndex: number) => unknown) => {
    const reader = readers.get(name) ?? parameterReader(context, name, fallback);
    readers.set(name, reader);
    return reader;
  };
  return (itemIndex) => read((name, fallback) => readerOf(name, fallback)(itemIndex));
}
