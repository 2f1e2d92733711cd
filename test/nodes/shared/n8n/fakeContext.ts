import type { IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';

/** A node's run, as far as the modules in shared/n8n use it. */
interface Run {
  node?: Partial<INode>;
  items?: INodeExecutionData[];
  continueOnFail?: boolean;
  /** Stands for n8n's evaluation of a parameter. */
  evaluate?: (name: string, itemIndex: number, fallback: unknown) => unknown;
}

/** A context with the hints that it was given and the parameters that were read from it. */
export function fakeContext({
  node,
  items = [],
  continueOnFail = false,
  evaluate = (_name, _index, fallback) => fallback,
}: Run = {}) {
  const hints: unknown[] = [];
  const reads: [name: string, itemIndex: number][] = [];
  const context = {
    getNode: () => ({ name: 'Split', type: 'test.split', parameters: {}, ...node }),
    getInputData: () => items,
    continueOnFail: () => continueOnFail,
    getNodeParameter: (name: string, itemIndex: number, fallback: unknown) => {
      reads.push([name, itemIndex]);
      return evaluate(name, itemIndex, fallback);
    },
    addExecutionHints: (hint: unknown) => hints.push(hint),
  };
  return { context: context as unknown as IExecuteFunctions, hints, reads };
}
