import { decodePercent } from '../../text/percent';
import { type Line, lineAt } from '../lines/lines';

/** In characters: the source of a longer introduction is read up to here. */
const LONGEST_SOURCE = 8000;
/** `<a href="mailto:ann@acme.example"><b>Ann Lee` */
const LINK =
  /<a\b[^<>]{0,500}?\bhref=["']?mailto:([^"'?<>\s]{3,320})[^<>]{0,500}>(?:\s*<[^<>]{0,500}>){0,3}([^<]{1,200})</gi;
/** `<ann@acme.example>` in HTML, as where a program did not escape it: browsers take it for a tag. */
const BARE_ADDRESS = /<([^\s<>@"'=:]{1,64}@[^\s<>@"'=]{1,255})>/g;
/** In characters: the name before it. */
const LONGEST_NAME = 200;
const SPACES = /(?:\s|&nbsp;)+/g;
const ADDRESS = /^[^\s<>@]+@[^\s<>@]+$/;

/**
 * The address of a sender that HTML has, but does not show: the target of a link, or what looks like a tag.
 *
 *     On May 6, 2024, <a href="mailto:ann@acme.example">Ann Lee</a> wrote:
 *     <b>From:</b> Ann Lee <ann@acme.example><br>
 *
 * @param html the body
 * @param start the first of the introducing lines
 * @param end the line after them
 * @returns '' if there is none
 */
export function hiddenAddress(
  html: string,
  lines: readonly Line[],
  { start, end }: { start: number; end: number },
  name: string,
): string {
  const from = lineAt(lines, start - 1)?.end ?? 0;
  const to = lineAt(lines, end)?.start ?? html.length;
  const source = html.slice(from, Math.min(to, from + LONGEST_SOURCE));
  if (!source.includes('@') && !source.includes('%40')) return '';
  for (const [, target = '', shown = ''] of source.matchAll(LINK)) {
    const address = decodePercent(target);
    if (plain(shown) === name && ADDRESS.test(address)) return address;
  }
  for (const { index, 1: address = '' } of source.matchAll(BARE_ADDRESS)) {
    if (plain(source.slice(Math.max(0, index - LONGEST_NAME), index)).endsWith(name))
      return address;
  }
  return '';
}

function plain(shown: string): string {
  return shown.replace(SPACES, ' ').trim();
}
