import {
  type CallMessage,
  type Message,
  messageTypeOf,
  readNumber,
  readText,
  shapeOf,
} from '../contract';
import { foldValue, isFields } from '../values';
import { durationText } from './durationText';
import { endedAt, recordingUrl } from './derived';
import { MEANINGS, RULES, type CallKind, type Length, type MissingCallStatus } from './rules';
import type { Rule } from './rules';
import type { Call } from './schema';

/** What the user has chosen about calls that do not tell enough. */
export interface OutcomeSettings {
  missingCallStatus: MissingCallStatus;
  /** Seconds below which an answered call is no conversation; 0 takes every call for one. */
  shortestConversation: number;
}

/**
 * How a call ended, by the rule table (rules.ts).
 *
 * @returns null for a message that is neither a call nor a voicemail
 */
export function callOutcome(message: Message, settings: OutcomeSettings): Call | null {
  if (!isCall(message)) return null;
  // A flow may have changed fields since they were brought to the contract.
  const status = readText(message.status);
  const callStatus = readText(message.callStatus);
  const seconds = readNumber(message.callDuration);
  const rule = decide(kindOf(message), {
    status: foldValue(status ?? ''),
    callStatus: foldValue(callStatus ?? ''),
    length: lengthOf(seconds, settings.shortestConversation),
    chosen: settings.missingCallStatus,
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

/**
 * The message with its outcome as `call`. A `call` that came with it and is none of ours moves to
 * `asSent`, since nothing that came may be lost.
 */
export function withCall(message: Message, call: Call): Message {
  const came = message.call;
  if (came === undefined || isOurs(came)) return { ...message, call };
  const line = `contradiction call: ${shapeOf(came)} came; the outcome is kept, what came is in asSent`;
  return {
    ...message,
    asSent: { ...message.asSent, call: came },
    warnings: [...new Set([...(message.warnings ?? []), line])],
    call,
  };
}

function isOurs(call: unknown): boolean {
  return isFields(call) && typeof call.rule === 'string' && typeof call.outcome === 'string';
}

/** Whether a message is one whose outcome can be asked for. */
export function isCall(message: Message): message is CallMessage {
  return message.channel === 'call' || message.channel === 'voicemail';
}

type Facts = { callStatus: string; status: string; length: Length; chosen: MissingCallStatus };

/** A row of the table as a test. */
type CompiledRule = { rule: Rule; holds: (facts: Facts) => boolean };

const RULES_OF_KIND: ReadonlyMap<CallKind, readonly CompiledRule[]> = compile(RULES);

function decide(kind: CallKind, facts: Facts): Rule {
  const found = RULES_OF_KIND.get(kind)?.find(({ holds }) => holds(facts));
  if (!found) throw new Error(`The rule table has no last row for ${kind}.`);
  return found.rule;
}

function kindOf(message: CallMessage): CallKind {
  if (message.channel === 'voicemail') return 'drop';
  if (messageTypeOf(message)?.channel !== 'voicemail') return 'call';
  return message.event === 'InboundMessage' ? 'left' : 'callToVoicemail';
}

function lengthOf(seconds: number | undefined, shortest: number): Length {
  if (seconds === undefined) return 'none';
  if (seconds < shortest) return 'short';
  return seconds === 0 ? 'silent' : 'conversation';
}

function compile(rules: readonly Rule[]): ReadonlyMap<CallKind, CompiledRule[]> {
  const compiled = new Map<CallKind, CompiledRule[]>();
  for (const rule of rules) {
    const callStatus = statusTest(rule.callStatus);
    const status = statusTest(rule.status);
    const holds = (facts: Facts) =>
      callStatus(facts.callStatus) &&
      status(facts.status) &&
      (rule.length?.includes(facts.length) ?? true) &&
      (rule.chosen === undefined || rule.chosen === facts.chosen);
    compiled.set(rule.kind, [...(compiled.get(rule.kind) ?? []), { rule, holds }]);
  }
  return compiled;
}

function statusTest(test: Rule['status']): (folded: string) => boolean {
  if (test === undefined) return () => true;
  if (test === 'present') return (folded) => folded !== '';
  const words = new Set(test);
  return (folded) => words.has(folded);
}
