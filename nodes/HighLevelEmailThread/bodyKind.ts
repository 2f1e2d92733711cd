const TAG =
  /<(?:!doctype|html|head|body|meta|div|p|br|hr|span|font|a|b|i|u|em|strong|center|blockquote|pre|table|tbody|tr|td|th|ul|ol|li|h[1-6]|img|style|section|o:p)(?:[\s/][^<>]*)?>/i;
const ENTITY_OF_TAG = /&(?:nbsp|lt|gt|amp|quot|#\d{2,6});/i;

/**
 * Whether a body is HTML. HighLevel gives `text/plain` as the type of nearly everything, so only
 * the body itself can tell.
 */
export function bodyKind(body: string, contentType?: string): 'html' | 'text' {
  if (TAG.test(body)) return 'html';
  return contentType?.toLowerCase().startsWith('text/html') && ENTITY_OF_TAG.test(body)
    ? 'html'
    : 'text';
}
