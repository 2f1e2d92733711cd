import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * Whether an AI agent runs the node as its tool. n8n gives the agent the first output alone then, so
 * a node with several must give everything out there.
 */
export function runsAsTool(context: IExecuteFunctions): boolean {
  return context.getNode().type.endsWith('Tool');
}
