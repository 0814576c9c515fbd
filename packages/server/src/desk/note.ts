import type { CaseAct, StaffCase } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import { ServiceProblem } from '../service-problem.js';
import { newAct } from './act.js';
import { changeDesk } from './change-desk.js';
import type { DeskCall } from './desk-at.js';

/** Of one case. */
const MOST_NOTES = 500;

/** Something for staff to remember; customers never see it. */
export const addNote = (
  call: DeskCall,
  number: string,
  request: { readonly id: string; readonly text: string },
): Promise<StaffCase> =>
  changeDesk(call, number, 'note', request, async ({ transaction, desk, now }) => {
    if (desk.acts.filter(({ kind }) => kind === 'note').length >= MOST_NOTES) {
      throw new ServiceProblem('limit_reached', 'The return has as many notes as it can have', { limit: MOST_NOTES });
    }
    const caseNumber = desk.file.returnCase.number;
    const act = newAct(call, now, { kind: 'note', text: request.text.trim() });
    await transaction.insertAct(call.shop.id, caseNumber, act);
    const data = { act: act.id };
    await recordEvent(transaction, call.shop, now, { type: 'note_added', by: 'shop', caseNumber, data });
  });

/** What a return costs the shop: for the figures. */
export const recordCost = (
  call: DeskCall,
  number: string,
  request: { readonly id: string } & Pick<Extract<CaseAct, { kind: 'cost' }>, 'what' | 'amount'>,
): Promise<StaffCase> =>
  changeDesk(call, number, 'cost', request, async ({ transaction, desk, now }) => {
    const caseNumber = desk.file.returnCase.number;
    const { what, amount } = request;
    const act = newAct(call, now, { kind: 'cost', what, amount });
    await transaction.insertAct(call.shop.id, caseNumber, act);
    const data = { act: act.id, what, amount };
    await recordEvent(transaction, call.shop, now, { type: 'cost_recorded', by: 'shop', caseNumber, data });
  });

/** What is counted about a customer is wrong as far as this return goes: it counts no more. */
export const contestSignal = (
  call: DeskCall,
  number: string,
  request: { readonly id: string } & Pick<Extract<CaseAct, { kind: 'contest' }>, 'code' | 'text'>,
): Promise<StaffCase> =>
  changeDesk(call, number, 'contest', request, async ({ transaction, desk, now }) => {
    const caseNumber = desk.file.returnCase.number;
    const { code, text } = request;
    const act = newAct(call, now, { kind: 'contest', code, text: text.trim() });
    await transaction.insertAct(call.shop.id, caseNumber, act);
    const data = { act: act.id, code };
    await recordEvent(transaction, call.shop, now, { type: 'signal_contested', by: 'shop', caseNumber, data });
  });
