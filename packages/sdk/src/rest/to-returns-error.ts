import { HTTPError, TimeoutError } from 'ky';
import { isReturnsError, ReturnsError } from '../errors/returns-error.js';

/** Whatever a request threw, as a ReturnsError; what is neither status nor time-out is a connection that failed. */
export const toReturnsError = (error: unknown): ReturnsError => {
  if (isReturnsError(error)) return error;
  if (error instanceof HTTPError) {
    return new ReturnsError('unavailable', `The service answered ${error.response.status}, again`, { cause: error });
  }
  return error instanceof TimeoutError
    ? new ReturnsError('timeout', 'The service did not answer in time', { cause: error })
    : new ReturnsError('network', 'The service could not be reached', { cause: error });
};
