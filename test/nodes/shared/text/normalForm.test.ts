import { normalized } from '../../../../nodes/shared/text/normalForm';

describe('normalized', () => {
  it('brings text to the form', () => {
    expect(normalized('u\u0308ber '.repeat(100), 'NFC')).toBe('über '.repeat(100));
    expect(normalized('ＡＢ', 'NFKC')).toBe('AB');
  });

  it('leaves text alone whose marks no script stacks like that', () => {
    const marks = `a${'\u0301\u0316'.repeat(200_000)}`;
    expect(normalized(marks, 'NFC')).toBe(marks);
  });
});
