import {
  admit,
  appIdOf,
  credentialApp,
  isNamed,
  type CredentialApp,
} from '../../../nodes/HighLevelMessageTrigger/apps';

const MINUTE = 60_000;
let triggers = 0;
/** A trigger whose credential was never read. */
const newTrigger = (): string => `trigger-${triggers++}`;

it.each([
  ['6a0b1c2d3e4f5a6b7c8d9e0f-m1abc2de', '6a0b1c2d3e4f5a6b7c8d9e0f'],
  [' 6a0b1c2d3e4f5a6b7c8d9e0f-m1-abc\n', '6a0b1c2d3e4f5a6b7c8d9e0f'],
  ['6a0b1c2d3e4f5a6b7c8d9e0f', '6a0b1c2d3e4f5a6b7c8d9e0f'],
  ['', ''],
])('reads the app id of the client id %j', (clientId, appId) => {
  expect(appIdOf(clientId)).toBe(appId);
});

describe('an app', () => {
  const none: CredentialApp = { kind: 'none' };
  const ours: CredentialApp = { kind: 'known', appId: 'ours' };
  const unreadable: CredentialApp = { kind: 'unreadable' };

  it.each<[unknown, string[], CredentialApp, string]>([
    ['any', [], none, 'admitted'],
    [undefined, [], none, 'admitted'],
    ['any', ['named'], none, 'otherApp'],
    ['named', ['named'], none, 'admitted'],
    ['named', ['named'], ours, 'admitted'],
    ['named', ['named'], unreadable, 'admitted'],
    ['ours', [], ours, 'admitted'],
    ['ours', ['named'], ours, 'admitted'],
    ['any', [], ours, 'otherApp'],
    [undefined, [], ours, 'otherApp'],
    ['any', ['named'], unreadable, 'unknown'],
    [['named'], ['named'], none, 'otherApp'],
    ['', [''], none, 'otherApp'],
  ])('%j with App IDs %j and the credential %j is %s', (appId, named, credential, admission) => {
    expect(admit(appId, new Set(named), credential)).toBe(admission);
  });

  it('without an id is not named', () => {
    expect(isNamed('', new Set(['']))).toBe(false);
    expect(isNamed('named', new Set(['named']))).toBe(true);
  });
});

describe('the app of a credential', () => {
  const failed = jest.fn<undefined, [unknown]>();
  beforeEach(() => failed.mockClear());

  it('is read once a minute, and once for deliveries that come together', async () => {
    const trigger = newTrigger();
    const read = jest.fn(() => Promise.resolve('ours-1'));
    const at = (now: number) => credentialApp(trigger, read, now, failed);
    const first = await Promise.all([at(0), at(0), at(1), at(MINUTE - 1)]);
    expect(first).toEqual(Array(4).fill({ kind: 'known', appId: 'ours' }));
    expect(read).toHaveBeenCalledTimes(1);
    read.mockResolvedValue('theirs-1');
    expect(await at(MINUTE)).toEqual({ kind: 'known', appId: 'theirs' });
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is read again when the clock was set back', async () => {
    const trigger = newTrigger();
    await credentialApp(trigger, () => Promise.resolve('ours-1'), 60 * MINUTE, failed);
    const read = jest.fn(() => Promise.resolve('theirs-1'));
    expect(await credentialApp(trigger, read, 0, failed)).toEqual({
      kind: 'known',
      appId: 'theirs',
    });
  });

  it('is its own for each trigger', async () => {
    const [one, other] = [newTrigger(), newTrigger()];
    await credentialApp(one, () => Promise.resolve('one-1'), 0, failed);
    expect(await credentialApp(other, () => Promise.resolve('other-1'), 0, failed)).toEqual({
      kind: 'known',
      appId: 'other',
    });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['fails', () => Promise.reject(new Error('The credential was deleted.'))],
    ['gives no client id', () => Promise.resolve(undefined)],
    ['gives an empty client id', () => Promise.resolve(' ')],
    ['gives a client id of another type', () => Promise.resolve({ id: 'ours-1' })],
  ])(
    'is unreadable while reading %s, and is read again after five seconds',
    async (_what, read) => {
      const trigger = newTrigger();
      expect(await credentialApp(trigger, read, 0, failed)).toEqual({ kind: 'unreadable' });
      expect(failed).toHaveBeenCalledTimes(1);
      const [error] = failed.mock.calls[0] ?? [];
      expect(String(error)).toMatch(/^Error: The credential (was deleted|has no Client ID)\.$/);
      const works = jest.fn(() => Promise.resolve('ours-1'));
      const later = (now: number) => credentialApp(trigger, works, now, failed);
      expect(await later(4_999)).toEqual({ kind: 'unreadable' });
      expect(works).not.toHaveBeenCalled();
      expect(await later(5_000)).toMatchObject({ kind: 'known' });
      expect(await later(5_000 + MINUTE - 1)).toMatchObject({ kind: 'known' });
      expect(works).toHaveBeenCalledTimes(1);
    },
  );

  it('stays as last read while reading fails, however often', async () => {
    const trigger = newTrigger();
    await credentialApp(trigger, () => Promise.resolve('ours-1'), 0, failed);
    for (const now of [MINUTE, 2 * MINUTE, 60 * MINUTE]) {
      const read = () => Promise.reject(new Error('No database.'));
      expect(await credentialApp(trigger, read, now, failed)).toEqual({
        kind: 'known',
        appId: 'ours',
      });
    }
    expect(failed).toHaveBeenCalledTimes(3);
  });
});
