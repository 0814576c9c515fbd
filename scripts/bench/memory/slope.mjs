export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * By how much a series grows from one to the next: the median of the slopes between any two (Theil and Sen), which a
 * single reading taken before everything was let go of does not sway.
 */
export const slope = (values) =>
  median(values.flatMap((from, start) => values.slice(start + 1).map((to, distance) => (to - from) / (distance + 1))));
