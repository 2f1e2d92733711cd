import {
  messageTypeOf,
  readNumber,
  readText,
  withAdded,
  type CallMessage,
  type Message,
} from '../contract';
import { readStatus, type StatusReading } from '../callStatuses';
import { isFields } from '../values';
import { endedAt, recordingUrl } from './derived';
import { durationText } from './durationText';
import {
  CALL_TYPES,
  MEANINGS,
  RULES,
  type CallType,
  type Length,
  type Rule,
  type StatusTest,
  type UnclearCompletedCalls,
} from './rules';
import type { Call } from './schema';

/** The user's choices for calls whose fields leave the outcome open. */
export interface OutcomeSettings {
  unclearCompletedCalls: UnclearCompletedCalls;
  /** In seconds; shorter answered calls count as not answered. 0 counts all as answered. */
  minimumTalkTime: number;
}

/** Nothing is guessed, and every answered call counts as answered. */
export const DEFAULT_SETTINGS: OutcomeSettings = {
  unclearCompletedCalls: 'unknown',
  minimumTalkTime: 0,
};

/**
 * How a call ended, by the rule table (rules.ts).
 *
 * @returns null for a message that is neither a call nor a voicemail drop
 */
export function callOutcome(
  message: Message,
  settings: OutcomeSettings = DEFAULT_SETTINGS,
): Call | null {
  if (!isCall(message)) return null;
  // A flow may have changed fields since the message was normalised.
  const status = readText(message.status);
  const callStatus = readText(message.callStatus);
  const seconds = readNumber(message.callDuration);
  const rule = decide({
    type: callTypeOf(message),
    direction: message.event === 'InboundMessage' ? 'inbound' : 'outbound',
    callStatus: readStatus(callStatus),
    status: readStatus(status),
    length: lengthOf(seconds, settings.minimumTalkTime),
    choice: settings.unclearCompletedCalls,
  });
  const { reachedPerson, voicemail, isFinal } = MEANINGS[rule.outcome];
  const durationSeconds = seconds ?? null;
  const talkSeconds = rule.outcome === 'answered' ? durationSeconds : null;
  const final = rule.isFinal ?? isFinal;
  const ended = final ? endedAt(message, seconds) : undefined;
  return {
    outcome: rule.outcome,
    reachedPerson,
    voicemail,
    isFinal: final,
    evidence: rule.evidence,
    rule: rule.name,
    status: status ?? null,
    callStatus: callStatus ?? null,
    durationSeconds,
    talkSeconds,
    talkTime: talkSeconds === null ? null : durationText(talkSeconds),
    ...(ended !== undefined && { endedAt: ended }),
    recordingUrl: recordingUrl(message.attachments),
    placedBy: message.sentBy.kind,
  };
}

/** The message with its outcome as `call`; a `call` field of another program moves to `asSent`. */
export function withCall(message: Message, call: Call): Message {
  return withAdded(message, { call }, isOurs, 'the outcome');
}

function isOurs(call: unknown): boolean {
  return isFields(call) && typeof call.rule === 'string' && typeof call.outcome === 'string';
}

/** Whether a message has an outcome: a call or a voicemail drop. */
export function isCall(message: Message): message is CallMessage {
  return message.channel === 'call' || message.channel === 'voicemail';
}

function callTypeOf(message: CallMessage): CallType {
  if (message.channel === 'voicemail') return 'drop';
  const type = messageTypeOf(message);
  if (type?.channel === 'voicemail') return 'voicemail';
  return type?.name === 'IVR_CALL' ? 'ivrCall' : 'call';
}

function lengthOf(seconds: number | undefined, minimum: number): Length {
  if (seconds === undefined) return 'none';
  if (seconds < minimum) return 'short';
  return seconds === 0 ? 'silent' : 'conversation';
}

/** Everything that the conditions of a rule ask about. */
interface Facts {
  type: CallType;
  direction: 'inbound' | 'outbound';
  callStatus: StatusReading;
  status: StatusReading;
  length: Length;
  choice: UnclearCompletedCalls;
}

/** The rows for each type, so that a call is not compared with those of the others. */
const RULES_OF_TYPE: ReadonlyMap<CallType, readonly Rule[]> = new Map(
  CALL_TYPES.map((type) => [type, RULES.filter((row) => (row.type ?? type) === type)]),
);

function decide(facts: Facts): Rule {
  const rule = RULES_OF_TYPE.get(facts.type)?.find((row) => holds(row, facts));
  if (!rule) throw new Error('The last row of the rule table must hold for every call.');
  return rule;
}

function holds(rule: Rule, facts: Facts): boolean {
  return (
    (rule.direction === undefined || rule.direction === facts.direction) &&
    statusHolds(rule.callStatus, facts.callStatus) &&
    statusHolds(rule.status, facts.status) &&
    (rule.length === undefined || rule.length.includes(facts.length)) &&
    (rule.choice === undefined || rule.choice === facts.choice)
  );
}

function statusHolds(test: StatusTest | undefined, reading: StatusReading): boolean {
  if (test === undefined) return true;
  if (test === 'present') return reading !== 'none';
  const readings: readonly StatusReading[] = test;
  return readings.includes(reading);
}
