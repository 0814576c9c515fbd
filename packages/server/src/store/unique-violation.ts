const UNIQUE_VIOLATION = '23505';

/** Whether the database refused a row because its key exists. Drizzle wraps the driver's error. */
export const isUniqueViolation = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && error.code === UNIQUE_VIOLATION) return true;
  return 'cause' in error && isUniqueViolation(error.cause);
};
