/**
 * A map that holds at least its `size` latest entries and at most twice as many, plus those in use.
 * It has two generations, not one map that drops its oldest entry: no entry has to be searched for
 * and deleted.
 */
export class RecentMap<Value> {
  private recent = new Map<string, Value>();
  private older = new Map<string, Value>();

  /** @param isInUse whether an entry must not be dropped yet; without it, every entry may be */
  constructor(
    private readonly size: number,
    private readonly isInUse?: (value: Value) => boolean,
  ) {}

  get(key: string): Value | undefined {
    return this.recent.get(key) ?? this.older.get(key);
  }

  /** Sets an entry, which makes it the latest. */
  set(key: string, value: Value): void {
    if (this.recent.size >= this.size) this.dropOlder();
    this.recent.set(key, value);
  }

  delete(key: string): void {
    this.recent.delete(key);
    this.older.delete(key);
  }

  private dropOlder(): void {
    const { recent, older, isInUse } = this;
    this.recent = new Map();
    this.older = recent;
    if (!isInUse) return;
    for (const [key, value] of older) {
      if (!recent.has(key) && isInUse(value)) this.recent.set(key, value);
    }
  }
}
