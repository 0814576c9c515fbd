/** Unique violation, serialization failure, deadlock. */
const CODES = ['23505', '40001', '40P01'];

/** Whether two transactions got in each other's way, so that a second run can do better. Drizzle wraps the error. */
const gotInEachOthersWay = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string' && CODES.includes(error.code)) return true;
  return 'cause' in error && gotInEachOthersWay(error.cause);
};

/** How often two writers may get in each other's way before it is no coincidence. */
const RUNS = 4;

/** Runs a transaction, and once more from its start when another one got in its way. */
export const untilNobodyIsInTheWay = async <T>(transact: () => Promise<T>): Promise<T> => {
  for (let run = 1; ; run += 1) {
    try {
      return await transact();
    } catch (error) {
      if (run === RUNS || !gotInEachOthersWay(error)) throw error;
    }
  }
};
