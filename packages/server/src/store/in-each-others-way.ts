/** Unique violation, serialization failure, deadlock. */
const CODES = ['23505', '40001', '40P01'];

/** Whether two transactions got in each other's way, so that a second run can do better. Drizzle wraps the error. */
export const gotInEachOthersWay = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string' && CODES.includes(error.code)) return true;
  return 'cause' in error && gotInEachOthersWay(error.cause);
};
