import { toMessage } from '../../../nodes/shared/contract';
import { unwantedBy } from '../../../nodes/shared/messageFilters';
import { receiveSigned, settingsWith } from './delivering';
import { loadFixtures } from '../../fixtures/loadFixtures';

const payloads = new Map(loadFixtures().map(({ name, payload }) => [name, payload]));

function payload(name: string, changes: Record<string, unknown> = {}) {
  return { ...payloads.get(name), ...changes };
}

/** The name of the filter that keeps a message out; undefined when it is wanted. */
function keptOutBy(sent: unknown, filters: Record<string, unknown>, options = {}) {
  const reception = receiveSigned(sent, { filters, options });
  if (reception.kind === 'wanted') return undefined;
  if (reception.kind === 'refused') throw new Error(reception.answer.message);
  return reception.answer.message.replace(' excludes this message.', '');
}

const sms = payload('sms-from-app');
const call = payload('call-answered');
const internal = payload('internal-comment');
const failedAfterAnswer = payload('call-answered', { status: 'completed', callStatus: 'failed' });

it.each([
  ['nothing chosen', sms, {}, undefined],
  [
    'empty lists',
    sms,
    { channels: [], sources: [], statuses: [], callOutcomes: [], userIds: '' },
    undefined,
  ],
  ['its channel', sms, { channels: ['email', 'sms'] }, undefined],
  ['another channel', sms, { channels: ['email'] }, 'Channels'],
  [
    'its location among several',
    sms,
    { locationIds: `other, ${String(sms.locationId)}` },
    undefined,
  ],
  [
    'its location on a line of its own',
    sms,
    { locationIds: `other\n${String(sms.locationId)}\n` },
    undefined,
  ],
  ['another location', sms, { locationIds: 'other' }, 'Location IDs'],
  ['its user', sms, { userIds: sms.userId }, undefined],
  ['another user', sms, { userIds: 'other' }, 'User IDs'],
  [
    'a user, for a message without one',
    payload('sms-from-app', { userId: undefined }),
    { userIds: 'u' },
    'User IDs',
  ],
  ['its source', sms, { sources: ['workflow', 'app'] }, undefined],
  [
    'its source in other letters',
    payload('sms-from-app', { source: 'Bulk Actions' }),
    { sources: ['bulk_actions'] },
    undefined,
  ],
  ['another source', sms, { sources: ['workflow'] }, 'Sources'],
  ['its status', sms, { statuses: ['delivered'] }, undefined],
  ['another status', sms, { statuses: ['failed', 'undelivered'] }, 'Statuses'],
  [
    'a status, for a message without one',
    payload('sms-from-app', { status: undefined }),
    { statuses: ['sent'] },
    'Statuses',
  ],
  [
    'failed, for a call that failed after it was put through',
    failedAfterAnswer,
    { statuses: ['failed'] },
    undefined,
  ],
  ['its call outcome', call, { callOutcomes: ['answered'] }, undefined],
  ['another call outcome', call, { callOutcomes: ['voicemail', 'noAnswer'] }, 'Call Outcomes'],
  [
    'unknown, for a call without a callStatus',
    payload('call-answered', { callStatus: undefined }),
    { callOutcomes: ['unknown'] },
    undefined,
  ],
  [
    'voicemail, for a call whose status alone says so',
    payload('call-status-only-voicemail'),
    { callOutcomes: ['voicemail'] },
    undefined,
  ],
  [
    'in progress, in the words of the telephone carrier',
    payload('call-in-progress'),
    { callOutcomes: ['inProgress'] },
    undefined,
  ],
  [
    'answered calls, for a voicemail drop, which is no call',
    payload('voicemail-drop-by-workflow'),
    { callOutcomes: ['answered'] },
    undefined,
  ],
  ['a call outcome, for a text message', sms, { callOutcomes: ['voicemail'] }, undefined],
  [
    'native, with an empty id of a provider',
    payload('sms-from-app', { conversationProviderId: '' }),
    { conversationProvider: 'native' },
    undefined,
  ],
  ['native', sms, { conversationProvider: 'native' }, undefined],
  ['custom', sms, { conversationProvider: 'custom' }, 'Conversation Provider'],
  [
    'custom, for a message of one',
    payload('sms-from-app', { conversationProviderId: 'p' }),
    { conversationProvider: 'custom' },
    undefined,
  ],
  [
    'native, for a message of a custom one',
    payload('sms-from-app', { conversationProviderId: 'p' }),
    { conversationProvider: 'native' },
    'Conversation Provider',
  ],
  [
    'everything at once',
    sms,
    { channels: ['sms'], sources: ['app'], statuses: ['delivered'], locationIds: sms.locationId },
    undefined,
  ],
])('with a filter for %s', (_what, sent, filters, expected) => {
  expect(keptOutBy(sent, filters)).toBe(expected);
});

it('takes internal comments only if they are included or chosen', () => {
  expect(keptOutBy(internal, {})).toBe('Include Internal Comments');
  expect(keptOutBy(internal, { channels: ['sms'] })).toBe('Include Internal Comments');
  expect(keptOutBy(internal, {}, { includeInternalComments: true })).toBeUndefined();
  expect(
    keptOutBy(internal, { channels: ['sms'] }, { includeInternalComments: true }),
  ).toBeUndefined();
  expect(keptOutBy(internal, { channels: ['internalComment'] })).toBeUndefined();
});

it('asks for the outcome of a call only when the filter is set', () => {
  const message = toMessage(call);
  Object.defineProperty(message, 'callDuration', {
    get: () => {
      throw new Error('the outcome was asked for');
    },
  });
  const filtersFor = (callOutcomes: string[]) =>
    settingsWith({ filters: { callOutcomes } }).filters;
  expect(unwantedBy(message, filtersFor([]))).toBeUndefined();
  expect(() => unwantedBy(message, filtersFor(['answered']))).toThrow('the outcome was asked for');
});
