import type { ReturnCase } from '@returns-portal/contract';
import { normaliseNumber } from '../access/normalise.js';
import type { OrderFile } from '../ports/store/order-data.js';
import { ServiceProblem } from '../service-problem.js';

/** One case of the order; another order's case is as unknown as one that does not exist. */
export const readCase = (file: OrderFile, number: string): ReturnCase => {
  const found = file.cases.find((candidate) => candidate.number === normaliseNumber(number));
  if (!found) throw new ServiceProblem('case_not_found', 'No such return for this order');
  return found;
};
