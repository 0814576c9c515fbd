import { normaliseTracking, progressItems, type CaseDetails } from '@returns-portal/contract';
import type { Visit } from '../access/visit.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import { insist } from '../service-problem.js';
import { changeCase } from './open-case.js';
import { requireAction } from './require-action.js';

/** The customer says that the goods are on their way, and how to follow them. */
export const addShipment = (
  ports: Ports,
  visit: Visit,
  number: string,
  { carrier, trackingNumber: typed }: { readonly carrier?: string | undefined; readonly trackingNumber: string },
): Promise<CaseDetails> =>
  changeCase(ports, visit.home, { by: 'customer', visit }, number, async (transaction, found, now) => {
    const { returnCase } = found.file;
    const trackingNumber = normaliseTracking(typed);
    if (found.trail.shipments.some((shipment) => shipment.trackingNumber === trackingNumber)) return;
    requireAction(found, 'add_shipment', now);
    const { number: caseNumber, items } = returnCase;
    await transaction.insertShipment(visit.home.id, caseNumber, {
      carrier: carrier?.trim() ?? null,
      trackingNumber,
      addedAt: now,
    });
    const sent = items.flatMap(({ goods, sendBackBy }, position) =>
      goods === 'approved' && sendBackBy ? [{ position, goods: 'in_transit' as const }] : [],
    );
    await transaction.saveProgress(caseNumber, insist(progressItems(returnCase, sent)));
    await recordEvent(transaction, visit.home, now, { type: 'shipment_added', by: 'customer', caseNumber });
  });
