import fc from 'fast-check';
import { MAX_STORED_DELIVERIES } from '../../../nodes/HighLevelMessageTrigger/duplicates';
import {
  DEFAULT_STORED_DELIVERIES,
  keyProblems,
  readSettings,
} from '../../../nodes/HighLevelMessageTrigger/settings';
import { SIGNATURE_CHECKS } from '../../../nodes/HighLevelMessageTrigger/signature';
import { ed25519Key, rsaKey } from './signing';

it('reads a node with nothing set as closed, listening and remembering', () => {
  expect(readSettings({})).toMatchObject({
    signatureCheck: 'ed25519',
    additionalPublicKeys: '',
    duplicates: { windowMinutes: 24 * 60, storedDeliveries: DEFAULT_STORED_DELIVERIES },
    maximumAgeMinutes: 0,
    maximumMessageAgeMinutes: 0,
    output: { simplify: false, includeRawPayload: false },
  });
});

it('reads what is set', () => {
  const settings = readSettings({
    events: ['InboundMessage'],
    simplify: true,
    options: {
      signatureCheck: 'none',
      additionalPublicKeys: 'PEM',
      appIds: 'one-m1, two',
      includeRawPayload: true,
      duplicateWindow: 2,
      duplicatesKept: 7.9,
      maximumAge: 10,
      maximumMessageAge: 20,
    },
  });
  expect(settings).toMatchObject({
    signatureCheck: 'none',
    additionalPublicKeys: 'PEM',
    appIds: new Set(['one', 'two']),
    events: new Set(['InboundMessage']),
    output: { simplify: true, includeRawPayload: true },
    duplicates: { windowMinutes: 120, storedDeliveries: 7 },
    maximumAgeMinutes: 10,
    maximumMessageAgeMinutes: 20,
  });
  expect(readSettings({}).events).toEqual(new Set(['OutboundMessage', 'InboundMessage']));
});

it('remembers no delivery if the user allows duplicates, and no more than fit', () => {
  const duplicates = (options: object) => readSettings({ options }).duplicates;
  expect(duplicates({ allowDuplicates: true })).toBeUndefined();
  expect(duplicates({ allowDuplicates: 'true' })).toBeDefined();
  expect(duplicates({ duplicatesKept: 1e9 })?.storedDeliveries).toBe(MAX_STORED_DELIVERIES);
  expect(duplicates({ duplicatesKept: 0, duplicateWindow: 0 })).toEqual({
    windowMinutes: 0,
    storedDeliveries: 0,
  });
});

it('names an RSA key that the chosen check does not use', () => {
  const problems = (signatureCheck: string, key: string) =>
    keyProblems(readSettings({ options: { signatureCheck, additionalPublicKeys: key } }));
  const [rsa, ed25519] = [rsaKey().pem, ed25519Key().pem];
  expect(problems('ed25519', rsa)).toEqual([expect.stringContaining('RSA key')]);
  expect(problems('ed25519', ed25519)).toEqual([]);
  for (const check of SIGNATURE_CHECKS.filter((name) => name !== 'ed25519')) {
    expect(problems(check, rsa)).toEqual([]);
  }
});

it('opens nothing for values of any kind, as an imported flow may hold them', () => {
  const names = ['events', 'simplify', 'filters', 'options'];
  const optionNames = ['signatureCheck', 'additionalPublicKeys', 'duplicateWindow', 'maximumAge'];
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('None', 'NONE', ' none', '={{ "none" }}', ['none']),
  );
  const objectOf = (keys: string[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, value])));
  fc.assert(
    fc.property(objectOf(names), objectOf(optionNames), fc.boolean(), (all, options, isObject) => {
      const settings = readSettings(isObject ? { ...all, options } : all);
      expect(settings.signatureCheck).not.toBe('none');
      expect(settings.maximumAgeMinutes).toBeGreaterThanOrEqual(0);
      expect(settings.maximumMessageAgeMinutes).toBeGreaterThanOrEqual(0);
      expect(settings.duplicates?.windowMinutes ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});
