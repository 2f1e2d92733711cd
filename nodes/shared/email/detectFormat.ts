/** How a body is written. */
export type BodyFormat = 'html' | 'text';

const ELEMENT_NAMES =
  'a|abbr|article|b|big|blockquote|body|center|cite|code|dd|del|div|dl|dt|em|fieldset|figure|font|footer|form|' +
  'h[1-6]|head|header|html|i|ins|kbd|label|li|main|mark|nav|ol|p|pre|q|s|samp|section|small|span|strike|strong|' +
  'style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|o:p';
/** `</div>`. Plain text may mention a start tag, but hardly an end tag. */
const END_TAG = new RegExp(`</(?:${ELEMENT_NAMES})\\s{0,9}>`, 'i');
/** `<br>`, `<!DOCTYPE html>`: tags that need no end tag. */
const LONE_TAG =
  /<(?:!doctype\s+html|(?:html|body|div|p|br|hr|img|table|blockquote)(?:[\s/][^<>]*)?>)/i;
/** `<x-y>`, `&amp;` */
const ANY_TAG_OR_ENTITY = /<[a-z!/][^<>]*>|&(?:nbsp|lt|gt|amp|quot|#\d{2,6});/i;

/** `> <div>Would Tuesday do?</div>` */
const QUOTED_LINES = /^>.*$/gm;
const OPENS_WITH_TAG = /^\s*</;

/**
 * Decides whether a body is HTML or plain text.
 *
 * HighLevel reports `text/plain` for nearly every email, so the body itself decides. `text/html` is
 * believed if the body holds a tag or entity of any kind.
 *
 * @param contentType a media type, with or without parameters: `text/html; charset=utf-8`
 */
export function detectFormat(body: string, contentType?: string): BodyFormat {
  const saysHtml = contentType?.toLowerCase().startsWith('text/html') === true;
  if (holdsTag(body)) return !saysHtml && quotesSource(body) ? 'text' : 'html';
  return saysHtml && ANY_TAG_OR_ENTITY.test(body) ? 'html' : 'text';
}

function holdsTag(body: string): boolean {
  return END_TAG.test(body) || LONE_TAG.test(body);
}

/** Whether the only tags are behind quote marks: a program quoted the source of an HTML email. */
function quotesSource(body: string): boolean {
  if (OPENS_WITH_TAG.test(body) || !body.includes('\n>')) return false;
  return !holdsTag(body.replace(QUOTED_LINES, ''));
}
