import {
  acceptCounter,
  inspectedPositions,
  inspectItems,
  isOpenOffer,
  offerCounter,
  sentPositions,
  type Finding,
  type Inspected,
  type StaffCase,
} from '@returns-portal/contract';
import { offerDeadline } from '../cases/make-counter-offer.js';
import { recordEvent } from '../events/record-event.js';
import { insist, ServiceProblem } from '../service-problem.js';
import { newAct } from './act.js';
import { insistOnCover } from './insist-on-cover.js';
import { changeDesk, type DeskChange } from './change-desk.js';
import type { DeskCall } from './desk-at.js';
import { releaseStock } from './release-stock.js';
import { saveCase } from './save-case.js';
import { sayInThread } from './say-in-thread.js';

export interface InspectionRequest {
  readonly id: string;
  readonly units: readonly Finding[];
}

/** What shows something must be files of the shop: those of the consumer prove nothing against them. */
const requireFiles = ({ trail }: DeskChange['desk'], units: readonly Finding[]): void => {
  const known = new Set(trail.evidence.flatMap(({ id, by }) => (by === 'shop' ? [id] : [])));
  const files = units.flatMap((unit) => unit.files ?? []).filter((id) => !known.has(id));
  if (files.length > 0) throw new ServiceProblem('file_unknown', 'No such files of the shop for this case', { files });
};

const textOf = (units: readonly Inspected[], positions: readonly number[]): string =>
  units
    .filter(({ position }) => positions.includes(position))
    .flatMap(({ text }) => text?.trim() ?? [])
    .join('\n\n');

/** Keeps what withdrawn goods lost, and says why. */
const keepLoss = async (
  call: DeskCall,
  { transaction, desk, now }: DeskChange,
  kept: readonly { position: number; amount: number }[],
  text: string,
) => {
  if (kept.length === 0) return;
  const caseNumber = desk.file.returnCase.number;
  const id = crypto.randomUUID();
  await transaction.insertDeduction(call.shop.id, caseNumber, { id, items: [...kept], text, at: now });
  const data = { deduction: id };
  await recordEvent(transaction, call.shop, now, { type: 'value_deducted', by: 'shop', caseNumber, data });
};

/** Offers the customer what other goods are still worth. */
const offerRest = async (
  call: DeskCall,
  { transaction, desk, now }: DeskChange,
  wanted: readonly { position: number; amount: number }[],
  text: string,
) => {
  if (wanted.length === 0) return;
  const [caseFile] = [await transaction.readCaseFile(call.shop.id, desk.file.returnCase.number)];
  if (!caseFile) return;
  const { returnCase } = caseFile;
  const { number: caseNumber, timeZone } = returnCase;
  const id = crypto.randomUUID();
  const items = insist(offerCounter(returnCase, wanted));
  insistOnCover(acceptCounter(returnCase, items), desk);
  const answerBy = offerDeadline(undefined, now, timeZone);
  await transaction.insertCounterOffer(call.shop.id, caseNumber, { id, items, text, madeAt: now, answerBy });
  const data = { offer: id };
  await recordEvent(transaction, call.shop, now, { type: 'counter_offer_made', by: 'shop', caseNumber, data });
};

/** Notes what was found on looking at goods, unit by unit, and does what follows from it. */
export const inspectGoods = (call: DeskCall, number: string, request: InspectionRequest): Promise<StaffCase> =>
  changeDesk(call, number, 'inspect', request, async (at) => {
    const { transaction, desk, now } = at;
    const { shop } = call;
    const { returnCase } = desk.file;
    const { number: caseNumber } = returnCase;
    requireFiles(desk, request.units);
    const before = {
      sent: sentPositions(returnCase, desk.acts),
      inspected: inspectedPositions(returnCase, desk.acts),
    };
    const { after, inspected, kept, toOffer } = insist(inspectItems(returnCase, request.units, desk.order, before));
    insistOnCover(after, desk);
    const offer = desk.trail.counterOffer;
    if (isOpenOffer(returnCase, offer, now)) {
      // What was offered stands for all units of an item: none of them is set apart meanwhile.
      const isMeant = ({ position, outcome }: Inspected): boolean =>
        outcome === 'waiting' && offer.items.some((offered) => offered.position === position);
      if (toOffer.length > 0 || inspected.some(isMeant)) {
        const params = { because: 'offer_open', offer: offer.id };
        throw new ServiceProblem('action_unavailable', 'The customer has not answered the last offer', params);
      }
    }
    const acts = inspected.map((unit) =>
      newAct(call, now, {
        kind: 'inspection',
        position: unit.position,
        quantity: unit.quantity,
        condition: unit.condition,
        disposition: unit.disposition,
        result: unit.outcome,
        loss: unit.loss ?? null,
        destruction: unit.destruction ?? null,
        text: unit.text?.trim() ?? null,
        files: [...(unit.files ?? [])],
      }),
    );
    for (const act of acts) await transaction.insertAct(shop.id, caseNumber, act);
    for (const act of acts) {
      if (act.kind === 'inspection' && act.result === 'refused' && act.text !== null) {
        await sayInThread(at, shop.id, act.id, act.text);
      }
    }
    const items = await saveCase(at, after);
    const data = { acts: acts.map(({ id }) => id), items };
    await recordEvent(transaction, shop, now, { type: 'goods_inspected', by: 'shop', caseNumber, data });
    const positionsOf = (some: readonly { readonly position: number }[]) => some.map(({ position }) => position);
    await keepLoss(call, at, kept, textOf(inspected, positionsOf(kept)));
    await offerRest(call, at, toOffer, textOf(inspected, positionsOf(toOffer)));
    for (const act of acts) {
      if (act.kind !== 'inspection' || act.disposition !== 'restock' || act.result !== 'accepted') continue;
      await transaction.enqueue({ kind: 'return_stock', shop: shop.id, caseNumber, of: { inspection: act.id } });
    }
    const refused = inspected.filter(({ outcome }) => outcome === 'refused');
    await releaseStock(transaction, shop.id, after, positionsOf(refused));
  });
