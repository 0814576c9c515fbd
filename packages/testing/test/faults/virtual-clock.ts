/** Time that passes only when it is told to, for whatever calls `setTimeout`; what runs outside of it is waited for. */
export interface VirtualClock {
  now(): Date;
  /** Marks work that no timer tells of, such as a service that answers. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Lets everything happen that happens within so many milliseconds. */
  pass(milliseconds: number): Promise<void>;
  /** What timers threw. */
  readonly thrown: readonly unknown[];
  restore(): void;
}

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** Turns of the event loop after which promises that wait for nothing else have settled. */
const TURNS = 4;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Takes the place of the global timers until `restore`. */
export const takeTime = (from: Date): VirtualClock => {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const timers = new Map<number, Timer>();
  const thrown: unknown[] = [];
  let time = from.getTime();
  let count = 0;
  let busy = 0;

  const later = (call: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]): number => {
    count += 1;
    timers.set(count, { at: time + Math.max(0, milliseconds), call: () => call(...given) });
    return count;
  };
  const never = (timer: unknown): void => void timers.delete(timer as number);
  Object.assign(globalThis, { setTimeout: later, clearTimeout: never });

  const quiet = async (): Promise<void> => {
    for (let left = TURNS; left > 0; left -= 1) {
      await turn();
      if (busy > 0) left = TURNS + 1;
    }
  };

  const runNext = (end: number): boolean => {
    const [next] = [...timers].sort(([a, { at: early }], [b, { at: late }]) => early - late || a - b);
    if (!next || next[1].at > end) return false;
    const [id, { at, call }] = next;
    timers.delete(id);
    time = Math.max(time, at);
    try {
      call();
    } catch (error) {
      thrown.push(error);
    }
    return true;
  };

  return {
    now: () => new Date(time),
    async during(work) {
      busy += 1;
      try {
        return await work;
      } finally {
        busy -= 1;
      }
    },
    async pass(milliseconds) {
      const end = time + milliseconds;
      do await quiet();
      while (runNext(end));
      // Nothing is left to happen: nobody needs the rest of the time.
      if (timers.size > 0) time = end;
    },
    thrown,
    restore: () => void Object.assign(globalThis, real),
  };
};
