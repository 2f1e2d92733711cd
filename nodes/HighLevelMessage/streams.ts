import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

/** Node's stream; n8n's lint allows no import of it, not even of the type. */
export type Readable = Exclude<
  Parameters<IExecuteFunctions['helpers']['prepareBinaryData']>[0],
  Buffer | Uint8Array
>;

/** Thrown where a body is longer than allowed. */
export class TooLargeError extends Error {
  constructor(readonly limit: number) {
    super(`The body is longer than ${limit} bytes.`);
    this.name = 'TooLargeError';
  }
}

/** Thrown where a body stops arriving. */
class StalledError extends Error {
  constructor() {
    super(`no more data came for ${STALLED_AFTER_MS / 1000} seconds`);
    this.name = 'StalledError';
  }
}

/** In bytes. Answers that are no files are far shorter. */
const MAX_TEXT_LENGTH = 1_000_000;
/** How long a body may pause. */
const STALLED_AFTER_MS = 30_000;
const LOOK_EVERY_MS = 1_000;

/** Whether a body is a stream, which it is only where one was asked for. */
export function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}

/** The text of a body that is no file. */
export async function textOf(context: IExecuteFunctions, body: Readable): Promise<string> {
  limited(body, MAX_TEXT_LENGTH);
  return await context.helpers.binaryToString(body);
}

export interface StoredFile {
  fileName: string;
  mimeType: string;
  /** In bytes; Infinity for no limit. */
  maximumSize: number;
  sleep: (milliseconds: number) => Promise<void>;
  /** Aborted when nobody waits for the file any more. */
  signal: AbortSignal;
}

/**
 * Stores a body as n8n's binary data while it arrives. It is never in memory as a whole, unless n8n
 * keeps binary data there (the default of n8n 1.x).
 *
 * @throws TooLargeError; another error if the connection broke or stalled, or after the signal
 */
export async function storeFile(
  context: IExecuteFunctions,
  body: Readable,
  { fileName, mimeType, maximumSize, sleep, signal }: StoredFile,
): Promise<IBinaryData> {
  const progress = limited(body, maximumSize);
  const stored = { yet: false };
  // n8n may begin to read late. An error before that ends n8n's process if nothing listens, and later readers
  // would wait for data for ever.
  const broken = new Promise<never>((_resolve, reject) => body.once('error', reject));
  const stop = () => {
    body.destroy(new Error('the execution was stopped'));
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  void watch(body, progress, stored, sleep);
  try {
    return await Promise.race([
      context.helpers.prepareBinaryData(body, fileName, mimeType),
      broken,
    ]);
  } finally {
    signal.removeEventListener('abort', stop);
    stored.yet = true;
    body.destroy();
  }
}

/**
 * Counts the bytes of a body, and ends it with an error once it is longer than allowed. It counts
 * where they arrive: a listener for data would change how n8n may read the stream.
 */
function limited(body: Readable, maximum: number): { bytes: number } {
  const progress = { bytes: body.readableLength };
  const push = body.push.bind(body);
  body.push = (chunk: Uint8Array | null, encoding?: BufferEncoding) => {
    progress.bytes += chunk?.length ?? 0;
    if (progress.bytes <= maximum) return push(chunk, encoding);
    body.destroy(new TooLargeError(maximum));
    return false;
  };
  return progress;
}

/** Ends a body with an error once no more data has arrived for a while. */
async function watch(
  body: Readable,
  progress: { bytes: number },
  stored: { yet: boolean },
  sleep: (milliseconds: number) => Promise<void>,
): Promise<void> {
  let seen = -1;
  let since = Date.now();
  while (!stored.yet && !body.destroyed) {
    if (progress.bytes !== seen) {
      seen = progress.bytes;
      since = Date.now();
    } else if (Date.now() - since > STALLED_AFTER_MS) {
      body.destroy(new StalledError());
    }
    await sleep(LOOK_EVERY_MS);
  }
}
