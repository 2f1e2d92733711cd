import { headerOf, type ApiAnswer } from './answers';
import { ApiError } from './errors';
import type { HighLevelApi } from './client';
import { getRecording } from './requests';
import { parseUrl } from '../text/urls';
import { isFields, valueAt } from '../values';

/**
 * Hosts that a signed URL may lead to, subdomains included. HighLevel's answer holds the URL; it is
 * fetched without the credential.
 */
const SIGNED_URL_HOSTS = [
  // `servers` of each of HighLevel's OpenAPI documents: https://services.leadconnectorhq.com
  'leadconnectorhq.com',
  // The domain of a sub-account in the document of locations: test.msgsndr.com
  'msgsndr.com',
  // Signed URLs in the document of conversations: https://storage.googleapis.com/bucket/path?X-Goog-Algorithm=…
  // and in that of locations: https://highlevel-private-staging.storage.googleapis.com/location/…
  'storage.googleapis.com',
] as const;

/** Where a JSON answer may hold the signed URL. */
const URL_PATHS = ['url', 'recordingUrl', 'signedUrl', 'data.url'] as const;

/** How often a recording that is not there yet is looked for. */
const LOOK_EVERY_MS = 10_000;

/** How HighLevel answers where there is no recording, or none yet. */
const NO_RECORDING: ReadonlySet<number | undefined> = new Set([400, 404, 422]);

/** Thrown where a call has no recording when the time to wait is over. */
export class NoRecordingError extends Error {
  /** Advice for the person who built the flow. */
  readonly description: string;

  constructor(messageId: string, status: number | undefined, waited: boolean) {
    const where = status === undefined ? '' : ` (HTTP ${status})`;
    super(`Message ${messageId} has no recording${where}.`);
    this.name = 'NoRecordingError';
    this.description = `A recording appears 30 to 60 seconds after the end of a call, if the sub-account records calls and the call was answered or reached voicemail. ${
      waited
        ? 'It was waited for as long as the option allows.'
        : 'The call ended too long ago to wait for one, or its end is not known.'
    }`;
  }
}

/** Thrown for a signed URL that leads to a host which is not HighLevel's. */
export class ForeignHostError extends Error {
  /** Advice for the person who built the flow. */
  readonly description =
    "Recordings are only fetched from HighLevel's own hosts and its storage. Report the host to the authors of this package if it is HighLevel's.";

  constructor(messageId: string, host: string) {
    super(`The recording of message ${messageId} is at ${host}, which is not a host of HighLevel.`);
    this.name = 'ForeignHostError';
  }
}

/** Thrown for an answer that is neither audio nor a signed URL, such as a page of a gateway. */
export class NoAudioError extends Error {
  /** Advice for the person who built the flow. */
  readonly description =
    'HighLevel, or a proxy before it, answered with something else. Run it again later.';

  constructor(messageId: string, type: string) {
    super(`The recording of message ${messageId} is no audio, but ${type}.`);
    this.name = 'NoAudioError';
  }
}

/** Which recording is wanted, and how long it may take. */
export interface WantedRecording {
  messageId: string;
  locationId: string;
  /** When the call ended, in milliseconds since 1970; unknown for old or unfinished calls. */
  endedAt?: number;
  /** How long after the end of the call the recording may still appear. */
  waitMs: number;
}

/** The audio itself, or where it is. */
export type Recording =
  { answer: ApiAnswer; signedUrl?: undefined } | { signedUrl: string; answer?: undefined };

/**
 * The recording of a call. One that is not there yet is looked for every ten seconds until the time
 * to wait, counted from the end of the call, is over; so nothing waits for old calls.
 *
 * @param baseUrl where the API is; a signed URL may lead to its host as well
 * @throws NoRecordingError, ForeignHostError; ApiError for any other failure
 */
