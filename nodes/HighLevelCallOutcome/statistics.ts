import {
  CALL_OUTCOMES,
  durationText,
  type Call,
  type CallCounts,
  type CallOutcome,
  type CallStatistics,
  type Direction,
} from '../shared/callOutcome';
import { readText, type CallMessage } from '../shared/contract';
import { isFields } from '../shared/values';

/** A call with its outcome, as the statistics count it. */
export interface CountedCall {
  message: CallMessage;
  call: Call;
}

const DIRECTIONS: readonly Direction[] = ['outbound', 'inbound'];

/** Sorts after every date. */
const UNDATED = '~';

/**
 * Sums up calls: how many, how they ended, how long people talked; by direction, user, location and
 * day. A call that arrived several times under one `messageId` counts once, by the last event that
 * says it is over.
 *
 * @param events calls and voicemail drops in the order they arrived
 * @param notCalls how many other messages arrived with them
 * @param timeZone IANA name of the zone whose days are counted
 */
export function callStatistics(
  events: readonly CountedCall[],
  notCalls: number,
  timeZone: string,
): CallStatistics {
  const calls = latestEvents(events);
  const dates = calls
    .flatMap(({ message }) => message.dateAdded ?? [])
    .filter(isTime)
    .sort(byTime);
  const outbound = count(calls.filter((call) => directionOf(call) === 'outbound'));
  const inbound = count(calls.filter((call) => directionOf(call) === 'inbound'));
  const dayOf = dayFormatter(timeZone);
  return {
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    calls: outbound.calls + inbound.calls,
    outbound,
    inbound,
    byUser: groupsBy(calls, ({ message }) => message.userId || null)
      .sort(byMostCalls)
      .map(({ key, members, columns }) => ({
        userName: key === null ? null : nameIn('user', members),
        userId: key,
        ...columns,
      })),
    byLocation: groupsBy(calls, ({ message }) => message.locationId || null)
      .sort(byMostCalls)
      .map(({ key, members, columns }) => ({
        locationName: key === null ? null : nameIn('location', members),
        locationId: key,
        ...columns,
      })),
    byDay: groupsBy(calls, ({ message }) => dayOf(message.dateAdded))
      .sort(byKey)
      .map(({ key, columns }) => ({ day: key, ...columns })),
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

function directionOf({ message }: CountedCall): Direction {
  return message.event === 'InboundMessage' ? 'inbound' : 'outbound';
}

/** A flow may have written the date as people do. */
function isTime(date: string): boolean {
  return !Number.isNaN(Date.parse(date));
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}

function count(events: readonly CountedCall[]): CallCounts {
  const outcomes = Object.fromEntries(CALL_OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    CallOutcome,
    number
  >;
  const drops = { voicemailDrops: 0, failedVoicemailDrops: 0 };
  let calls = 0;
  let talkSeconds = 0;
  let talks = 0;
  for (const { message, call } of events) {
    if (message.channel === 'voicemail' || call.outcome === 'voicemailDrop') {
      drops.voicemailDrops++;
      if (call.outcome === 'failed') drops.failedVoicemailDrops++;
      continue;
    }
    outcomes[call.outcome]++;
    if (call.outcome !== 'inProgress') calls++;
    if (call.talkSeconds === null) continue;
    talkSeconds += call.talkSeconds;
    talks++;
  }
  const known = calls - outcomes.unknown;
  const answerRate = rate(outcomes.answered, known);
  const voicemailRate = rate(outcomes.voicemail, known);
  const average = rate(talkSeconds, talks);
  return {
    calls,
    answerRate,
    answerRateText: percent(answerRate),
    voicemailRate,
    voicemailRateText: percent(voicemailRate),
    ...outcomes,
    talkSeconds,
    talkTime: durationText(talkSeconds),
    averageTalkSeconds: average,
    averageTalkTime: average === null ? null : durationText(average),
    ...drops,
  };
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** `0.6153` as `62%`. */
function percent(value: number | null): string | null {
  return value === null ? null : `${Math.round(value * 100)}%`;
}

/** The calls of one direction that share a key, such as a user. */
interface Group {
  key: string | null;
  members: readonly CountedCall[];
  columns: CallCounts & { direction: Direction };
}

/** One group for each direction and key, outbound first. */
function groupsBy(
  calls: readonly CountedCall[],
  keyOf: (call: CountedCall) => string | null,
): Group[] {
  return DIRECTIONS.flatMap((direction) => {
    const groups = new Map<string | null, CountedCall[]>();
    for (const call of calls) {
      if (directionOf(call) !== direction) continue;
      const key = keyOf(call);
      const members = groups.get(key);
      if (members) members.push(call);
      else groups.set(key, [call]);
    }
    return [...groups].map(([key, members]) => ({
      key,
      members,
      columns: { direction, ...count(members) },
    }));
  });
}

function byMostCalls({ columns: one }: Group, { columns: other }: Group): number {
  const byDirection = DIRECTIONS.indexOf(one.direction) - DIRECTIONS.indexOf(other.direction);
  return byDirection || other.calls - one.calls;
}

function byKey(one: Group, other: Group): number {
  const [first, second] = [one.key ?? UNDATED, other.key ?? UNDATED];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** The name that another node has added to a call, as in `user: { id, name, email }`. */
function nameIn(field: 'user' | 'location', members: readonly CountedCall[]): string | null {
  for (const { message } of members) {
    const added = message[field];
    const name = isFields(added) ? readText(added.name) : undefined;
    if (name !== undefined) return name;
  }
  return null;
}

/** Days as `2026-11-18`, in the workflow's time zone. */
function dayFormatter(timeZone: string): (date: string | undefined) => string | null {
  // Sweden writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return (date) => {
    const time = Date.parse(date ?? '');
    return Number.isNaN(time) ? null : format.format(time);
  };
}
