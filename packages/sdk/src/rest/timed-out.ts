import { ReturnsError } from '../errors/returns-error.js';

export const timedOut = (): ReturnsError => new ReturnsError('timeout', 'No answer in time');
