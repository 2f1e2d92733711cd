import { detectFormat } from '../../../../nodes/shared/email/detectFormat';

describe('detectFormat', () => {
  it.each([
    ['<div>Hi</div>', 'html'],
    ['Hi<br>there', 'html'],
    ['<!DOCTYPE html>Hi', 'html'],
    ['<dl><dt>a<dd>b</dl>', 'html'],
    ['<o:p></o:p>', 'html'],
    ['Hi Sam,\n> so', 'text'],
    ['Put it into the <head> or the <title>, Ann <ann@x.example>', 'text'],
    ['5 < 6 and a<b, see <https://x.example/>', 'text'],
    ['Tom &amp; Ann', 'text'],
    ['Yes.\n\nAnn wrote:\n> <div>Would Tuesday do?</div>\n> <br>', 'text'],
    ['Yes.<br>\n> <div>Would Tuesday do?</div>', 'html'],
    ['<p\n>Yes.</p\n>', 'html'],
    ['', 'text'],
  ])('%s', (body, format) => {
    expect(detectFormat(body, 'text/plain')).toBe(format);
  });

  it('believes that HTML is HTML where there is a sign of it', () => {
    expect(detectFormat('Tom &amp; Ann', 'text/html; charset=utf-8')).toBe('html');
    expect(detectFormat('<x-y>Hi', 'text/html')).toBe('html');
    expect(detectFormat('Yes.\n> <div>Would Tuesday do?</div>', 'text/html')).toBe('html');
    expect(detectFormat('Hi\nSam', 'text/html')).toBe('text');
  });
});
