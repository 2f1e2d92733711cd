import type { ApiAnswer, ApiRequest, Transport } from '../../../../nodes/shared/highLevelApi';
import { FakeTime } from './fakeTime';

export type Respond = (request: ApiRequest, count: number) => Partial<ApiAnswer> | Error;

interface Limit {
  max: number;
  intervalMs: number;
  /** `sliding`: the last interval counts; `fixed`: counting begins anew with each interval. */
  window: 'sliding' | 'fixed';
  headers: boolean;
  latencyMs: number;
}

const PUBLISHED: Limit = {
  max: 100,
  intervalMs: 10_000,
  window: 'sliding',
  headers: true,
  latencyMs: 200,
};

/** A transport without a network: answers by a function, within a rate limit, in fake time. */
export class FakeApi implements Transport {
  readonly time = new FakeTime();
  readonly now = this.time.now;
  readonly sleep = this.time.sleep;
  readonly random = () => 0.5;
  readonly requests: { request: ApiRequest; at: number; status: number | 'broken' }[] = [];
  mostAtOnce = 0;
  /** Requests of another flow with the same limit, by time. */
  othersAt: number[] = [];
  private readonly limit: Limit;
  private readonly received: number[] = [];
  private atOnce = 0;

  constructor(
    private readonly respond: Respond = () => ({}),
    limit: Partial<Limit> = {},
    readonly signal?: AbortSignal,
  ) {
    this.limit = { ...PUBLISHED, ...limit };
  }

  readonly send = async (request: ApiRequest): Promise<ApiAnswer> => {
    const entry: (typeof this.requests)[number] = { request, at: this.now(), status: 'broken' };
    const count = this.requests.push(entry);
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
    try {
      await this.sleep(this.limit.latencyMs / 2);
      const used = this.countOne();
      await this.sleep(this.limit.latencyMs / 2);
      const answer = used > this.limit.max ? tooMany : this.respond(request, count);
      if (answer instanceof Error) throw answer;
      const { status = 200, body = { id: 'x' }, headers = {} } = answer;
      entry.status = status;
      return { status, body, headers: { ...this.rateHeaders(used), ...headers } };
    } finally {
      this.atOnce--;
    }
  };

  /** How many failed with that status. */
  countOf(status: number | 'broken'): number {
    return this.requests.filter((entry) => entry.status === status).length;
  }

  /** How many of the interval's requests are used, this one included. */
  private countOne(): number {
    const now = this.now();
    const { window, intervalMs } = this.limit;
    const from =
      window === 'sliding' ? now - intervalMs : Math.floor(now / intervalMs) * intervalMs;
    const counts = (time: number) =>
      time <= now && (window === 'sliding' ? time > from : time >= from);
    this.received.push(now);
    return [...this.received, ...this.othersAt].filter(counts).length;
  }

  private rateHeaders(used: number): Record<string, string> {
    if (!this.limit.headers) return {};
    return {
      'x-ratelimit-max': String(this.limit.max),
      'x-ratelimit-remaining': String(Math.max(0, this.limit.max - used)),
      'x-ratelimit-interval-milliseconds': String(this.limit.intervalMs),
    };
  }
}

const tooMany: Partial<ApiAnswer> = {
  status: 429,
  body: { statusCode: 429, message: 'Too Many Requests' },
};
