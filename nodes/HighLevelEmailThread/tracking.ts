import { decodePercent } from '../shared/percent';
import {
  OPEN_COUNTERS,
  REDIRECTS,
  type ServiceRule,
  TRACKING_PARAMETER_PREFIXES,
  TRACKING_PARAMETERS,
} from './trackingServices';

export interface LinkTracking {
  /** Where the link leads in the end, as far as it tells, without tracking parameters. */
  cleanUrl: string;
  /** Names of the tracking parameters that were there, each once. */
  trackingParameters: string[];
  /** The servers that a click goes by, the first one first. */
  redirects: string[];
}

/** A link that went through more servers than this is taken for a trick. */
const MAX_REDIRECTS = 8;

/**
 * What of a link only serves to count or recognise the click. Nothing is asked of any server: where
 * a redirect leads is told only if the link itself says so.
 *
 * @param url a link as it stands in an email
 */
export function inspectLink(url: string): LinkTracking {
  const redirects: string[] = [];
  let address = url;
  for (let link = parseWebUrl(url); link && redirects.length < MAX_REDIRECTS;) {
    const rule = findRule(REDIRECTS, link);
    if (!rule) break;
    redirects.push(rule.service);
    const target = rule.target?.(link);
    const next = target === undefined ? undefined : parseWebUrl(target);
    if (target === undefined || !next) break;
    address = target;
    link = next;
  }
  return { ...withoutTracking(address), redirects };
}

/** Whether an image's address is one that services count opened emails with. */
export function countsOpens(url: string): boolean {
  const link = parseWebUrl(url);
  return link !== undefined && findRule(OPEN_COUNTERS, link) !== undefined;
}

function findRule<Rule extends ServiceRule>(rules: readonly Rule[], link: URL): Rule | undefined {
  return rules.find(
    ({ host, path }) =>
      (host === undefined || link.hostname === host || link.hostname.endsWith(`.${host}`)) &&
      (path === undefined || path.test(link.pathname)),
  );
}

/** The query is read as text: URLSearchParams takes quadratic time to delete from, and respells the rest. */
function withoutTracking(url: string): Pick<LinkTracking, 'cleanUrl' | 'trackingParameters'> {
  const hash = url.indexOf('#');
  const end = hash < 0 ? url.length : hash;
  const start = url.indexOf('?');
  if (start < 0 || start >= end || !/^https?:/i.test(url)) {
    return { cleanUrl: url, trackingParameters: [] };
  }
  const found = new Set<string>();
  const kept = url
    .slice(start + 1, end)
    .split('&')
    .filter((parameter) => {
      const name = nameOf(parameter);
      const isTracking = isTrackingName(name.toLowerCase());
      if (isTracking) found.add(name);
      return !isTracking;
    });
  if (found.size === 0) return { cleanUrl: url, trackingParameters: [] };
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return { cleanUrl: url.slice(0, start) + query + url.slice(end), trackingParameters: [...found] };
}

function nameOf(parameter: string): string {
  const end = parameter.indexOf('=');
  const name = end < 0 ? parameter : parameter.slice(0, end);
  return decodePercent(name);
}

function isTrackingName(name: string): boolean {
  return (
    TRACKING_PARAMETERS.has(name) ||
    TRACKING_PARAMETER_PREFIXES.some((prefix) => name.startsWith(prefix))
  );
}

function parseWebUrl(url: string): URL | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
}
