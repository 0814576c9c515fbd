import { isReturnsError, ReturnsError } from '../errors/returns-error.js';

/** Whatever a request threw, as a ReturnsError; what is not one yet is a connection that failed. */
export const toReturnsError = (error: unknown): ReturnsError =>
  isReturnsError(error) ? error : new ReturnsError('network', 'The service could not be reached', { cause: error });
