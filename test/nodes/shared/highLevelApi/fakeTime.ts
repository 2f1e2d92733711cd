interface Sleeper {
  at: number;
  wake: () => void;
}

/** A clock that only moves when everything waits for it. */
export class FakeTime {
  private sleepers: Sleeper[] = [];

  constructor(private time = Date.UTC(2026, 10, 26)) {}

  readonly now = (): number => this.time;

  readonly sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((wake) => {
      this.sleepers.push({ at: this.time + milliseconds, wake });
      signal?.addEventListener('abort', () => {
        wake();
      });
    });

  /** Moves on from sleeper to sleeper until the work is done. */
  async until<T>(work: Promise<T>): Promise<T> {
    const settled = { yet: false };
    const settle = () => {
      settled.yet = true;
    };
    work.then(settle, settle);
    for (;;) {
      await allThatIsReady();
      if (settled.yet) return work;
      const next = this.sleepers.sort((one, other) => one.at - other.at).shift();
      if (!next) throw new Error('Nothing is left to wait for, and the work is not done.');
      this.time = Math.max(this.time, next.at);
      next.wake();
    }
  }
}

/** Until every promise that can settle without the clock has. */
function allThatIsReady(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
