import { readHtmlEvents } from '../../../../../nodes/shared/email/html/htmlEvents';

/** The events of a pass, as a short text. */
function eventsOf(html: string, wanted?: ReadonlySet<string>): string {
  const events: string[] = [];
  readHtmlEvents(
    html,
    {
      open: (name, attributes) =>
        events.push([name, ...Object.entries(attributes).map((pair) => pair.join('='))].join(' ')),
      text: (data) => events.push(JSON.stringify(data)),
      close: (name) => events.push(`/${name}`),
    },
    wanted,
  );
  return events.join(', ');
}

describe('readHtmlEvents', () => {
  it.each([
    ['<P>a</P>', 'p, "a", /p'],
    ['<p>a<p>b', 'p, "a", /p, p, "b", /p'],
    ['<ul><li>a<li>b</ul>', 'ul, li, "a", /li, li, "b", /li, /ul'],
    ['<b><i>a</b>c', 'b, i, "a", /i, /b, "c"'],
    ['a<br>b</br>c</p>', '"a", br, /br, "b", br, /br, "c", p, /p'],
    ['</div>a', '"a"'],
    ['<div/>a', 'div, "a", /div'],
    ['<svg><path/>a</svg>', 'svg, path, /path, "a", /svg'],
    ['<svg><g>a<p>b', 'svg, g, "a", /g, /svg, p, "b", /p'],
    ['<head>a', 'head, /head, "a"'],
    ['a &amp; b', '"a ", "&", " b"'],
    ['<!-- a --><!DOCTYPE html>b', '"b"'],
    ['<a HREF="x" href="y" class=\'z\'>', 'a href=x class=z, /a'],
    ['<a title="a &lt; b">', 'a title=a < b, /a'],
    ['<a constructor="x">', 'a constructor=x, /a'],
  ])('%s', (html, events) => {
    expect(eventsOf(html)).toBe(events);
  });

  it('reports only the attributes that are wanted', () => {
    expect(eventsOf('<a HREF="x" class="y">', new Set(['href']))).toBe('a href=x, /a');
  });

  it('reads nesting of any depth', () => {
    expect(eventsOf('<i>'.repeat(100_000)).endsWith('/i')).toBe(true);
  });
});
