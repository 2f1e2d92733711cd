/** One output of a node, as n8n's editor shows it. */
export interface ConfiguredOutput {
  type: 'main';
  displayName?: string;
}

/**
 * The expression with which n8n computes a node's outputs from its parameters. The editor evaluates
 * it as text, so the function's source and its data are both written into it.
 *
 * @param outputsOf the node's parameters and `table` in, its outputs out; it must use nothing outside
 *   itself and have no `}}` inside a text
 * @param table plain JSON data, such as the labels of the outputs
 * @returns for instance `={{ ((parameters, table) => …)($parameter, […]) }}`
 */
export function outputsExpression<T>(
  outputsOf: (parameters: Record<string, unknown>, table: T) => ConfiguredOutput[],
  table: T,
): `={{${string}}}` {
  const call = `(${outputsOf.toString()})($parameter, ${JSON.stringify(table)})`;
  return `={{ ${call.replace(BRACE_BEFORE_BRACE, '} ')} }}`;
}

/** n8n ends an expression at the first `}}`, also one such as in `{"a":{"b":1}}`. */
const BRACE_BEFORE_BRACE = /\}(?=\})/g;
