import { countsOpens } from './tracking';

/** An image in an email. */
export interface EmailImage {
  /** Its source; only the beginning for an embedded image. */
  url: string;
  /** The text shown in its place. */
  alt: string;
  /** The evidence that it only counts opens: its size, its style or its address. Null for a picture. */
  trackingPixel: 'size' | 'hidden' | 'address' | null;
  /** Whether it is in the newest message. */
  inReply: boolean;
}

/** Attributes that this module reads. */
export const IMAGE_ATTRIBUTES: readonly string[] = [
  'src',
  'background',
  'style',
  'alt',
  'width',
  'height',
];

type ImageAttributes = Readonly<Record<string, string>>;

/** In characters: the rest of `data:image/png;base64,…` is the image itself, not its address. */
const SHOWN_OF_EMBEDDED = 100;
/** In pixels. */
const LARGEST_INVISIBLE = 2;

/** `background: url(https://acme.example/roof.jpg)` */
const STYLED_IMAGE = /\burl\(\s{0,9}["']?([^"')\s]+)/i;

/** The source of the image that an element shows, by itself or as its background. */
export function imageSource(
  name: string,
  { src, background, style }: ImageAttributes,
): string | undefined {
  if (name === 'img' || name === 'input') return src;
  return background ?? (style?.includes('(') ? STYLED_IMAGE.exec(style)?.[1] : undefined);
}

/**
 * Tells a picture from a tracking pixel, an image that only counts opens.
 *
 * @param url its safe source
 * @param context whether it is in the newest message, and whether a style hides it
 */
export function readImage(
  url: string,
  attributes: ImageAttributes,
  { inReply, hidden }: { inReply: boolean; hidden: boolean },
): EmailImage {
  const isEmbedded = /^data:/i.test(url);
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
  attributes: ImageAttributes,
  hidden: boolean,
): EmailImage['trackingPixel'] {
  const width = sizeOf(attributes, 'width');
  const height = sizeOf(attributes, 'height');
  const smallest = Math.min(width ?? Infinity, height ?? Infinity);
  const largest = Math.max(width ?? smallest, height ?? smallest);
  if (smallest === 0 || largest <= LARGEST_INVISIBLE) return 'size';
  if (hidden) return 'hidden';
  return countsOpens(url) ? 'address' : null;
}

/** `width: 1px`, `max-height:0` */
const STYLED_SIZE = {
  width: /(?:^|[;\s])(?:max-)?width\s{0,9}:\s{0,9}(\d{1,5}(?:px|%)?)/i,
  height: /(?:^|[;\s])(?:max-)?height\s{0,9}:\s{0,9}(\d{1,5}(?:px|%)?)/i,
};

/** In pixels; undefined if the element gives none. A style wins over an attribute. */
function sizeOf(attributes: ImageAttributes, side: 'width' | 'height'): number | undefined {
  const styled = STYLED_SIZE[side].exec(attributes.style ?? '')?.[1];
  const given = styled ?? attributes[side] ?? '';
  const size = Number.parseFloat(given);
  return Number.isNaN(size) || given.includes('%') ? undefined : size;
}
