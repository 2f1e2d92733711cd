import { DEFAULT_SETTINGS, type UnclearCompletedCalls } from '../shared/callOutcome';
import type { ReadParameter } from '../shared/n8n/nodeSettings';
import { numberOf, optionOf } from '../shared/n8n/settings';
import {
  BRANCH_BY,
  branchesFor,
  ONE_OUTPUT,
  VOICEMAIL_DROPS,
  type BranchBy,
  type Branches,
  type VoicemailDrops,
} from './branches';

const OPERATIONS = ['addOutcome', 'branch', 'statistics'] as const;
const IN_PROGRESS = ['exclude', 'include'] as const;
const UNCLEAR_COMPLETED_CALLS = [
  'answered',
  'byDuration',
  'unknown',
] as const satisfies readonly UnclearCompletedCalls[];

type Operation = (typeof OPERATIONS)[number];

/** The value of each parameter that is not set; a test compares it with properties.ts. */
export const DEFAULTS = {
  operation: 'addOutcome' satisfies Operation,
  branchBy: 'group' satisfies BranchBy,
  voicemailDrops: 'own' satisfies VoicemailDrops,
  inProgress: 'include' satisfies (typeof IN_PROGRESS)[number],
  ...DEFAULT_SETTINGS,
};

/** The settings that are the same for all items. */
export interface Settings {
  operation: Operation;
  branches: Branches;
  excludeInProgress: boolean;
  unclearCompletedCalls: UnclearCompletedCalls;
}

/**
 * The node's settings from its parameters.
 *
 * @throws SettingError naming the parameter, its value and the values it can have
 */
export function readSettings(parameter: ReadParameter): Settings {
  const operation = optionOf('Operation', OPERATIONS, parameter('operation', DEFAULTS.operation));
  const branchBy = optionOf('Outputs', BRANCH_BY, parameter('branchBy', DEFAULTS.branchBy));
  const voicemailDrops = optionOf(
    'Voicemail Drops',
    VOICEMAIL_DROPS,
    parameter('voicemailDrops', DEFAULTS.voicemailDrops),
  );
  const inProgress = optionOf(
    'Calls in Progress',
    IN_PROGRESS,
    parameter('options.inProgress', DEFAULTS.inProgress),
  );
  return {
    operation,
    branches: operation === 'branch' ? branchesFor(branchBy, voicemailDrops) : ONE_OUTPUT,
    excludeInProgress: inProgress === 'exclude',
    unclearCompletedCalls: optionOf(
      'Unclear Completed Calls',
      UNCLEAR_COMPLETED_CALLS,
      parameter('options.unclearCompletedCalls', DEFAULTS.unclearCompletedCalls),
    ),
  };
}

/**
 * Minimum Talk Time in seconds.
 *
 * @throws SettingError if it is not a number of 0 or more
 */
export function minimumTalkTime(value: unknown): number {
  return numberOf('Minimum Talk Time', value);
}
