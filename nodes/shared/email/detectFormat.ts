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

/**
 * Decides whether a body is HTML or plain text.
 *
 * HighLevel reports `text/plain` for nearly every email, so the body itself decides. `text/html` is
 * believed if the body holds a tag or entity of any kind.
 *
 * @param contentType a media type, with or without parameters: `text/html; charset=utf-8`
 */
export function detectFormat(body: string, contentType?: string): BodyFormat {
  if (END_TAG.test(body) || LONE_TAG.test(body)) return 'html';
  const saysHtml = contentType?.toLowerCase().startsWith('text/html') === true;
  return saysHtml && ANY_TAG_OR_ENTITY.test(body) ? 'html' : 'text';
}
