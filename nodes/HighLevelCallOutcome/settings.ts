import { branchIndexes, ONE_OUTPUT, type Branches } from './branches';
import type { OutcomeSettings } from './outcome';

/** What the node's parameters say, read once for all items. */
export interface Settings {
  mode: 'addOutcome' | 'branch' | 'statistics';
  branches: Branches;
  dropInProgress: boolean;
  outcome: OutcomeSettings;
}

/** Thrown for a parameter that an expression or an import gave a value it cannot have. */
export class SettingError extends Error {
  constructor(
    message: string,
    /** How to mend it, for the person who built the flow. */
    readonly description: string,
  ) {
    super(message);
    this.name = 'SettingError';
  }
}

const CHOICES = {
  mode: ['addOutcome', 'branch', 'statistics'],
  branchBy: ['group', 'outcome'],
  voicemailDrops: ['own', 'withVoicemail'],
  inProgress: ['drop', 'pass'],
  missingCallStatus: ['answered', 'byDuration', 'undetermined'],
} as const;

type Choice<N extends keyof typeof CHOICES> = (typeof CHOICES)[N][number];

/**
 * The node's settings from its parameters.
 *
 * @param parameter reads one parameter: its name and what it is where it is not set
 * @throws SettingError naming the parameter, what it is and what it can be
 */
export function readSettings(parameter: (name: string, fallback: unknown) => unknown): Settings {
  const options = asFields(parameter('options', {}));
  const mode = choose('mode', parameter('mode', 'addOutcome'));
  const branchBy = choose('branchBy', parameter('branchBy', 'group'));
  const voicemailDrops = choose('voicemailDrops', parameter('voicemailDrops', 'withVoicemail'));
  return {
    mode,
    branches: mode === 'branch' ? branchIndexes(branchBy, voicemailDrops) : ONE_OUTPUT,
    dropInProgress: choose('inProgress', options.inProgress ?? 'pass') === 'drop',
    outcome: {
      missingCallStatus: choose('missingCallStatus', options.missingCallStatus ?? 'undetermined'),
      shortestConversation: secondsOf(options.shortestConversation ?? 0),
    },
  };
}

function choose<N extends keyof typeof CHOICES>(name: N, value: unknown): Choice<N> {
  const choices: readonly Choice<N>[] = CHOICES[name];
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new SettingError(
    `The parameter "${name}" is ${JSON.stringify(value)}, which is not one of its options`,
    `Pick one from the list: ${choices.join(', ')}.`,
  );
}

function secondsOf(value: unknown): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw new SettingError(
    `Shortest Conversation is ${JSON.stringify(value)}, which is no number of seconds`,
    'Give a number that is 0 or more.',
  );
}

function asFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
