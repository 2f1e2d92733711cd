import type { CallMessage } from '../shared/contract';
import { durationText } from '../shared/callOutcome/durationText';
import {
  OUTCOMES,
  type Call,
  type CallCounts,
  type CallStatistics,
  type Outcome,
} from '../shared/callOutcome/schema';

/** Sorts after every date. */
const UNDATED = '~';

/** A call with its outcome, as the statistics count it. */
export interface CountedCall {
  message: CallMessage;
  call: Call;
}

/**
 * Sums up calls: how many, how they ended, how long people talked, by user and by day. A call that
 * came several times under one `messageId` counts once, by the last event that says it is over.
 *
 * @param events calls and voicemails in the order they came
 * @param notCalls how many other messages came with them
 * @param timeZone IANA name of the zone whose days are counted
 */
export function callStatistics(
  events: readonly CountedCall[],
  notCalls: number,
  timeZone: string,
): CallStatistics {
  const calls = latestEvents(events);
  const dates = calls.flatMap(({ message }) => message.dateAdded ?? []).sort(byTime);
  const dayOf = dayFormatter(timeZone);
  return {
    ...count(calls),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    byUser: [...groupBy(calls, ({ message }) => message.userId || null)]
      .map(([userId, group]) => ({ userId, ...count(group) }))
      .sort((one, other) => other.calls - one.calls),
    byDay: [...groupBy(calls, ({ message }) => dayOf(message.dateAdded))]
      .sort(([one], [other]) => ((one ?? UNDATED) < (other ?? UNDATED) ? -1 : 1))
      .map(([day, group]) => ({ day, ...count(group) })),
    notCalls,
    repeatedEvents: events.length - calls.length,
  };
}

function latestEvents(events: readonly CountedCall[]): CountedCall[] {
  const latest = new Map<string | number, CountedCall>();
  for (const [index, event] of events.entries()) {
    // Without an id every event is a call of its own.
    const key = event.message.messageId || index;
    const known = latest.get(key);
    if (!known || event.call.isFinal || !known.call.isFinal) latest.set(key, event);
  }
  return [...latest.values()];
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}

function count(calls: readonly CountedCall[]): CallCounts {
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    Outcome,
    number
  >;
  let talkSeconds = 0;
  let talks = 0;
  for (const { call } of calls) {
    outcomes[call.outcome]++;
    if (call.talkSeconds === null) continue;
    talkSeconds += call.talkSeconds;
    talks++;
  }
  const counted = calls.length - outcomes.voicemailDrop - outcomes.inProgress;
  const known = counted - outcomes.undetermined;
  const mean = rate(talkSeconds, talks);
  return {
    calls: counted,
    outcomes,
    answerRate: rate(outcomes.answered, known),
    voicemailRate: rate(outcomes.voicemail, known),
    talkSeconds,
    talkTime: durationText(talkSeconds),
    meanTalkSeconds: mean,
    meanTalkTime: mean === null ? null : durationText(mean),
  };
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Days as `2026-11-18`, in a zone of the user's. */
function dayFormatter(timeZone: string): (date: string | undefined) => string | null {
  // Sweden writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return (date) => {
    const time = Date.parse(date ?? '');
    return Number.isNaN(time) ? null : format.format(time);
  };
}
