import { performance } from 'node:perf_hooks';

/** The value that a share of all values does not exceed. */
export const percentile = (values, share) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
};

/** Milliseconds that a piece of work takes. */
export const timed = async (work) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/**
 * Does a piece of work for each of some things, so many at once.
 * @returns how many a second, and how long half and all but the slowest hundredth took, in milliseconds
 */
export const measure = async (things, abreast, work) => {
  const times = [];
  const waiting = [...things];
  const lane = async () => {
    for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift()) {
      const next = thing;
      times.push(await timed(() => work(next)));
    }
  };
  const total = await timed(() => Promise.all(Array.from({ length: abreast }, lane)));
  return { perSecond: (1000 * things.length) / total, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
};
