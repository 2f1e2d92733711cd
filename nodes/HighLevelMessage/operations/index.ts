import type { Operation } from '../run';
import type { OperationName } from '../settings';
import { addNames } from './addNames';
import { get } from './get';
import { getMany } from './getMany';
import { getOutcome } from './getOutcome';
import { getRecording } from './getRecording';
import { getThread } from './getThread';
import { getTranscript } from './getTranscript';

/** What the node does for each operation of its properties. */
export const OPERATIONS: Record<OperationName, Operation> = {
  get,
  getAll: getMany,
  addNames,
  getOutcome,
  getRecording,
  getTranscript,
  getThread,
};
