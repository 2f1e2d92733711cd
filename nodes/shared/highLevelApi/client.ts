import { UnexpectedAnswerError, type ApiAnswer } from './answers';
import { ApiError, cancelled, failureOf, networkFailure, unexpectedAnswer } from './errors';
import type { FailureKind } from './errors';
import { Pace, type Clock } from './pace';
import { keyOf, type ApiRequest, type Scope } from './requests';
import { pauseBeforeNextTry, type Pause } from './retry';

/** How requests reach HighLevel; the node makes it of n8n's helpers, tests of a clock of their own. */
export interface Transport extends Clock {
  /**
   * Sends a request with the credential, follows no redirect, and resolves with any HTTP answer,
   * whatever its status. A 401 has been through the token refresh. Where `request.body` is `file`,
   * the body of a success that is not JSON is a stream.
   *
   * @throws any error if the answer is missing or incomplete
   */
  send: (request: ApiRequest, signal?: AbortSignal) => Promise<ApiAnswer>;
  /** 0 to 1. */
  random: () => number;
  /** Aborted when the workflow is stopped. */
  signal?: AbortSignal;
}

export interface AskOptions {
  /**
   * When the message's webhook arrived, in milliseconds since 1970. Within ten seconds of it a
   * message that is not found is asked for again.
   */
  webhookAt?: number;
}

/** Failures that every later request of the run would meet as well, or every one of the scope. */
const HOLDS_FOR: Partial<Record<FailureKind, 'all' | 'scope'>> = {
  token: 'all',
  rateLimit: 'all',
  dailyLimit: 'all',
  scope: 'scope',
  tokenType: 'scope',
};

/** Failures after which nothing is known of the request itself. */
const TROUBLES: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'rateLimit',
  'dailyLimit',
  'server',
  'network',
  'token',
  'cancelled',
]);

/** Failures after which it is open whether the token has the scope. */
const REFUSALS: ReadonlySet<FailureKind> = new Set<FailureKind>(['scope', 'tokenType', 'location']);

type Outcome =
  { answer: ApiAnswer; failure?: undefined } | { answer?: ApiAnswer; failure: ApiError };

/**
 * HighLevel's API for one run of a node. It keeps the rate limit (pace.ts), repeats requests that may
 * work later (retry.ts), makes equal requests once, stops asking for things that the token may not
 * read, and stops with the workflow.
 */
export class HighLevelApi {
  private readonly pace: Pace;
  private readonly shared = new Map<string, Promise<unknown>>();
  private readonly refused = new Map<Scope | 'all', ApiAnswer>();
  private troubledSince: number | undefined;

  constructor(readonly transport: Transport) {
    this.pace = new Pace(transport, transport.signal);
    transport.signal?.addEventListener('abort', () => {
      this.pace.dismiss();
    });
  }

  /**
   * Makes a request and reads its answer. Requests that can be shared and are equal to an earlier
   * one have its answer.
   *
   * @throws ApiError where it failed for good
   */
  ask<T>(request: ApiRequest<T>, options: AskOptions = {}): Promise<T> {
    if (!request.shared) return this.answerOf(request, options);
    const key = keyOf(request);
    const earlier = this.shared.get(key);
    // Equal requests are made by the same function, so that their answers have one type.
    if (earlier) return earlier as Promise<T>;
    const answer = this.answerOf(request, options);
    this.shared.set(key, answer);
    return answer;
  }

  /**
   * As `ask`, for a thing that may have been deleted: undefined where HighLevel does not know its id.
   *
   * @throws ApiError where it failed for another reason
   */
  async askIfThere<T>(request: ApiRequest<T>, options?: AskOptions): Promise<T | undefined> {
    return this.ask(request, options).catch((error: unknown) => {
      if (error instanceof ApiError && error.kind === 'notFound') return undefined;
      throw error;
    });
  }

  private async answerOf<T>(request: ApiRequest<T>, options: AskOptions): Promise<T> {
    const { transport } = this;
    let failingSince: number | undefined;
    for (;;) {
      await this.turnOf(request, failingSince !== undefined);
      const outcome = await this.send(request);
      const { answer, failure } = outcome;
      if (failure) failingSince ??= transport.now();
      const pause = this.finish(request, outcome, { ...options, failingSince });
      if (!failure) return read(request, answer);
      if (!pause) throw failure;
      if (pause.who === 'one') await transport.sleep(pause.milliseconds, transport.signal);
    }
  }

  /** Waits until the request may be sent. */
  private async turnOf(request: ApiRequest, again: boolean): Promise<void> {
    do {
      const refusal = this.refused.get('all') ?? this.refused.get(request.scope);
      if (refusal) throw failureOf(request, refusal);
      if (this.transport.signal?.aborted) throw cancelled(request);
    } while (!(await this.pace.enter(request.scope, again)));
  }

  private async send(request: ApiRequest): Promise<Outcome> {
    const { transport } = this;
    try {
      const answer = await transport.send(request, transport.signal);
      const success = answer.status >= 200 && answer.status < 300;
      return success ? { answer } : { answer, failure: failureOf(request, answer) };
    } catch (error) {
      const stopped = transport.signal?.aborted === true;
      return { failure: stopped ? cancelled(request) : networkFailure(request, error) };
    }
  }

  /**
   * Ends a try. Its effect on the run is noted before the next request starts.
   *
   * @returns the pause before the next try; undefined where none follows
   */
  private finish(
    { scope }: ApiRequest,
    { answer, failure }: Outcome,
    { webhookAt, failingSince }: AskOptions & { failingSince?: number },
  ): Pause | undefined {
    const { transport, pace } = this;
    const now = transport.now();
    const worked = !failure || !TROUBLES.has(failure.kind);
    if (worked) this.troubledSince = undefined;
    else this.troubledSince ??= now;
    const pause =
      failure &&
      pauseBeforeNextTry({
        failure,
        answer,
        now,
        failingSince: failingSince ?? now,
        troubledSince: this.troubledSince ?? now,
        webhookAt,
        random: transport.random(),
      });
    if (pause?.who === 'all') pace.hold(pause.milliseconds);
    const holdsFor = failure && !pause && HOLDS_FOR[failure.kind];
    if (holdsFor && answer) this.refuse(holdsFor === 'all' ? 'all' : scope, answer);
    const allowed = worked && !(failure && REFUSALS.has(failure.kind));
    pace.leave(scope, { answer, worked, allowed });
    return pause;
  }

  private refuse(scope: Scope | 'all', answer: ApiAnswer): void {
    this.refused.set(scope, answer);
    this.pace.dismiss(scope === 'all' ? undefined : scope);
  }
}

function read<T>(request: ApiRequest<T>, answer: ApiAnswer): T {
  try {
    return request.read(answer);
  } catch (error) {
    const why = error instanceof UnexpectedAnswerError ? error.message : 'it cannot be read';
    throw unexpectedAnswer(request, answer, why);
  }
}
