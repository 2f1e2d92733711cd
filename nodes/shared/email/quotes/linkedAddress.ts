import { decodePercent } from '../../text/percent';
import { type Line, lineAt } from '../lines/lines';

/** In characters: the source of a longer introduction is read up to here. */
const LONGEST_SOURCE = 8000;
/** `<a href="mailto:ann@acme.example"><b>Ann Lee` */
const LINK =
  /<a\b[^<>]{0,500}?\bhref=["']?mailto:([^"'?<>\s]{3,320})[^<>]{0,500}>(?:\s*<[^<>]{0,500}>){0,3}([^<]{1,200})</gi;
const SPACES = /(?:\s|&nbsp;)+/g;
const ADDRESS = /^[^\s<>@]+@[^\s<>@]+$/;

/**
 * The address of a sender whose name is a link to it, as some programs introduce a quote in HTML:
 *
 *     On May 6, 2024, <a href="mailto:ann@acme.example">Ann Lee</a> wrote:
 *
 * @param html the body
 * @param start the first of the introducing lines
 * @param end the line after them
 * @returns '' if no link shows the name
 */
export function linkedAddress(
  html: string,
  lines: readonly Line[],
  { start, end }: { start: number; end: number },
  name: string,
): string {
  const from = lineAt(lines, start - 1)?.end ?? 0;
  const to = lineAt(lines, end)?.start ?? html.length;
  const source = html.slice(from, Math.min(to, from + LONGEST_SOURCE));
  if (!source.includes('mailto:')) return '';
  for (const [, target = '', shown = ''] of source.matchAll(LINK)) {
    const address = decodePercent(target);
    if (shown.replace(SPACES, ' ').trim() === name && ADDRESS.test(address)) return address;
  }
  return '';
}
