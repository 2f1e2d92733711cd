import fc from 'fast-check';
import {
  DEFAULT_STORED_DELIVERIES,
  readSettings,
} from '../../../nodes/HighLevelMessageTrigger/settings';

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
