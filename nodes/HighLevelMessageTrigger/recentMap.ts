/**
 * A map that holds at least its `size` latest entries and at most twice as many. Two generations
 * instead of one map that forgets its oldest: then nothing is ever sought out to be deleted.
 */
export class RecentMap<Value> {
  private recent = new Map<string, Value>();
  private older = new Map<string, Value>();

  constructor(private readonly size: number) {}

  get(key: string): Value | undefined {
    return this.recent.get(key) ?? this.older.get(key);
  }

  /** Sets an entry, which makes it the latest. */
  set(key: string, value: Value): void {
    if (this.recent.size >= this.size) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }

  delete(key: string): void {
    this.recent.delete(key);
    this.older.delete(key);
  }
}
