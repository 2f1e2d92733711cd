import type { CallMessage } from '../../../../nodes/shared/contract';
import { endedAt, recordingUrl } from '../../../../nodes/shared/callOutcome/derived';

const URL_OF_RECORDING = 'https://storage.example/RE1.wav';

it.each<[unknown[]]>([
  [[]],
  // The event's documentation has this text in place of a link.
  [['call recording url']],
  [['https://call recording url']],
  [['https://']],
  [['https:///RE1.wav']],
  [['javascript:alert(1)']],
  [['javascript:https://storage.example/RE1.wav']],
  [['see https://storage.example/RE1.wav']],
  [['ftp://storage.example/RE1.wav']],
  [[null, 7, { url: URL_OF_RECORDING }]],
])('finds no recording in %j', (attachments) => {
  expect(recordingUrl(attachments as string[])).toBeNull();
});

it.each([
  [[URL_OF_RECORDING]],
  [['call recording url', URL_OF_RECORDING, 'https://storage.example/RE2.wav']],
  [[` ${URL_OF_RECORDING} `]],
])('finds the recording in %j', (attachments) => {
  expect(recordingUrl(attachments)).toBe(URL_OF_RECORDING);
});

describe('the end of a call', () => {
  const added = '2026-11-18T15:00:00.000Z';
  const ended = (fields: Partial<CallMessage>, seconds?: number) =>
    endedAt({ dateAdded: added, ...fields } as CallMessage, seconds);

  it('is its start and its duration', () => {
    expect(ended({}, 60)).toBe('2026-11-18T15:01:00.000Z');
    expect(ended({ timestamp: '2026-11-18T15:01:00.000Z' }, 60)).toBe('2026-11-18T15:01:00.000Z');
  });

  it('is the date of the call itself if the webhook was sent before the duration was over', () => {
    expect(ended({ timestamp: '2026-11-18T15:00:02.000Z' }, 60)).toBe(added);
  });

  it('is unknown without a date or a duration, and for dates that do not exist', () => {
    expect(ended({})).toBeUndefined();
    expect(ended({ dateAdded: undefined }, 60)).toBeUndefined();
    expect(ended({ dateAdded: 'yesterday' }, 60)).toBeUndefined();
    expect(ended({}, 1e300)).toBeUndefined();
  });
});
