import type { IBinaryData } from 'n8n-workflow';
import {
  cancelled,
  getRecording,
  NoAudioError,
  quotable,
  recordingFile,
  recordingOf,
  type ApiAnswer,
  type Recording,
  type WantedRecording,
} from '../shared/highLevelApi';
import type { Run } from './run';
import { isStream, storeFile, TooLargeError } from './streams';
import { fetchFile } from './transport';

/** How often a recording is read if its connection breaks on the way. */
const MAX_TRIES = 3;
const PAUSE_MS = 1_000;
/** Maximum File Size is in megabytes. */
export const BYTES_OF_MB = 1_000_000;

/** Thrown where HighLevel has a recording that could not be stored. */
export class RecordingError extends Error {
  constructor(
    message: string,
    /** Advice for the person who built the flow. */
    readonly description: string,
  ) {
    super(message);
    this.name = 'RecordingError';
  }
}

export interface StoredRecording extends WantedRecording {
  /** In bytes; Infinity for no limit. */
  maximumSize: number;
}

/**
 * Reads the recording of a call into n8n's storage of binary data, from the API or from the storage
 * that its answer leads to. A connection that breaks on the way is tried again.
 *
 * @throws RecordingError, NoRecordingError, NoAudioError, ForeignHostError, ApiError, InvalidIdError
 */
export async function storeRecording(run: Run, wanted: StoredRecording): Promise<IBinaryData> {
  const { environment, connection, api } = run;
  for (let tries = 1; ; tries++) {
    const recording = await recordingOf(api, wanted, connection.baseUrl);
    const stored = await read(run, wanted, recording).catch((error: unknown) => {
      if (environment.signal.aborted) throw stopped(wanted);
      if (isFinal(error)) throw error;
      if (tries >= MAX_TRIES) throw broken(wanted.messageId, error);
      return undefined;
    });
    if (stored) return stored;
    await environment.sleep(PAUSE_MS * tries);
  }
}

async function read(
  run: Run,
  wanted: StoredRecording,
  { answer, signedUrl }: Recording,
): Promise<IBinaryData> {
  return await store(run, wanted, answer ?? (await fetchFile(run.environment, signedUrl)));
}

/** Whatever the connection says that was cut: the reason is that the run has ended. */
function stopped({ messageId, locationId }: WantedRecording): Error {
  return cancelled(getRecording(messageId, locationId));
}

function isFinal(error: unknown): boolean {
  return error instanceof RecordingError || error instanceof NoAudioError;
}

async function store(
  { context, environment }: Run,
  { messageId, maximumSize }: StoredRecording,
  answer: ApiAnswer,
): Promise<IBinaryData> {
  if (answer.status < 200 || answer.status > 299) {
    throw new Error(`the storage answered with HTTP ${answer.status}`);
  }
  const { body } = answer;
  try {
    const file = recordingFile(answer, messageId);
    if (!isStream(body)) throw new Error('the answer has no body');
    if (lengthOf(answer) > maximumSize) throw tooLarge(messageId, maximumSize);
    const { sleep, signal } = environment;
    return await storeFile(context, body, { ...file, maximumSize, sleep, signal }).catch(
      (error: unknown) => {
        throw error instanceof TooLargeError ? tooLarge(messageId, maximumSize) : error;
      },
    );
  } finally {
    if (isStream(body)) body.destroy();
  }
}

/** `Content-Length: 57600044`; 0 where the answer does not say. */
function lengthOf({ headers }: ApiAnswer): number {
  const length = Number(headers['content-length']);
  return Number.isFinite(length) ? length : 0;
}

function tooLarge(messageId: string, maximumSize: number): RecordingError {
  return new RecordingError(
    `The recording of message ${messageId} is larger than ${maximumSize / BYTES_OF_MB} MB.`,
    'Raise Maximum File Size in the options, or set it to 0 for no limit.',
  );
}

function broken(messageId: string, cause: unknown): RecordingError {
  const why = quotable(cause instanceof Error ? cause.message : String(cause));
  return new RecordingError(
    `The recording of message ${messageId} could not be read, also after ${MAX_TRIES} tries: ${why}.`,
    'Check that n8n can reach HighLevel and has space for the file, and run it again.',
  );
}
