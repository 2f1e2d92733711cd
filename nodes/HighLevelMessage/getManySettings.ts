import type { Channel } from '../shared/contract';
import { InvalidIdError, type ExportChannel, type Wanted } from '../shared/highLevelApi';
import { readFilters, type Filters } from '../shared/messageFilters';
import type { ReadParameter } from '../shared/n8n/nodeSettings';
import { booleanOf, numberOf, optionOf, SettingError } from '../shared/n8n/settings';
import { asObject } from '../shared/storedValues';
import type { Ids } from './ids';
import { DEFAULTS, DIRECTIONS, MESSAGES_OF, PERIODS } from './settings';

const HOUR_MS = 3_600_000;

/** The messages that Get Many returns. Times in milliseconds since 1970. */
export interface Query {
  messagesOf: (typeof MESSAGES_OF)[number];
  from: number | undefined;
  to: number | undefined;
  /** Infinity for all. */
  limit: number;
  filters: Filters;
  direction: (typeof DIRECTIONS)[number];
  includeFullEmails: boolean;
}

/** How times are read. */
export interface Times {
  /** Milliseconds since 1970. */
  now: number;
  /** Reads a parameter that is a time (shared/n8n/timeSetting.ts). */
  timeOf: (label: string, value: unknown) => number | undefined;
}

/**
 * The parameters of Get Many.
 *
 * @throws SettingError naming the parameter, its value and the values it can have
 */
export function readQuery(parameter: ReadParameter, times: Times): Query {
  const read = (name: keyof typeof DEFAULTS) => parameter(name, DEFAULTS[name]);
  const readOption = (name: keyof typeof DEFAULTS) => parameter(`options.${name}`, DEFAULTS[name]);
  const returnAll = booleanOf('Return All', read('returnAll'));
  const filters = parameter('filters', {});
  const includesComments = booleanOf(
    'Include Internal Comments',
    readOption('includeInternalComments'),
  );
  return {
    messagesOf: optionOf('Messages Of', MESSAGES_OF, read('messagesOf')),
    ...readPeriod(read, times),
    limit: returnAll ? Infinity : Math.floor(numberOf('Limit', read('limit'))),
    filters: readFilters(filters, includesComments),
    direction: optionOf('Direction', DIRECTIONS, asObject(filters).direction ?? 'any'),
    includeFullEmails: booleanOf('Include Full Emails', readOption('includeFullEmails')),
  };
}

function readPeriod(
  read: (name: keyof typeof DEFAULTS) => unknown,
  { now, timeOf }: Times,
): Pick<Query, 'from' | 'to'> {
  const period = optionOf('Period', PERIODS, read('period'));
  if (period === 'any') return { from: undefined, to: undefined };
  if (period === 'between') {
    const from = timeOf('From', read('from'));
    const to = timeOf('To', read('to'));
    if (from !== undefined && to !== undefined && from > to) {
      throw new SettingError(
        'From is later than To, so no message can be between them',
        'Choose an earlier time in From, or a later one in To.',
      );
    }
    return { from, to };
  }
  return { from: now - numberOf('Look Back', read('hours')) * HOUR_MS, to: undefined };
}

/** The channels that an export can be limited to; all others are in exports without a channel. */
const EXPORT_CHANNEL_OF: Partial<Record<string, ExportChannel>> = {
  call: 'Call',
  sms: 'SMS',
  email: 'Email',
  whatsapp: 'WhatsApp',
  instagram: 'Instagram',
  facebook: 'Facebook',
} satisfies Partial<Record<Channel, ExportChannel>>;

/**
 * The query of an export.
 *
 * @throws InvalidIdError where the contact's messages are wanted and its id is missing
 */
export function wantedOf(
  { messagesOf, from, to, filters }: Query,
  { locationId = '', contactId }: Ids,
): Wanted {
  const ofContact = messagesOf === 'contact';
  if (ofContact && contactId === undefined) throw new InvalidIdError('contact', contactId);
  return {
    locationId,
    ...(ofContact && { contactId }),
    ...(from !== undefined && { startDate: new Date(from).toISOString() }),
    ...(to !== undefined && { endDate: new Date(to).toISOString() }),
    ...(filters.channels.size > 0 && { channels: exportChannels(filters) }),
  };
}

/** How long a thread of emails is followed, after which a new email in it is not found any more. */
const THREAD_LIFE_MS = 7 * 24 * HOUR_MS;

/**
 * The query of the threads that began before the period and may have emails in it: an export has a
 * thread as one message, under the time at which it began. Undefined where there are none to find.
 *
 * @throws InvalidIdError as wantedOf
 */
export function olderThreadsOf(query: Query, ids: Ids): Wanted | undefined {
  const { from, includeFullEmails } = query;
  if (from === undefined || !includeFullEmails || !wantsEmails(query)) return undefined;
  return {
    ...wantedOf(query, ids),
    channels: ['Email'],
    startDate: new Date(from - THREAD_LIFE_MS).toISOString(),
    endDate: new Date(from).toISOString(),
  };
}

/** Whether the filter Channels lets emails pass. */
export function wantsEmails({ filters: { channels } }: Query): boolean {
  return channels.size === 0 || channels.has('email');
}

function exportChannels({
  channels,
  includeInternalComments,
}: Filters): (ExportChannel | 'other')[] {
  const wanted = [...channels].map((channel) => EXPORT_CHANNEL_OF[channel] ?? 'other');
  return includeInternalComments ? [...wanted, 'other'] : wanted;
}
