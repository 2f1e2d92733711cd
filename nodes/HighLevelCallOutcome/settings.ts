import { branchIndexes, ONE_OUTPUT, type Branches } from './branches';
import { readNumber } from '../shared/contract';
import type { MissingCallStatus } from '../shared/callOutcome/rules';

/** What the node's parameters say for all items alike. */
export interface Settings {
  mode: 'addOutcome' | 'branch' | 'statistics';
  branches: Branches;
  dropInProgress: boolean;
  missingCallStatus: MissingCallStatus;
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
 * @param parameter reads one parameter: its name, with dots for an option, and what it is where it
 *   is not set
 * @throws SettingError naming the parameter, what it is and what it can be
 */
export function readSettings(parameter: (name: string, fallback: unknown) => unknown): Settings {
  const mode = choose('mode', parameter('mode', 'addOutcome'));
  const branchBy = choose('branchBy', parameter('branchBy', 'group'));
  const voicemailDrops = choose('voicemailDrops', parameter('voicemailDrops', 'withVoicemail'));
  return {
    mode,
    branches: mode === 'branch' ? branchIndexes(branchBy, voicemailDrops) : ONE_OUTPUT,
    dropInProgress: choose('inProgress', parameter('options.inProgress', 'pass')) === 'drop',
    missingCallStatus: choose(
      'missingCallStatus',
      parameter('options.missingCallStatus', 'undetermined'),
    ),
  };
}

/**
 * Shortest Conversation in seconds.
 *
 * @param value a number, or text with one as an expression may give it
 * @throws SettingError for anything else
 */
export function shortestConversation(value: unknown): number {
  const seconds = readNumber(value);
  if (seconds !== undefined && seconds >= 0) return seconds;
  throw new SettingError(
    `Shortest Conversation is ${JSON.stringify(value)}, which is no number of seconds`,
    'Give a number that is 0 or more.',
  );
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
