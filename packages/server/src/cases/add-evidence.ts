import type { CaseDetails } from '@returns-portal/contract';
import type { Visit } from '../access/visit.js';
import { attachFiles } from '../evidence/attach-files.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import { ServiceProblem } from '../service-problem.js';
import { changeCase } from './open-case.js';
import { requireAction } from './require-action.js';

/** What the customer shows of the goods. What waited for it now waits for somebody to look. */
export const addEvidence = (
  ports: Ports,
  visit: Visit,
  number: string,
  files: readonly { readonly id: string; readonly lineId: string | null }[],
): Promise<CaseDetails> =>
  changeCase(ports, visit.home, { by: 'customer', visit }, number, async (transaction, found, now) => {
    const { number: caseNumber, items } = found.file.returnCase;
    const fresh = files.filter(({ id }) => !found.trail.evidence.some((known) => known.id === id));
    if (fresh.length === 0) return;
    requireAction(found, 'add_evidence', now);
    const strange = fresh.filter(({ lineId }) => lineId !== null && !items.some((item) => item.lineId === lineId));
    if (strange.length > 0) {
      throw new ServiceProblem('file_unknown', 'No such lines of this return', { files: strange.map(({ id }) => id) });
    }
    await attachFiles(transaction, found.file.orderId, caseNumber, fresh);
    const shown = (lineId: string): boolean => fresh.some((file) => file.lineId === null || file.lineId === lineId);
    await transaction.saveProgress(
      caseNumber,
      items.map((item) =>
        item.waitsFor === 'evidence' && shown(item.lineId) ? { ...item, waitsFor: 'review' as const } : item,
      ),
    );
    const data = { files: fresh.length };
    await recordEvent(transaction, visit.home, now, { type: 'evidence_added', by: 'customer', caseNumber, data });
  });
