import { decodePercent } from '../../text/percent';

/**
 * Reads the final target of a redirect link, if it is encoded in the link itself. No request is made.
 *
 * @returns the address as the link contains it; undefined if it contains none
 */
export type TargetReader = (link: URL) => string | undefined;

/** In a query parameter, the first of some names: `/url?q=https://x.example`. */
export function inParameter(...names: readonly string[]): TargetReader {
  return ({ searchParams }) => {
    for (const name of names) {
      const value = searchParams.get(name);
      if (value !== null && value !== '') return value;
    }
    return undefined;
  };
}

/** In a part of the path: `/L0/https:%2F%2Fx.example%2F/1/…`. */
export const inPath: TargetReader = ({ pathname }) =>
  pathname
    .split('/')
    .filter((part) => /^https?(?::|%3A)/i.test(part))
    .map(decodePercent)
    .find((part) => part.includes('://'));

/** Between underscores: `/v2/___https://x.example/___.…` (Avanan). */
export const betweenUnderscores: TargetReader = ({ href }) => between(href, '/___', '___.');

/** Proofpoint URL Defense, in the three forms that Proofpoint's published decoder reads. */
export const ofProofpoint: TargetReader = (link) => {
  if (link.pathname.startsWith('/v3/')) return ofProofpointV3(link.href);
  const target = link.searchParams.get('u') ?? undefined;
  if (!link.pathname.startsWith('/v2/')) return target;
  return target && decodePercent(target.replace(/-/g, '%').replace(/_/g, '/'));
};

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SHORTEST_RUN = 2;

/**
 * `/v3/__https://x.example/a*b__;Iw!!…`: a star replaces one character, two stars and a letter replace
 * a run whose length the letter encodes. The characters follow the address in base64.
 */
function ofProofpointV3(href: string): string | undefined {
  const address = between(href, '/v3/__', '__;');
  if (address === undefined) return undefined;
  const encoded = between(href, '__;', '!') ?? '';
  const characters = Array.from(Buffer.from(encoded, 'base64url').toString());
  let used = 0;
  const target = address.replace(/\*(?:\*([\w-]))?/g, (_star, run: string | undefined) => {
    const length = run === undefined ? 1 : RUN_LENGTHS.indexOf(run) + SHORTEST_RUN;
    used += length;
    return characters.slice(used - length, used).join('');
  });
  // Some servers merge the two slashes on the way.
  return target.replace(/^(https?:)\/(?!\/)/i, '$1//');
}

function between(text: string, before: string, after: string): string | undefined {
  const start = text.indexOf(before);
  const end = start < 0 ? -1 : text.indexOf(after, start + before.length);
  return end < 0 ? undefined : text.slice(start + before.length, end);
}
