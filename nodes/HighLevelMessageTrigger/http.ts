/** The parts of n8n's request and response that the trigger uses. */

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface HttpRequest {
  readonly headers: Headers;
  /** The body's bytes, unless n8n has left them unread. */
  readonly rawBody?: Buffer;
  /** Reads the bytes into `rawBody`. */
  readonly readRawBody?: () => Promise<void>;
  /** The body as n8n has parsed it. */
  readonly body?: unknown;
}

export interface HttpResponse {
  readonly headersSent: boolean;
  readonly statusCode: number;
  /** Also sets a header of the answer that n8n sends. */
  setHeader: (name: string, value: string) => unknown;
  writeHead: (statusCode: number, headers: Record<string, string>) => unknown;
  /** Completes the answer. Every way of answering (send, json, a stream piped into it) calls it. */
  end: (...args: unknown[]) => unknown;
}

/** The part of a response that shows how it ends. */
export type EndingResponse = Pick<HttpResponse, 'statusCode' | 'end'>;

/**
 * Calls back when n8n has ended its answer, whether or not the sender still listens. The response's
 * events do not report that: when a sender hangs up, `close` is emitted at once and `finish` never.
 *
 * @param ended receives the answer's HTTP status; called again if `end` is called again
 */
export function onEnd(response: EndingResponse, ended: (statusCode: number) => void): void {
  const end = response.end.bind(response);
  response.end = (...args) => {
    const result = end(...args);
    ended(response.statusCode);
    return result;
  };
}

const NO_BYTES = Buffer.alloc(0);

/**
 * The request's body, byte for byte (n8n decompresses it first). n8n reads JSON, text and forms by
 * itself, and other types on request. It parses multipart forms and keeps no bytes of them.
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
