// Access to the played API: tokens, the version header and the rate limit, with HighLevel's own words.

/** Every scope this package uses. */
export const ALL_SCOPES = [
  'conversations/message.readonly',
  'contacts.readonly',
  'locations.readonly',
  'users.readonly',
];

const VERSIONS = new Set(['v3', '2023-02-21', '2021-07-28', '2021-04-15']);

/** A failure as HighLevel's gateway answers it. */
export const failure = (statusCode, message) => ({
  status: statusCode,
  body: { statusCode, message },
});

/**
 * Why a request is refused, as HighLevel words it (its API repository's issues 213 and 245, and
 * clients that quote the answers).
 *
 * @param {{ headers: Record<string, string | undefined> }} request
 * @param {{ token: string, scopes: string[], agency?: boolean } | undefined} grant of the token
 * @param {string} scope that the operation needs
 * @returns the answer, or undefined if the request is allowed
 */
export function refusal({ headers }, grant, scope) {
  if (!grant) {
    const isPrivate = /^Bearer pit-/i.test(headers.authorization ?? '');
    return failure(401, isPrivate ? 'Invalid Private Integration token' : 'Invalid JWT');
  }
  if (headers.version === undefined) return failure(401, 'version header was not found.');
  if (!VERSIONS.has(headers.version)) return failure(401, 'version header is invalid');
  if (grant.agency && scope === 'users.readonly')
    return failure(401, "Token's user type mismatch!");
  if (grant.agency || !grant.scopes.includes(scope)) {
    return failure(401, 'The token is not authorized for this scope.');
  }
  return undefined;
}

/** The answer to a token of another sub-account. */
export const otherLocation = () => failure(403, 'The token does not have access to this location.');

/** The token of an Authorization header, without `Bearer`. */
export function tokenIn({ headers }) {
  return /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/**
 * Counts requests as HighLevel does: a number in each interval and a number each day.
 *
 * @param {() => number} now
 * @param {object} [limit]
 * @param {number} [limit.max] requests in an interval
 * @param {number} [limit.intervalMs]
 * @param {'sliding' | 'fixed'} [limit.window] which requests count: those of the last interval, or
 *   those since the clock began a new one (HighLevel does not say which)
 * @param {number} [limit.daily] requests in a day
 * @param {boolean} [limit.headers] whether answers name the limits
 * @param {boolean} [limit.retryAfter] whether a 429 says how long to wait
 */
export function rateLimit(
  now,
  {
    max = 100,
    intervalMs = 10_000,
    window = 'sliding',
    daily = 200_000,
    headers = true,
    retryAfter = false,
  } = {},
) {
  let times = [];
  let today = 0;
  const from = (time) =>
    window === 'sliding' ? time - intervalMs : Math.floor(time / intervalMs) * intervalMs - 1;

  return {
    /** @returns {{ headers: Record<string, string>, refused: boolean }} */
    count() {
      const time = now();
      times = times.filter((one) => one > from(time));
      const refused = times.length >= max || today >= daily;
      if (!refused) {
        times.push(time);
        today++;
      }
      const waitMs = (times[0] ?? time) + intervalMs - time;
      return {
        refused,
        headers: {
          ...(headers && {
            'X-RateLimit-Max': String(max),
            'X-RateLimit-Remaining': String(max - times.length),
            'X-RateLimit-Interval-Milliseconds': String(intervalMs),
            'X-RateLimit-Limit-Daily': String(daily),
            'X-RateLimit-Daily-Remaining': String(daily - today),
          }),
          ...(refused && retryAfter && { 'Retry-After': String(Math.ceil(waitMs / 1000)) }),
        },
      };
    },
  };
}
