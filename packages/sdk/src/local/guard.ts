import type { CallOptions } from '../adapter/returns-adapter.js';
import { isReturnsError, ReturnsError } from '../errors/returns-error.js';

/** A function of the shop's own, whose failures come out as a ReturnsError, or as the signal's reason. */
export const guard =
  <Given extends readonly unknown[], Answer>(own: (...given: [...Given, CallOptions]) => Promise<Answer>) =>
  async (...given: [...Given, CallOptions]): Promise<Answer> => {
    try {
      return await own(...given);
    } catch (cause) {
      const { signal } = given.at(-1) as CallOptions;
      if (signal?.aborted) throw signal.reason;
      if (isReturnsError(cause)) throw cause;
      throw new ReturnsError('internal', "The shop's own system failed", { cause });
    }
  };
