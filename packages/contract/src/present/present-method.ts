import type { Method } from '@returns-portal/policy';
import { mutable } from './mutable.js';

/** A method as customers see it. On which conditions it is offered the verdicts say. */
export const presentMethod = ({ code, kind, labels, instructions, address }: Method, goesTo = address) =>
  mutable({ code, kind, labels, instructions, address: goesTo });
