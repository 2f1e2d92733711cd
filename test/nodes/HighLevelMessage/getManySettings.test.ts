import {
  olderThreadsOf,
  readQuery,
  wantedOf,
} from '../../../nodes/HighLevelMessage/getManySettings';

const NOW = Date.UTC(2026, 10, 26, 12);
const HOUR = 3_600_000;
const times = {
  now: NOW,
  timeOf: (_label: string, value: unknown) =>
    value === '' ? undefined : Date.parse(String(value)),
};

const queryOf = (parameters: Record<string, unknown> = {}) =>
  readQuery((name, fallback) => parameters[name] ?? fallback, times);

const channels = (names: string[]) => ({ filters: { channels: names } });

it('asks for the newest 50 messages of the sub-account of the last day', () => {
  expect(queryOf()).toMatchObject({
    messagesOf: 'location',
    limit: 50,
    from: NOW - 24 * HOUR,
    direction: 'any',
    includeFullEmails: true,
  });
  expect(wantedOf(queryOf(), { locationId: 'l1', contactId: 'c1' })).toEqual({
    locationId: 'l1',
    startDate: '2026-11-25T12:00:00.000Z',
  });
});

it.each([
  [[], undefined],
  [
    ['sms', 'call'],
    ['SMS', 'Call'],
  ],
  [
    ['email', 'whatsapp', 'instagram', 'facebook'],
    ['Email', 'WhatsApp', 'Instagram', 'Facebook'],
  ],
  // The API has no name for these: they are in exports without a channel.
  [
    ['gmb', 'liveChat', 'sms'],
    ['other', 'other', 'SMS'],
  ],
])('asks HighLevel for the channels %j as %j', (names, wanted) => {
  const query = queryOf({ period: 'any', ...channels(names) });
  expect(wantedOf(query, { locationId: 'l1' }).channels).toEqual(wanted);
});

it('asks for internal comments besides the channels that are chosen', () => {
  const query = queryOf({ ...channels(['sms']), 'options.includeInternalComments': true });
  expect(wantedOf(query, { locationId: 'l1' }).channels).toEqual(['SMS', 'other']);
});

it('looks for new emails in threads of the week before the period', () => {
  expect(olderThreadsOf(queryOf(), { locationId: 'l1' })).toEqual({
    locationId: 'l1',
    channels: ['Email'],
    startDate: '2026-11-18T12:00:00.000Z',
    endDate: '2026-11-25T12:00:00.000Z',
  });
});

it.each([{ period: 'any' }, channels(['sms']), { 'options.includeFullEmails': false }])(
  'looks for none with %j',
  (parameters) => {
    expect(olderThreadsOf(queryOf(parameters), { locationId: 'l1' })).toBeUndefined();
  },
);

it('refuses a period that ends before it begins', () => {
  const period = (from: string, to: string) => queryOf({ period: 'between', from, to });
  expect(() => period('2026-11-20T00:00:00', '2026-11-10T00:00:00')).toThrow(
    'From is later than To, so no message can be between them',
  );
  expect(period('2026-11-20T00:00:00', '2026-11-20T00:00:00')).toBeDefined();
  expect(period('2026-11-20T00:00:00', '').to).toBeUndefined();
});
