/**
 * How a call ended: one meaning for Call Outcome, the trigger's filter and the documentation. This
 * file is the folder's only door; nothing outside imports another of its files.
 */
export { durationText } from './durationText';
export { callOutcome, DEFAULT_SETTINGS, isCall, withCall, type OutcomeSettings } from './outcome';
export { RULES, type UnclearCompletedCalls } from './rules';
export { CALL_OUTCOMES, callSchema, OUTCOME_LABELS, OUTCOMES } from './schema';
export type { Call, CallOutcome, Outcome } from './schema';
export {
  statisticsSchema,
  type CallCounts,
  type CallStatistics,
  type Direction,
} from './statisticsSchema';
