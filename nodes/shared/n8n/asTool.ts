import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * Whether an AI agent runs the node as its tool. The agent only sees the first output then, so a node
 * with several outputs must use the first one for everything.
 */
export function runsAsTool(context: IExecuteFunctions): boolean {
  return context.getNode().type.endsWith('Tool');
}
