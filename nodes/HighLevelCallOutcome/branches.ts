import type { Outcome } from '../shared/callOutcome/schema';

export type BranchBy = 'group' | 'outcome';
export type VoicemailDrops = 'own' | 'withVoicemail';

/** Where each outcome goes, and how many outputs there are. */
export interface Branches {
  indexOf: (outcome: Outcome | 'notACall') => number;
  count: number;
}

/** Everything in one place. */
export const ONE_OUTPUT: Branches = { indexOf: () => 0, count: 1 };

const GROUPS = ['answered', 'voicemail', 'notReached', 'undetermined', 'notACall', 'voicemailDrop'];

const GROUP_OF_OUTCOME: Record<Outcome, string> = {
  answered: 'answered',
  voicemail: 'voicemail',
  voicemailDrop: 'voicemailDrop',
  noAnswer: 'notReached',
  busy: 'notReached',
  failed: 'notReached',
  canceled: 'notReached',
  inProgress: 'undetermined',
  undetermined: 'undetermined',
};

const OUTCOME_ORDER: readonly (Outcome | 'notACall')[] = [
  'answered',
  'voicemail',
  'voicemailDrop',
  'noAnswer',
  'busy',
  'failed',
  'canceled',
  'inProgress',
  'undetermined',
  'notACall',
];

/**
 * The node's outputs, for n8n to evaluate in the editor. n8n only gets this function's source, so
 * it must not use anything outside itself; a test holds it against `branchIndexes`.
 *
 * @param parameters the node's parameters
 */
export function configuredOutputs(parameters: Record<string, unknown>) {
  const output = (displayName: string) => ({ type: 'main', displayName });
  if (parameters.mode !== 'branch') return [{ type: 'main' }];
  if (parameters.branchBy === 'outcome') {
    return [
      'Answered',
      'Voicemail',
      'Voicemail Drop',
      'No Answer',
      'Busy',
      'Failed',
      'Canceled',
      'In Progress',
      'Undetermined',
      'Not a Call',
    ].map(output);
  }
  const groups = ['Answered', 'Voicemail', 'Not Reached', 'Undetermined', 'Not a Call'];
  if (parameters.voicemailDrops === 'own') groups.push('Voicemail Drop');
  return groups.map(output);
}

/**
 * Which output an outcome goes to. Voicemail drops come last among the groups, so that giving them
 * an output of their own moves no other.
 */
export function branchIndexes(branchBy: BranchBy, voicemailDrops: VoicemailDrops): Branches {
  if (branchBy === 'outcome') {
    return { indexOf: (outcome) => OUTCOME_ORDER.indexOf(outcome), count: OUTCOME_ORDER.length };
  }
  const withVoicemail = voicemailDrops === 'withVoicemail';
  return {
    indexOf: (outcome) => {
      const group = outcome === 'notACall' ? outcome : GROUP_OF_OUTCOME[outcome];
      return GROUPS.indexOf(withVoicemail && group === 'voicemailDrop' ? 'voicemail' : group);
    },
    count: withVoicemail ? GROUPS.length - 1 : GROUPS.length,
  };
}
