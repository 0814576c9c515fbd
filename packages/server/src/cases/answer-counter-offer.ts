import { acceptCounter, type CaseDetails } from '@returns-portal/contract';
import type { Visit } from '../access/visit.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import { ServiceProblem } from '../service-problem.js';
import { restockAccepted } from '../desk/restock-accepted.js';
import { saveCase } from '../desk/save-case.js';
import { changeCase } from './open-case.js';
import { requireAction } from './require-action.js';

/** The customer's answer to what the shop offered. Only what is accepted changes the case. */
export const answerCounterOffer = (
  ports: Ports,
  visit: Visit,
  number: string,
  offerId: string,
  accept: boolean,
): Promise<CaseDetails> =>
  changeCase(ports, visit.home, { by: 'customer', visit }, number, async (transaction, found, now) => {
    const { returnCase } = found.file;
    const offer = await transaction.findCounterOffer(returnCase.number, offerId);
    if (!offer) throw new ServiceProblem('not_found', 'There is no such offer');
    const answer = accept ? 'accepted' : 'declined';
    if (offer.answer === answer) return;
    // One that the shop has replaced can be answered as little as one that was answered otherwise.
    if (found.trail.counterOffer?.id !== offer.id) {
      throw new ServiceProblem('action_unavailable', 'The offer is past that', { offer: offer.id });
    }
    requireAction(found, 'answer_offer', now);
    const { number: caseNumber } = returnCase;
    await transaction.answerCounterOffer(caseNumber, offer.id, answer, now);
    const after = { ...returnCase, ...(accept && acceptCounter(returnCase, offer.items)) };
    const items = accept ? await saveCase({ transaction, desk: found }, after) : [];
    const data = { offer: offer.id, ...(accept && { items }) };
    if (accept) await restockAccepted(transaction, visit.home.id, caseNumber, offer.items);
    await recordEvent(transaction, visit.home, now, {
      type: `counter_offer_${answer}`,
      by: 'customer',
      caseNumber,
      data,
    });
  });
