/** Elements by their names, which no plain text has in brackets unless it writes of HTML. */
const NAMES =
  'a|abbr|article|b|big|blockquote|body|center|cite|code|dd|del|div|dl|dt|em|fieldset|figure|font|footer|form|' +
  'h[1-6]|head|header|html|i|ins|kbd|label|li|main|mark|nav|ol|p|pre|q|s|samp|section|small|span|strike|strong|' +
  'style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|o:p';
/** Plain text may speak of one element; what is HTML ends one, or has those that stand alone. */
const END_TAG = new RegExp(`</(?:${NAMES})\\s{0,9}>`, 'i');
const LONE_TAG =
  /<(?:!doctype\s+html|(?:html|body|div|p|br|hr|img|table|blockquote)(?:[\s/][^<>]*)?>)/i;
const ANY_TAG_OR_ENTITY = /<[a-z!/][^<>]*>|&(?:nbsp|lt|gt|amp|quot|#\d{2,6});/i;

/**
 * Whether a body is HTML. HighLevel gives `text/plain` as the type of nearly everything, so that the
 * body itself has to tell; `text/html` is believed where there is a tag of any kind.
 */
export function bodyKind(body: string, contentType?: string): 'html' | 'text' {
  if (END_TAG.test(body) || LONE_TAG.test(body)) return 'html';
  return contentType?.toLowerCase().startsWith('text/html') && ANY_TAG_OR_ENTITY.test(body)
    ? 'html'
    : 'text';
}
