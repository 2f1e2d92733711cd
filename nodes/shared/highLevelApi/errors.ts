import { headerOf, numberHeader, type ApiAnswer } from './answers';
import type { ApiRequest } from './requests';
import { isFields } from '../values';

/** Why a request failed. */
export type FailureKind =
  /** No message, contact … has that id. */
  | 'notFound'
  /** The token is wrong, expired or revoked. */
  | 'token'
  /** The token is an agency's, or another kind that may not read messages. */
  | 'tokenType'
  | 'scope'
  /** The token belongs to another sub-account. */
  | 'location'
  | 'rateLimit'
  | 'dailyLimit'
  /** HighLevel failed (5xx). */
  | 'server'
  /** No answer, or only a part of one. */
  | 'network'
  /** HighLevel did not accept the request. */
  | 'rejected'
  /** An answer in a form that is not known. */
  | 'unexpected'
  | 'cancelled';

/** A failed request, as the person who built the flow reads it: the description says what to do. */
export class ApiError extends Error {
  constructor(
    readonly kind: FailureKind,
    /** The thing that was requested, such as `message vDVAXc5lnJHZXYBGiPVs`. */
    readonly subject: string,
    message: string,
    readonly description: string,
    /** The HTTP status, if there was an answer. */
    readonly status?: number,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

interface Failure {
  kind: FailureKind;
  statuses: (status: number) => boolean;
  /** The words of HighLevel's body that make it this failure; without it any words do. */
  words?: RegExp;
  /** The reason, after `HighLevel did not return message … (HTTP 401): `. */
  happened: (request: ApiRequest) => string;
  /** The remedy, as full sentences. */
  todo: (request: ApiRequest) => string;
}

const oneOf =
  (...statuses: number[]) =>
  (status: number) =>
    statuses.includes(status);

/** The first row that fits decides. Above each row that reads HighLevel's words, a real body. */
const FAILURES: readonly Failure[] = [
  {
    kind: 'rateLimit',
    statuses: oneOf(429),
    happened: () => 'too many requests were made at once, also after waiting',
    todo: () =>
      'HighLevel allows 100 requests in 10 seconds for each app and sub-account. Run fewer flows on this sub-account at the same time, or handle fewer items in one run.',
  },
  {
    // {"statusCode":401,"message":"The token is not authorized for this scope."}
    kind: 'scope',
    statuses: oneOf(401, 403),
    words: /not authorized for this scope/i,
    happened: ({ scope }) => `the token lacks the scope ${scope}`,
    todo: ({ scope }) =>
      `Add ${scope} to the scopes of your app and connect the credential again, or tick it in the private integration. If it is there already, the token is the agency's: use a token of the sub-account.`,
  },
  {
    // {"statusCode":401,"message":"Token's user type mismatch!"}
    // {"statusCode":401,"message":"This authClass type is not allowed to access this scope. Please verify your IAM configuration."}
    kind: 'tokenType',
    statuses: oneOf(401, 403),
    words: /user type mismatch|authClass type/i,
    happened: () => 'the token is not one of a sub-account',
    todo: () =>
      'Agency tokens cannot read messages. Connect the credential again and choose the sub-account, or create the private integration inside the sub-account.',
  },
  {
    // {"statusCode":403,"message":"The token does not have access to this location."}
    // {"statusCode":401,"message":"This location is not accessible from this token!"}
    kind: 'location',
    statuses: oneOf(401, 403),
    words: /does not have access to this location|location is not accessible/i,
    happened: () => 'it belongs to another sub-account than the token',
    todo: () =>
      'Choose the credential of the sub-account that the message belongs to (its locationId), or filter the items by locationId first.',
  },
  {
    // {"statusCode":401,"message":"Invalid JWT"}
    // {"statusCode":401,"message":"Invalid Private Integration token"}
    kind: 'token',
    statuses: oneOf(401),
    happened: () => 'the token is wrong, expired or revoked',
    todo: () => 'Connect the credential again, or paste a current private integration token.',
  },
  {
    // {"statusCode":500,"message":"Conversation with id temp not found"}
    kind: 'notFound',
    statuses: (status) => status === 400 || status === 422 || status >= 500,
    words: /\bnot found\b/i,
    happened: () => 'it does not exist',
    todo: ({ ifNotFound }) => ifNotFound,
  },
  {
    kind: 'notFound',
    statuses: oneOf(404),
    happened: () => 'it does not exist',
    todo: ({ ifNotFound }) => ifNotFound,
  },
  {
    kind: 'server',
    statuses: (status) => status >= 500,
    happened: () => 'HighLevel has trouble, also after several tries',
    todo: () => 'Run it again later. Retry On Fail in the settings of the node does so by itself.',
  },
  {
    kind: 'unexpected',
    statuses: (status) => status >= 300 && status < 400,
    happened: () => 'the answer leads to another address, which is not followed',
    todo: () => 'Check the base URL of the credential.',
  },
  {
    // <html>error code: 1010</html>
    kind: 'rejected',
    statuses: oneOf(403),
    happened: () => 'access was refused',
    todo: () =>
      'HighLevel, or a firewall before it, refuses requests of this token or of this server. Check the sub-account and the scopes of the token.',
  },
  {
    kind: 'rejected',
    statuses: () => true,
    happened: () => 'the request was not accepted',
    todo: () => 'Check the ids and dates in the item and in the options of the node.',
  },
];

/**
 * The failure that an answer reports.
 *
 * @param answer an answer that is no success (not 2xx)
 */
export function failureOf(request: ApiRequest, answer: ApiAnswer): ApiError {
  if (answer.status === 429 && numberHeader(answer, 'X-RateLimit-Daily-Remaining') === 0) {
    return dailyLimit(request, answer);
  }
  const words = wordsOf(answer.body);
  const found = FAILURES.find(
    ({ statuses, words: wanted }) => statuses(answer.status) && (wanted?.test(words) ?? true),
  );
  // The last row fits every status.
  const { kind, happened, todo } = found as Failure;
  return errorOf(kind, request, happened(request), todo(request), {
    status: answer.status,
    quote: words && `HighLevel says: “${words}”`,
  });
}

/** The failure of a request that was sent but not answered, or answered in part. */
export function networkFailure(request: ApiRequest, cause: unknown): ApiError {
  const words = cause instanceof Error ? quotable(cause.message) : '';
  return errorOf(
    'network',
    request,
    'the connection failed, also after several tries',
    'Check that n8n can reach HighLevel (services.leadconnectorhq.com), and run it again.',
    { quote: words && `The cause: “${words}”` },
  );
}

/** The failure of a success (2xx) that cannot be read. */
export function unexpectedAnswer(request: ApiRequest, answer: ApiAnswer, why: string): ApiError {
  const type = headerOf(answer, 'content-type') ?? 'no content type';
  return errorOf(
    'unexpected',
    request,
    `${why} (${type})`,
    'Run it again. If it stays so, report it to the authors of this package.',
    { status: answer.status },
  );
}

/** The failure of a request whose workflow was stopped. */
export function cancelled(request: ApiRequest): ApiError {
  return errorOf('cancelled', request, 'the execution was stopped', 'Run the workflow again.');
}

function dailyLimit(request: ApiRequest, answer: ApiAnswer): ApiError {
  const limit = numberHeader(answer, 'X-RateLimit-Limit-Daily') ?? 200_000;
  return errorOf(
    'dailyLimit',
    request,
    `the ${limit.toLocaleString('en')} requests of today are used up`,
    'HighLevel counts the requests of all tokens of a sub-account together. Run it again tomorrow.',
    { status: answer.status },
  );
}

function errorOf(
  kind: FailureKind,
  { subject }: ApiRequest,
  happened: string,
  todo: string,
  { status, quote = '' }: { status?: number; quote?: string } = {},
): ApiError {
  const where = status === undefined ? '' : ` (HTTP ${status})`;
  const message = `HighLevel did not return ${subject}${where}: ${happened}. ${quote}`.trimEnd();
  return new ApiError(kind, subject, message, todo, status);
}

const SHOWN_CHARACTERS = 200;

/**
 * HighLevel's own words in a failed answer, short and without anything secret. The message is text
 * or a list of texts; a gateway's page is HTML and says nothing that the status does not.
 */
function wordsOf(body: unknown): string {
  const message: unknown = isFields(body) ? body.message : body;
  const words = Array.isArray(message) ? message.filter(isText).join('; ') : message;
  if (!isText(words) || words.trimStart().startsWith('<')) return '';
  return quotable(words);
}

/**
 * Words of another program, short and without anything secret, as an error may quote them. A body can be
 * very long; a secret at the end of the part that is read is still recognised.
 */
export function quotable(words: string): string {
  const start = words.slice(0, 10 * SHOWN_CHARACTERS).replace(/\s+/g, ' ');
  return withoutSecrets(start.trim()).slice(0, SHOWN_CHARACTERS);
}

/** Tokens (`pit-…`, JWTs, whatever follows `Bearer`) and the queries of URLs. */
function withoutSecrets(words: string): string {
  return words
    .replace(/\bBearer\s+\S+/gi, 'Bearer …')
    .replace(/\bpit-[\w-]+/gi, 'pit-…')
    .replace(/\beyJ[\w-]+(?:\.[\w-]*){0,2}/g, '…')
    .replace(/\?\S+/g, '?…');
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
