import type { CaseDetails } from '@returns-portal/contract';
import type { Visit } from '../access/visit.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import { changeCase } from './open-case.js';
import { requireAction } from './require-action.js';
import { ServiceProblem } from '../service-problem.js';

/** Takes a return back before anything has arrived; its units can be returned again. */
export const cancelReturn = (ports: Ports, visit: Visit, number: string): Promise<CaseDetails> =>
  changeCase(ports, visit.home, { by: 'customer', visit }, number, async (transaction, found, now) => {
    const { number: caseNumber, status } = found.file.returnCase;
    if (status === 'cancelled') return;
    requireAction(found, 'cancel', now);
    if ((await transaction.settlementsOf(caseNumber)).some(({ state }) => state === 'pending')) {
      throw new ServiceProblem('action_unavailable', 'Money is on its way', { state: 'pending' });
    }
    await transaction.endCase(caseNumber, 'cancelled');
    await recordEvent(transaction, visit.home, now, { type: 'case_cancelled', by: 'customer', caseNumber });
  });
