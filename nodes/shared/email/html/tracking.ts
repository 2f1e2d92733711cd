import { decodePercent } from '../../text/percent';
import { parseUrl } from '../../text/urls';
import { type Place, TRACKING_SERVICES } from './trackingServices';

/** The part of a link that only counts or identifies the click. */
export interface LinkTracking {
  /** The final target, as far as the link contains it, without tracking parameters. */
  cleanUrl: string;
  /** Names of the tracking parameters that were removed, each once. */
  trackingParameters: string[];
  /** The services that a click passes, the first one first. */
  redirects: string[];
}

/** RFC 1035, 2.3.4. */
const LONGEST_HOST = 255;
/** More redirects than this in one link are an attack. */
const MOST_REDIRECTS = 8;

const REDIRECTS = indexByHost(
  TRACKING_SERVICES.flatMap(({ service, redirects = [] }) =>
    redirects.map((redirect) => ({ service, ...redirect })),
  ),
);
const OPEN_COUNTERS = indexByHost(
  TRACKING_SERVICES.flatMap(({ openCounters = [] }) => openCounters),
);
const PARAMETERS = new Set(
  TRACKING_SERVICES.flatMap(({ parameters }) => parameters?.split(' ') ?? []),
);
const PARAMETER_PREFIXES = TRACKING_SERVICES.flatMap(
  ({ parameterPrefixes }) => parameterPrefixes?.split(' ') ?? [],
);

/**
 * Finds the part of a link that only counts or identifies the click. No request is made: the target of
 * a redirect is read only if the link contains it.
 *
 * @param url a link as the email writes it
 */
export function inspectLink(url: string): LinkTracking {
  const redirects: string[] = [];
  let address = url;
  for (let link = placedUrl(REDIRECTS, url); link && redirects.length < MOST_REDIRECTS;) {
    const redirect = findPlace(REDIRECTS, link);
    if (!redirect) break;
    redirects.push(redirect.service);
    const target = redirect.target?.(link);
    const next = target === undefined ? undefined : parseWebUrl(target);
    if (target === undefined || !next) break;
    address = target;
    link = next;
  }
  const { cleanUrl, trackingParameters } = withoutTracking(address);
  return { cleanUrl, trackingParameters, redirects };
}

/** Whether an image's address is one with which services count opened emails. */
export function countsOpens(url: string): boolean {
  const link = placedUrl(OPEN_COUNTERS, url);
  return link !== undefined && findPlace(OPEN_COUNTERS, link) !== undefined;
}

/** Places by host: an email may contain very many links. */
interface PlaceIndex<Found> {
  byHost: ReadonlyMap<string, readonly Found[]>;
  anyHost: readonly Found[];
  /** Matches, ignoring case, every path of `anyHost`. */
  anyPath: RegExp;
}

function indexByHost<Found extends Place>(places: readonly Found[]): PlaceIndex<Found> {
  const byHost = new Map<string, Found[]>();
  for (const place of places) {
    if (place.host === undefined) continue;
    byHost.set(place.host, [...(byHost.get(place.host) ?? []), place]);
  }
  const anyHost = places.filter(({ host }) => host === undefined);
  const paths = anyHost.map(({ path }) => path?.source ?? '');
  return { byHost, anyHost, anyPath: new RegExp(paths.join('|'), 'i') };
}

/** An address with a host and a path that `new URL` leaves as they are, up to its query. */
const PLAIN_ADDRESS = /^https?:\/\/([a-z\d.-]+)((?:\/(?![.])[\w.~!$&'()*+,;=:@-]*)*)(?:[?#]|$)/;

/** A link that may be to one of some places. Parsing takes ten times as long as seeing that it is to none. */
function placedUrl<Found extends Place>(index: PlaceIndex<Found>, url: string): URL | undefined {
  const plain = PLAIN_ADDRESS.exec(url);
  if (plain) {
    const [, host = '', path = ''] = plain;
    if (!placeOn(index, host, () => true) && !index.anyPath.test(path || '/')) return undefined;
  }
  return parseWebUrl(url);
}

function findPlace<Found extends Place>(index: PlaceIndex<Found>, link: URL): Found | undefined {
  const fits = ({ path }: Found) => path === undefined || path.test(link.pathname);
  return placeOn(index, link.hostname, fits) ?? index.anyHost.find(fits);
}

/** The first place on a host, or on a domain above it, that passes a test. */
function placeOn<Found extends Place>(
  { byHost }: PlaceIndex<Found>,
  hostname: string,
  test: (place: Found) => boolean,
): Found | undefined {
  if (hostname.length > LONGEST_HOST) return undefined;
  for (let host = hostname; host !== ''; host = parentOf(host)) {
    const found = byHost.get(host)?.find(test);
    if (found) return found;
  }
  return undefined;
}

/** The parent domain: `x.example` for `www.x.example`, '' for `example`. */
function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/**
 * A web address without tracking parameters. The query is read as text, since URLSearchParams takes
 * quadratic time to delete parameters, and rewrites the others.
 */
function withoutTracking(url: string): Pick<LinkTracking, 'cleanUrl' | 'trackingParameters'> {
  const hash = url.indexOf('#');
  const end = hash < 0 ? url.length : hash;
  const start = url.indexOf('?');
  if (start < 0 || start >= end || !/^https?:/i.test(url)) {
    return { cleanUrl: url, trackingParameters: [] };
  }
  const found = new Set<string>();
  let query = '';
  for (let at = start + 1; at <= end;) {
    const ampersand = url.indexOf('&', at);
    const next = ampersand < 0 || ampersand > end ? end : ampersand;
    const parameter = url.slice(at, next);
    const name = nameOf(parameter);
    if (isTrackingName(name.toLowerCase())) found.add(name);
    else query += `${query === '' ? '?' : '&'}${parameter}`;
    at = next + 1;
  }
  if (found.size === 0) return { cleanUrl: url, trackingParameters: [] };
  return { cleanUrl: url.slice(0, start) + query + url.slice(end), trackingParameters: [...found] };
}

function nameOf(parameter: string): string {
  const end = parameter.indexOf('=');
  const name = end < 0 ? parameter : parameter.slice(0, end);
  return name.includes('%') ? decodePercent(name) : name;
}

function isTrackingName(name: string): boolean {
  return PARAMETERS.has(name) || PARAMETER_PREFIXES.some((prefix) => name.startsWith(prefix));
}

function parseWebUrl(url: string): URL | undefined {
  return /^https?:\/\//i.test(url) ? parseUrl(url) : undefined;
}
