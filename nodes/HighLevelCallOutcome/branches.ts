import { OUTCOME_LABELS, type Outcome } from '../shared/callOutcome';
import type { ConfiguredOutput } from '../shared/n8n/outputsExpression';

/** One output for each group of outcomes, or one for each outcome. */
export const BRANCH_BY = ['group', 'outcome'] as const;
export type BranchBy = (typeof BRANCH_BY)[number];

/** Whether voicemail drops have an output of their own among the groups. */
export const VOICEMAIL_DROPS = ['own', 'withVoicemail'] as const;
export type VoicemailDrops = (typeof VOICEMAIL_DROPS)[number];

/** An outcome, or `notACall` for messages of other channels. */
export type Branch = Outcome | 'notACall';

/** Where each outcome goes, and how many outputs there are. */
export interface Branches {
  indexOf: (branch: Branch) => number;
  count: number;
}

/** Everything at one output. */
export const ONE_OUTPUT: Branches = { indexOf: () => 0, count: 1 };

interface Output {
  branch: Branch;
  label: string;
  /** The label among the groups, if it differs. */
  groupLabel?: string;
  /** The branch whose output it shares among the groups. */
  group?: Branch;
}

/**
 * The outputs in their order. n8n stores a connection by the position of its output, so both layouts
 * share their first six: changing the layout keeps the meaning of each connection. n8n's canvas cuts
 * labels after about 11 characters.
 */
const OUTPUTS: readonly Output[] = [
  { branch: 'answered', label: OUTCOME_LABELS.answered },
  { branch: 'voicemail', label: OUTCOME_LABELS.voicemail },
  { branch: 'noAnswer', label: OUTCOME_LABELS.noAnswer, groupLabel: 'Not Reached' },
  { branch: 'unknown', label: OUTCOME_LABELS.unknown },
  { branch: 'notACall', label: 'Not a Call' },
  { branch: 'voicemailDrop', label: 'VM Drop' },
  { branch: 'busy', label: OUTCOME_LABELS.busy, group: 'noAnswer' },
  { branch: 'failed', label: OUTCOME_LABELS.failed, group: 'noAnswer' },
  { branch: 'canceled', label: OUTCOME_LABELS.canceled, group: 'noAnswer' },
  { branch: 'inProgress', label: OUTCOME_LABELS.inProgress, group: 'unknown' },
];

/** The labels of the outputs in each layout, for `configuredOutputs`. */
export const OUTPUT_LABELS: Record<BranchBy, readonly string[]> = {
  group: OUTPUTS.filter(({ group }) => group === undefined).map(
    ({ label, groupLabel }) => groupLabel ?? label,
  ),
  outcome: OUTPUTS.map(({ label }) => label),
};

/**
 * The node's outputs, for n8n to evaluate in the editor (outputsExpression). Only the source of this
 * function gets there, so it uses nothing outside itself; a test compares it with `branchesFor`.
 *
 * @param parameters the node's parameters
 * @param labels OUTPUT_LABELS
 */
export function configuredOutputs(
  parameters: Record<string, unknown>,
  labels: Record<BranchBy, readonly string[]>,
): ConfiguredOutput[] {
  if (parameters.operation !== 'branch') return [{ type: 'main' }];
  const byOutcome = parameters.branchBy === 'outcome';
  const all = byOutcome ? labels.outcome : labels.group;
  const shown =
    !byOutcome && parameters.voicemailDrops === 'withVoicemail' ? all.slice(0, -1) : all;
  return shown.map((displayName) => ({ type: 'main', displayName }));
}

/**
 * The output that each outcome goes to. Voicemail drops are the last group, so sharing Voicemail's
 * output moves no other.
 */
export function branchesFor(branchBy: BranchBy, voicemailDrops: VoicemailDrops): Branches {
  const positions = new Map(OUTPUTS.map(({ branch }, position) => [branch, position]));
  const positionOf = (branch: Branch) => positions.get(branch) ?? 0;
  if (branchBy === 'outcome') return { indexOf: positionOf, count: OUTPUTS.length };
  const shared = new Map<Branch, number>(
    OUTPUTS.map(({ branch, group }) => [branch, positionOf(group ?? branch)]),
  );
  const together = voicemailDrops === 'withVoicemail';
  if (together) shared.set('voicemailDrop', positionOf('voicemail'));
  return {
    indexOf: (branch) => shared.get(branch) ?? 0,
    count: OUTPUT_LABELS.group.length - (together ? 1 : 0),
  };
}
