/**
 * One difference between two versions of the contract.
 *
 * @typedef {object} Difference
 * @property {boolean} breaking whether a client that was right before can fail
 * @property {string} where such as `POST /v1/shops/{shop}/lookups request.email`
 * @property {string} what
 */

/** @returns {Difference} */
export const breaks = (where, what) => ({ breaking: true, where, what });

/** @returns {Difference} */
export const bears = (where, what) => ({ breaking: false, where, what });

/** What is only in the one, only in the other, and in both. */
export const apart = (before, after) => ({
  gone: before.filter((name) => !after.includes(name)),
  added: after.filter((name) => !before.includes(name)),
  both: before.filter((name) => after.includes(name)),
});
