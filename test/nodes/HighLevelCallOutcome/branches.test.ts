import { runInNewContext } from 'node:vm';
import {
  branchesFor,
  configuredOutputs,
  OUTPUT_LABELS,
  type Branch,
  type BranchBy,
  type VoicemailDrops,
} from '../../../nodes/HighLevelCallOutcome/branches';
import { OUTCOMES } from '../../../nodes/shared/callOutcome';
import { outputsExpression } from '../../../nodes/shared/n8n/outputsExpression';

const BRANCHES: readonly Branch[] = [...OUTCOMES, 'notACall'];

/** The outputs as n8n's editor computes them: from the text of the expression alone. */
function outputsIn(parameters: object): { displayName?: string }[] {
  const expression = outputsExpression(configuredOutputs, OUTPUT_LABELS);
  const code = expression.slice('={{'.length, -'}}'.length);
  return runInNewContext(code, { $parameter: parameters }) as { displayName?: string }[];
}

function labelsOf(branchBy: BranchBy, voicemailDrops: VoicemailDrops = 'own') {
  const outputs = outputsIn({ operation: 'branch', branchBy, voicemailDrops });
  return Array.from(outputs, ({ displayName }) => displayName);
}

/** The label of the output that each outcome goes to. */
function labelOfEach(branchBy: BranchBy, voicemailDrops: VoicemailDrops = 'own') {
  const labels = labelsOf(branchBy, voicemailDrops);
  const { indexOf, count } = branchesFor(branchBy, voicemailDrops);
  expect(labels).toHaveLength(count);
  return Object.fromEntries(BRANCHES.map((branch) => [branch, labels[indexOf(branch)]]));
}

it('has one output where it does not branch', () => {
  expect(outputsIn({ operation: 'addOutcome', branchBy: 'outcome' })).toHaveLength(1);
  expect(outputsIn({ operation: 'statistics' })).toHaveLength(1);
});

it('shows its outputs in this order', () => {
  expect(labelsOf('group')).toEqual([
    'Answered',
    'Voicemail',
    'Not Reached',
    'Unknown',
    'Not a Call',
    'VM Drop',
  ]);
  expect(labelsOf('outcome')).toEqual([
    'Answered',
    'Voicemail',
    'No Answer',
    'Unknown',
    'Not a Call',
    'VM Drop',
    'Busy',
    'Failed',
    'Canceled',
    'In Progress',
  ]);
});

it('sends each outcome to the output of its group', () => {
  const groups = {
    answered: 'Answered',
    voicemail: 'Voicemail',
    voicemailDrop: 'VM Drop',
    noAnswer: 'Not Reached',
    busy: 'Not Reached',
    failed: 'Not Reached',
    canceled: 'Not Reached',
    inProgress: 'Unknown',
    unknown: 'Unknown',
    notACall: 'Not a Call',
  };
  expect(labelOfEach('group')).toEqual(groups);
  expect(labelOfEach('group', 'withVoicemail')).toEqual({ ...groups, voicemailDrop: 'Voicemail' });
});

it('sends each outcome to the output of its name', () => {
  const labels = {
    answered: 'Answered',
    voicemail: 'Voicemail',
    voicemailDrop: 'VM Drop',
    noAnswer: 'No Answer',
    busy: 'Busy',
    failed: 'Failed',
    canceled: 'Canceled',
    inProgress: 'In Progress',
    unknown: 'Unknown',
    notACall: 'Not a Call',
  };
  expect(labelOfEach('outcome')).toEqual(labels);
  // The choice concerns the groups only.
  expect(labelOfEach('outcome', 'withVoicemail')).toEqual(labels);
});

it('keeps the position of each branch that has an output of its own in both layouts', () => {
  const [grouped, detailed] = [branchesFor('group', 'own'), branchesFor('outcome', 'own')];
  const shared = BRANCHES.filter((branch) => detailed.indexOf(branch) < grouped.count);
  expect(shared).toHaveLength(6);
  for (const branch of shared) expect(grouped.indexOf(branch)).toBe(detailed.indexOf(branch));
});

it('moves no other output when voicemail drops share the output of voicemail', () => {
  const [own, together] = [branchesFor('group', 'own'), branchesFor('group', 'withVoicemail')];
  for (const branch of BRANCHES.filter((one) => one !== 'voicemailDrop')) {
    expect(together.indexOf(branch)).toBe(own.indexOf(branch));
  }
  expect(together.indexOf('voicemailDrop')).toBe(together.indexOf('voicemail'));
});

it("shows labels that n8n's canvas does not cut off", () => {
  const labels = [...labelsOf('group'), ...labelsOf('outcome')];
  expect(labels.filter((label = '') => label.length > 11)).toEqual([]);
});
