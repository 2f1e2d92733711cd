/** What the trigger uses of a request as n8n hands it on, and of the response to it. */

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface HttpRequest {
  readonly headers: Headers;
  /** The body's bytes, unless n8n has left them unread. */
  readonly rawBody?: Buffer;
  /** Reads the bytes into `rawBody`. */
  readonly readRawBody?: () => Promise<void>;
  /** What n8n made of the body. */
  readonly body?: unknown;
}

export interface HttpResponse {
  readonly headersSent: boolean;
  readonly statusCode: number;
  /** Whether the answer is complete, received or not. */
  readonly writableEnded: boolean;
  /** Whether the connection is closed, because the answer is sent or because the sender hung up. */
  readonly destroyed: boolean;
  /** Also sets a header of the answer that n8n sends. */
  setHeader: (name: string, value: string) => unknown;
  writeHead: (statusCode: number, headers: Record<string, string>) => unknown;
  end: (text: string) => unknown;
  /** `close` comes once: when the answer is sent, or when the sender hangs up before. */
  on: (event: 'close', listener: () => void) => unknown;
}

const NO_BYTES = Buffer.alloc(0);

/**
 * The request's body, byte for byte (a compressed one is unpacked by n8n). n8n reads JSON, text and
 * forms by itself; other kinds on request; multipart forms it takes apart, and no bytes are left.
 *
 * @returns undefined when the body cannot be read, because it broke off or is too large
 */
export async function readBody(request: HttpRequest): Promise<Buffer | undefined> {
  if (!request.rawBody && !isMultipart(request.headers['content-type'])) {
    try {
      await request.readRawBody?.();
    } catch {
      return undefined;
    }
  }
  return request.rawBody ?? NO_BYTES;
}

function isMultipart(contentType: Headers[string]): boolean {
  return typeof contentType === 'string' && /^multipart\//i.test(contentType);
}
