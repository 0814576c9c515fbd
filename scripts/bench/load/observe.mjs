/* global document, window, performance, requestAnimationFrame, PerformanceObserver */

/**
 * Runs in the page before anything else does. Notes when the first field can be used: it is there, seen, and takes the
 * focus; looked at once a frame, so at most a frame late, alike for all.
 */
export const observe = () => {
  const seen = { fieldAt: 0, tasks: [], shift: 0 };
  window.seen = seen;
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  watch('layout-shift', ({ value }) => (seen.shift += value));

  const isUsable = (field) =>
    field.isConnected && field.checkVisibility({ visibilityProperty: true }) && field.matches(':enabled');
  const find = () => {
    const roots = [document, ...[...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots.flatMap((root) => root.querySelector('#number') ?? []).find(isUsable);
  };
  const look = () => {
    if (find()) seen.fieldAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
};

/** What was noted, and what was fetched for it. */
export const readSeen = () => {
  const { fieldAt, tasks, shift } = window.seen;
  const fetched = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const before = fetched.filter(({ responseEnd, startTime }) => startTime < fieldAt && responseEnd <= fieldAt);
  const sum = (entries) => entries.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
  const longest = (some) => Math.max(0, ...some.map(({ duration }) => duration));
  return {
    time: fieldAt,
    task: longest(tasks.filter(({ startTime }) => startTime < fieldAt)),
    laterTask: longest(tasks.filter(({ startTime }) => startTime >= fieldAt)),
    shift,
    bytes: sum(before),
    requests: before.length,
    allBytes: sum(fetched),
    allRequests: fetched.length,
  };
};
