import type { StoreTransaction } from '../ports/return-store.js';
import { ServiceProblem } from '../service-problem.js';

/**
 * Makes uploaded files evidence of a case.
 *
 * @throws ServiceProblem file_unknown where one is none of this order's, was used before, or was not kept that long
 */
export const attachFiles = async (
  transaction: StoreTransaction,
  orderId: string,
  caseNumber: string,
  files: readonly { readonly id: string; readonly lineId: string | null }[],
): Promise<void> => {
  const unknown: string[] = [];
  // Named twice for the same line it is one file.
  const once = new Map(files.map((file) => [`${file.id} ${file.lineId ?? ''}`, file]));
  for (const { id, lineId } of once.values()) {
    if (!(await transaction.attachFile(orderId, id, caseNumber, lineId))) unknown.push(id);
  }
  if (unknown.length > 0) throw new ServiceProblem('file_unknown', 'No such files of this order', { files: unknown });
};
