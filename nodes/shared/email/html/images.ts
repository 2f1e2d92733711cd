import type { EmailImage } from '../../emailThread/schema';
import { countsOpens } from './tracking';

/** An embedded image's data are its content, not its address. */
const SHOWN_OF_EMBEDDED = 100;
/** Pixels to each side that nobody sees. */
const INVISIBLE_SIZE = 2;

/** The image in a style: `background: url(…)`. */
const STYLED_IMAGE = /\burl\(\s{0,9}["']?([^"')\s]+)/i;

/** The source of the image that an element shows, as an `img` or behind its content. */
export function imageSource(
  name: string,
  { src, background, style }: Readonly<Record<string, string>>,
): string | undefined {
  if (name === 'img' || name === 'input') return src;
  return background ?? (style?.includes('(') ? STYLED_IMAGE.exec(style)?.[1] : undefined);
}

/**
 * What an image of an email is: a picture, or a pixel that counts opens.
 *
 * @param url its source, cleaned
 * @param context whether it stands in the newest message, and whether a style hides it
 */
export function readImage(
  url: string,
  attributes: Readonly<Record<string, string>>,
  { inReply, hidden }: { inReply: boolean; hidden: boolean },
): EmailImage {
  const isEmbedded = url.startsWith('data:');
  const isRemote = /^https?:/i.test(url);
  return {
    url: isEmbedded ? url.slice(0, SHOWN_OF_EMBEDDED) : url,
    alt: attributes.alt ?? '',
    trackingPixel: isRemote ? pixelEvidence(url, attributes, hidden) : null,
    inReply,
  };
}

function pixelEvidence(
  url: string,
  attributes: Readonly<Record<string, string>>,
  hidden: boolean,
): EmailImage['trackingPixel'] {
  const width = sizeOf(attributes, 'width');
  const height = sizeOf(attributes, 'height');
  const smallest = Math.min(width ?? Infinity, height ?? Infinity);
  const largest = Math.max(width ?? smallest, height ?? smallest);
  if (smallest === 0 || largest <= INVISIBLE_SIZE) return 'size';
  if (hidden) return 'hidden';
  return countsOpens(url) ? 'address' : null;
}

/** In pixels; undefined where none is given. A style wins over an attribute. */
function sizeOf(
  attributes: Readonly<Record<string, string>>,
  side: 'width' | 'height',
): number | undefined {
  const styled = STYLED_SIZE[side].exec(attributes.style ?? '')?.[1];
  const size = Number.parseFloat(styled ?? attributes[side] ?? '');
  return Number.isNaN(size) || (styled ?? attributes[side])?.includes('%') ? undefined : size;
}

const STYLED_SIZE = {
  width: /(?:^|[;\s])(?:max-)?width\s{0,9}:\s{0,9}(\d{1,5}(?:px|%)?)/i,
  height: /(?:^|[;\s])(?:max-)?height\s{0,9}:\s{0,9}(\d{1,5}(?:px|%)?)/i,
};
