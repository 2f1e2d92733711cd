import { decodePercent } from '../../text/percent';
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

const REDIRECT_RULES = indexed(REDIRECTS);
const OPEN_COUNTER_RULES = indexed(OPEN_COUNTERS);

/** RFC 1035, 2.3.4. */
const MAX_HOST_LENGTH = 255;
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
    const rule = findRule(REDIRECT_RULES, link);
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
  return link !== undefined && findRule(OPEN_COUNTER_RULES, link) !== undefined;
}

function findRule<Rule extends ServiceRule>(rules: RuleIndex<Rule>, link: URL): Rule | undefined {
  const fits = ({ path }: Rule) => path === undefined || path.test(link.pathname);
  const whole = link.hostname.length > MAX_HOST_LENGTH ? '' : link.hostname;
  for (let host = whole; host !== ''; host = parentOf(host)) {
    const found = rules.byHost.get(host)?.find(fits);
    if (found) return found;
  }
  return rules.anyHost.find(fits);
}

/** The domain that a host stands in: `x.example` for `www.x.example`. */
function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/** Rules by their hosts, since an email can have a great many links. */
interface RuleIndex<Rule> {
  byHost: ReadonlyMap<string, readonly Rule[]>;
  anyHost: readonly Rule[];
}

function indexed<Rule extends ServiceRule>(rules: readonly Rule[]): RuleIndex<Rule> {
  const byHost = new Map<string, Rule[]>();
  for (const rule of rules) {
    if (rule.host !== undefined) byHost.set(rule.host, [...(byHost.get(rule.host) ?? []), rule]);
  }
  return { byHost, anyHost: rules.filter(({ host }) => host === undefined) };
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
