import { ReturnsError } from '../errors/returns-error.js';

export const timedOut = (): ReturnsError => new ReturnsError('timeout', 'The service did not answer in time');
