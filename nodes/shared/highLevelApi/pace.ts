import { numberHeader, type ApiAnswer } from './answers';
import type { Scope } from './requests';

/** HighLevel's published limit for one app and sub-account; the headers of answers replace it. */
const PUBLISHED = { max: 100, intervalMs: 10_000 } as const;

/** Requests under way at the same time. */
const AT_ONCE = 5;

/** The time, passed in so that tests have a clock of their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Resolves after the time, or early once the signal is aborted. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** How a request ended. */
export interface Ending {
  /** Absent where the connection broke. */
  answer?: ApiAnswer;
  /** Whether HighLevel dealt with it, also if it found nothing. */
  worked: boolean;
  /** Whether HighLevel accepted the token for the scope. */
  allowed: boolean;
}

interface Waiting {
  scope: Scope;
  end: (mayGo: boolean) => void;
}

/**
 * When the next request may go. It may while fewer than five are under way and fewer than the limit
 * were made within its interval. A request counts from when it is sent until an interval after its
 * answer: HighLevel received it somewhere between.
 *
 * The first request of a run goes alone, so that an expired token is refreshed once (HighLevel's
 * refresh tokens are single use), and so does the first one after a 429. The first request of each
 * scope goes alone within its scope, so that a scope that is missing is refused once.
 */
export class Pace {
  private waiting: Waiting[] = [];
  private readonly underWay = new Map<Scope, number>();
  private readonly provenScopes = new Set<Scope>();
  private total = 0;
  private alone = true;
  private max: number = PUBLISHED.max;
  private intervalMs: number = PUBLISHED.intervalMs;
  /** When each answered request stops counting, earliest first. */
  private counted: number[] = [];
  /** Requests of other flows that counted at the time of the last answer. */
  private others = { count: 0, until: 0 };
  private heldUntil = 0;
  private wakeAt = Infinity;

  constructor(
    private readonly clock: Clock,
    private readonly signal?: AbortSignal,
  ) {}

  /**
   * Waits until a request of the scope may be sent.
   *
   * @param again whether it was sent before: then it goes before those that were not
   * @returns true where it may go, and `leave` must follow; false where it was dismissed
   */
  enter(scope: Scope, again: boolean): Promise<boolean> {
    return new Promise((end) => {
      const entry = { scope, end };
      if (again) this.waiting.unshift(entry);
      else this.waiting.push(entry);
      this.startAll();
    });
  }

  /** Ends a request. */
  leave(scope: Scope, { answer, worked, allowed }: Ending): void {
    this.total--;
    this.underWay.set(scope, (this.underWay.get(scope) ?? 1) - 1);
    if (answer) this.readLimits(answer);
    this.counted.push(this.clock.now() + this.intervalMs);
    if (answer) this.countOthers(answer);
    // Requests sent before a 429 say nothing of the time after it.
    if (worked && this.clock.now() >= this.heldUntil) this.alone = false;
    if (allowed) this.provenScopes.add(scope);
    this.startAll();
  }

  /** Nothing starts for some milliseconds; then a single request does. */
  hold(milliseconds: number): void {
    this.alone = true;
    this.heldUntil = Math.max(this.heldUntil, this.clock.now() + milliseconds);
  }

  /** Nothing that waits may go; with a scope, nothing that waits for it. */
  dismiss(scope?: Scope): void {
    const dismissed = this.waiting.filter((entry) => scope === undefined || entry.scope === scope);
    this.waiting = this.waiting.filter((entry) => !dismissed.includes(entry));
    for (const { end } of dismissed) end(false);
  }

  private startAll(): void {
    for (;;) {
      const index = this.waiting.findIndex(({ scope }) => this.mayJoin(scope));
      const entry = this.waiting[index];
      if (!entry) return;
      const waitMs = this.untilRoom();
      if (waitMs > 0) {
        this.wakeIn(waitMs);
        return;
      }
      this.waiting.splice(index, 1);
      this.total++;
      this.underWay.set(entry.scope, (this.underWay.get(entry.scope) ?? 0) + 1);
      entry.end(true);
    }
  }

  /** Whether a request of the scope may be under way beside those that are. */
  private mayJoin(scope: Scope): boolean {
    if (this.total >= (this.alone ? 1 : AT_ONCE)) return false;
    return this.provenScopes.has(scope) || (this.underWay.get(scope) ?? 0) === 0;
  }

  /** Milliseconds until the limit has room; Infinity where only an answer can make some. */
  private untilRoom(): number {
    const now = this.clock.now();
    if (now < this.heldUntil) return this.heldUntil - now;
    this.counted = this.counted.filter((until) => until > now);
    const others = now < this.others.until ? this.others.count : 0;
    if (this.total + this.counted.length + others < this.max) return 0;
    const next = Math.min(this.counted[0] ?? Infinity, others > 0 ? this.others.until : Infinity);
    return next - now;
  }

  private wakeIn(milliseconds: number): void {
    const at = this.clock.now() + milliseconds;
    if (at >= this.wakeAt || milliseconds === Infinity) return;
    this.wakeAt = at;
    const wake = () => {
      if (this.wakeAt === at) this.wakeAt = Infinity;
      this.startAll();
    };
    void this.clock.sleep(milliseconds, this.signal).then(wake);
  }

  /** `X-RateLimit-Max: 100`, `X-RateLimit-Interval-Milliseconds: 10000` */
  private readLimits(answer: ApiAnswer): void {
    this.max = numberHeader(answer, 'X-RateLimit-Max') || this.max;
    this.intervalMs = numberHeader(answer, 'X-RateLimit-Interval-Milliseconds') || this.intervalMs;
  }

  /** `X-RateLimit-Remaining: 37`: other flows used the part of the limit that we did not. */
  private countOthers(answer: ApiAnswer): void {
    const remaining = numberHeader(answer, 'X-RateLimit-Remaining');
    if (remaining === undefined) return;
    const now = this.clock.now();
    const answered = this.counted.filter((until) => until > now).length;
    const missing = this.max - remaining - answered;
    // HighLevel may or may not have counted the requests under way. If even all of them do not
    // explain the missing part, there are others, and none of ours under way is taken as counted.
    const count = missing > this.total ? missing : 0;
    this.others = { count, until: now + this.intervalMs };
  }
}
