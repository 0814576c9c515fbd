import { acceptCounter, type CaseDetails, type CounterOffer } from '@returns-portal/contract';
import type { Visit } from '../access/visit.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import { ServiceProblem } from '../service-problem.js';
import { changeCase } from './open-case.js';
import { requireAction } from './require-action.js';

/** What was to go back into stock, had the customer agreed, does so now. */
const restockOffered = async (
  transaction: StoreTransaction,
  shop: string,
  caseNumber: string,
  { items }: CounterOffer,
): Promise<void> => {
  const acts = await transaction.actsOf(caseNumber);
  for (const { position } of items) {
    const looked = acts.findLast((act) => act.kind === 'inspection' && act.position === position);
    if (looked?.kind !== 'inspection' || looked.disposition !== 'restock') continue;
    await transaction.enqueue({ kind: 'return_stock', shop, caseNumber, of: { inspection: looked.id } });
  }
};

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
    if (accept) {
      const { items, quote } = acceptCounter(returnCase, offer.items);
      await transaction.saveProgress(caseNumber, items);
      await transaction.saveAmounts(caseNumber, quote);
      await restockOffered(transaction, visit.home.id, caseNumber, offer);
    }
    const data = { offer: offer.id };
    await recordEvent(transaction, visit.home, now, {
      type: `counter_offer_${answer}`,
      by: 'customer',
      caseNumber,
      data,
    });
  });
