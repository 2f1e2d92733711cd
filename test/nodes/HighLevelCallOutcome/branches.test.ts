import { runInNewContext } from 'node:vm';
import {
  branchIndexes,
  configuredOutputs,
  type BranchBy,
  type VoicemailDrops,
} from '../../../nodes/HighLevelCallOutcome/branches';
import { OUTCOMES, type Outcome } from '../../../nodes/shared/callOutcome/schema';

/** The function as n8n gets it: its source alone, in a scope that holds nothing of ours. */
const inEditor = runInNewContext(`(${configuredOutputs.toString()})`) as (
  parameters: object,
) => { displayName?: string }[];

function nameOf(outcome: Outcome | 'notACall', branchBy: BranchBy, voicemailDrops: VoicemailDrops) {
  const outputs = inEditor({ mode: 'branch', branchBy, voicemailDrops });
  const { indexOf, count } = branchIndexes(branchBy, voicemailDrops);
  expect(outputs).toHaveLength(count);
  return outputs[indexOf(outcome)]?.displayName;
}

it('can stand in an n8n expression, which ends at the first two closing braces', () => {
  expect(configuredOutputs.toString()).not.toContain('}}');
});

it('has one output where it does not branch', () => {
  expect(inEditor({ mode: 'addOutcome', branchBy: 'outcome' })).toHaveLength(1);
  expect(inEditor({ mode: 'statistics' })).toHaveLength(1);
});

it('groups the outcomes', () => {
  const all = [...OUTCOMES, 'notACall' as const];
  expect(all.map((outcome) => nameOf(outcome, 'group', 'withVoicemail'))).toEqual([
    'Answered',
    'Voicemail',
    'Voicemail',
    ...['Not Reached', 'Not Reached', 'Not Reached', 'Not Reached'],
    ...['Undetermined', 'Undetermined'],
    'Not a Call',
  ]);
  expect(nameOf('voicemailDrop', 'group', 'own')).toBe('Voicemail Drop');
});

it('moves no output when voicemail drops get their own', () => {
  const one = branchIndexes('group', 'withVoicemail');
  const other = branchIndexes('group', 'own');
  for (const outcome of [...OUTCOMES, 'notACall' as const]) {
    if (outcome !== 'voicemailDrop') expect(other.indexOf(outcome)).toBe(one.indexOf(outcome));
  }
});

it('has an output for each outcome, by its name', () => {
  const all = [...OUTCOMES, 'notACall' as const];
  const names = all.map((outcome) => nameOf(outcome, 'outcome', 'withVoicemail'));
  const spelled = all.map((outcome) => outcome.replace(/[A-Z]/g, ' $&').toLowerCase());
  expect(names.map((name) => name?.toLowerCase())).toEqual(spelled);
});