export async function recordingOf(
  api: HighLevelApi,
  wanted: WantedRecording,
  baseUrl: string,
): Promise<Recording> {
  const { now, sleep, signal } = api.transport;
  const { messageId, locationId, endedAt, waitMs } = wanted;
  const until = endedAt === undefined ? -Infinity : endedAt + waitMs;
  let waited = false;
  for (;;) {
    const found = await lookFor(api, messageId, locationId);
    if (found instanceof ApiError) {
      const left = until - now();
      if (left <= 0) throw new NoRecordingError(messageId, found.status, waited);
      waited = true;
      await sleep(Math.min(LOOK_EVERY_MS, left), signal);
    } else {
      return isJson(found) ? signedUrlIn(found, messageId, baseUrl) : { answer: found };
    }
  }
}

async function lookFor(
  api: HighLevelApi,
  messageId: string,
  locationId: string,
): Promise<ApiAnswer | ApiError> {
  return api.ask(getRecording(messageId, locationId)).catch((error: unknown) => {
    if (error instanceof ApiError && NO_RECORDING.has(error.status)) return error;
    throw error;
  });
}

/** `{"url":"https://storage.googleapis.com/msgsndr/…/RE0f5a6b7c8d9e.wav?X-Goog-Algorithm=…"}` */
function signedUrlIn({ body }: ApiAnswer, messageId: string, baseUrl: string): Recording {
  const text = URL_PATHS.map((path) => valueAt(body, path)).find(
    (value) => typeof value === 'string',
  );
  const url = text === undefined ? undefined : parseUrl(text);
  if (!url) throw new NoRecordingError(messageId, 200, false);
  if (!mayBeFetched(url, baseUrl)) throw new ForeignHostError(messageId, url.host);
  return { signedUrl: url.href };
}

/**
 * Whether a signed URL may be fetched: over HTTPS, at a host of the table, without a user name; or
 * where the API itself is.
 */
export function mayBeFetched(url: URL, baseUrl: string): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (url.origin === parseUrl(baseUrl)?.origin) return true;
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return SIGNED_URL_HOSTS.some(
    (host) => url.hostname === host || url.hostname.endsWith(`.${host}`),
  );
}

/** Extensions by MIME type; a name needs one so that programs know the file. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'audio/x-wav': 'wav',
  'audio/wav': 'wav',
  'audio/vnd.wave': 'wav',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/webm': 'webm',
};

/** The MIME type that HighLevel documents. */
const DEFAULT_TYPE = 'audio/x-wav';

export interface RecordingFile {
  fileName: string;
  mimeType: string;
}

/**
 * The name and MIME type of a recording. HighLevel calls every recording `audio.wav`, so that the
 * name says whose it is: `call-vDVAXc5lnJHZXYBGiPVs.wav`.
 * `Content-Type: audio/x-wav`, `Content-Disposition: Attachment; filename=audio.wav`
 *
 * @throws NoAudioError
 */
export function recordingFile(answer: ApiAnswer, messageId: string): RecordingFile {
  const type = headerOf(answer, 'content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && !/^audio\/|^application\/octet-stream$/.test(type)) {
    throw new NoAudioError(messageId, type);
  }
  const named = extensionIn(headerOf(answer, 'content-disposition'));
  const byName = Object.entries(EXTENSIONS).find(([, extension]) => extension === named)?.[0];
  const mimeType = type?.startsWith('audio/') ? type : (byName ?? DEFAULT_TYPE);
  const extension = named ?? EXTENSIONS[mimeType] ?? 'wav';
  return { fileName: `call-${messageId}.${extension}`, mimeType };
}

/** `Attachment; filename="audio.wav"` */
function extensionIn(disposition: string | undefined): string | undefined {
  return (
    disposition &&
    /filename="?[^";]*\.([a-z0-9]{1,5})"?(?:;|$)/i.exec(disposition)?.[1]?.toLowerCase()
  );
}

function isJson(answer: ApiAnswer): boolean {
  return isFields(answer.body) && /\bjson\b/i.test(headerOf(answer, 'content-type') ?? '');
}
