import { routes } from '@returns-portal/contract';
import { inArea } from '../check.js';
import { able, holds, refused, same } from '../expect.js';
import { CheckFailure, NotApplicable } from '../failure.js';
import { httpOf } from '../http.js';

const CANCELS = ['can:cancelReturn', 'can:readCaseDetails', 'writes'] as const;

export const cancellationChecks = inArea('cancellation', [
  {
    id: 'cancellation.frees',
    title: 'gives back to the order what a cancelled return had taken',
    why: 'Who cancels to begin anew finds nothing left to return.',
    fix: 'Leave cancelled cases out where you count what has gone back.',
    needs: CANCELS,
    async run(bench) {
      const { adapter, access, view, number } = await bench.submit();
      const { case: cancelled } = await able(adapter.cancelReturn, 'cancelReturn')(access, number);
      same(cancelled.status, 'cancelled', 'The status of the return');
      const now = await adapter.readOrder(access);
      same(
        now.lines.map(({ open }) => open),
        view.lines.map(({ open }) => open),
        'What is open after the cancellation',
      );
    },
  },
  {
    id: 'cancellation.repeats',
    title: 'answers a cancellation that is sent again as the first',
    why: 'A double click ends with an error although everything is as the customer wanted it.',
    fix: 'Let cancelReturn of a cancelled case answer with that case.',
    needs: CANCELS,
    async run(bench) {
      const { adapter, access, number } = await bench.submit();
      const cancel = able(adapter.cancelReturn, 'cancelReturn');
      const first = await cancel(access, number);
      const again = await cancel(access, number);
      same(again.case, first.case, 'The return after the second cancellation');
      const times = again.history.filter(({ type }) => type === 'case_cancelled').length;
      // A back end that remembers no moments has none to tell.
      holds(times <= 1, 'The history must say so once', times);
    },
  },
  {
    id: 'cancellation.actions',
    title: 'offers what can be done, and nothing of it once it is cancelled',
    why: 'A button that leads to a refusal is worse than none.',
    fix: 'Work `actions` out from the state of the case (actionsFor of the contract); refuse the others with action_unavailable.',
    needs: [...CANCELS, 'can:addShipment'],
    async run(bench) {
      const { adapter, access, number } = await bench.submit();
      const read = able(adapter.readCaseDetails, 'readCaseDetails');
      holds((await read(access, number)).actions.includes('cancel'), 'A new return can be cancelled');
      const { actions } = await able(adapter.cancelReturn, 'cancelReturn')(access, number);
      const impossible = actions.filter((action) => ['cancel', 'add_shipment', 'answer_offer'].includes(action));
      same(impossible, [], 'What a cancelled return still offers');
      const { params } = await refused(
        able(adapter.addShipment, 'addShipment')(access, number, { trackingNumber: 'KIT 0001' }),
        'action_unavailable',
        'A parcel for a cancelled return',
      );
      same(params['actions'], actions, 'What can be done instead');
    },
  },
]);

/** What it returns stays returned: nobody can cancel that. Last of all, since it uses an order up. */
export const receiptChecks = inArea('cancellation', [
  {
    id: 'cancellation.after-receipt',
    title: 'cancels nothing that has arrived',
    why: 'The shop has the goods and the customer the right to keep them: nobody knows who owes what.',
    fix: 'Refuse with action_unavailable once anything of the case was received.',
    needs: [...CANCELS, 'http', 'staff'],
    async run(bench) {
      const { adapter, access, number, submission } = await bench.submit();
      const http = httpOf(bench.subject.http);
      const items = submission.cases[0]?.items ?? [];
      for (const goods of ['in_transit', 'received']) {
        const { status, problem } = await http.send(routes.recordProgress, {
          params: { number },
          token: bench.subject.staffKey,
          body: { items: items.map((_, position) => ({ position, goods })) },
        });
        if (problem?.code === 'scope_missing') throw new NotApplicable('the API key may not write returns');
        if (status !== 200)
          throw new CheckFailure(`Recording ${goods} was refused`, { seen: problem?.code ?? `${status}` });
      }
      const call = able(adapter.cancelReturn, 'cancelReturn')(access, number);
      const { params } = await refused(call, 'action_unavailable', 'Cancelling what has arrived');
      holds(
        Array.isArray(params['actions']) && !params['actions'].includes('cancel'),
        'Cancelling is not offered',
        params,
      );
    },
  },
]);
