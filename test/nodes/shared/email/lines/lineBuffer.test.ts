import { LineBuffer } from '../../../../../nodes/shared/email/lines/lineBuffer';

describe('LineBuffer', () => {
  it('shows flowing text with one space between words', () => {
    const buffer = new LineBuffer();
    buffer.addFlowing(' \n ', 0, 3);
    expect(buffer.isEmpty).toBe(true);
    buffer.addFlowing('Hi\n  ', 3, 8);
    buffer.addFlowing(' Bo\u00a0\u00adRay ', 8, 17);
    expect(buffer.take()).toEqual({ text: 'Hi Bo Ray', indentation: '', start: 3, end: 17 });
    expect(buffer.take()).toBeNull();
  });

  it.each([
    ['Bo', '\u00a0', 'Ray'],
    ['B', '\u200b', 'o\u2060 Ray'],
    ['\ufeffBo ', ' ', 'Ray'],
    ['Bo', '\n', '\t Ray\u00ad'],
  ])('cleans a line if any of its pieces needs it: %j %j %j', (...pieces) => {
    const buffer = new LineBuffer();
    for (const piece of pieces) buffer.addFlowing(piece, 0, 9);
    expect(buffer.take()?.text).toBe('Bo Ray');
    buffer.addPreformatted('Bo\u00a0Ray\ufeff', 0, 9);
    expect(buffer.take()?.text).toBe('Bo Ray');
    buffer.addFlowing(' Bo Ray ', 0, 9);
    expect(buffer.take()?.text).toBe('Bo Ray');
  });

  it('keeps the indentation of preformatted text', () => {
    const buffer = new LineBuffer();
    buffer.addPreformatted('', 0, 9);
    buffer.addPreformatted('\ty  ()', 0, 9);
    expect(buffer.take()).toEqual({ text: 'y  ()', indentation: '\t', start: 0, end: 9 });
  });

  it('separates table cells', () => {
    const buffer = new LineBuffer();
    buffer.addTab();
    expect(buffer.isEmpty).toBe(true);
    buffer.addFlowing('Roof', 0, 4);
    buffer.addTab();
    buffer.addFlowing(' 100', 8, 12);
    buffer.extendTo(20);
    expect(buffer.take()).toEqual({ text: 'Roof\t100', indentation: '', start: 0, end: 20 });
  });

  it('reads back the text of the last link', () => {
    const buffer = new LineBuffer();
    buffer.addFlowing('See ', 0, 4);
    buffer.startLink();
    expect(buffer.linkText(40)).toBe('');
    buffer.addFlowing('our', 4, 7);
    buffer.addFlowing(' page', 7, 12);
    expect([buffer.linkText(40), buffer.linkText(7)]).toEqual(['our page', '']);
  });

  it('keeps a text of very many pieces, and its last link', () => {
    const buffer = new LineBuffer();
    for (let at = 0; at < 10_000; at++) buffer.addFlowing(`${at} `, at, at + 1);
    buffer.startLink();
    buffer.addFlowing('out', 10_000, 10_003);
    expect(buffer.linkText(40)).toBe('out');
    expect(buffer.take()?.text).toMatch(/^0 1 2 .* 9999 out$/);
  });
});
