import { inArea } from '../check.js';
import { refused, same } from '../expect.js';
import { everything } from '../selections.js';

export const marketplaceChecks = inArea('marketplace', [
  {
    id: 'marketplace.case-per-seller',
    title: 'makes one return per seller of one journey',
    why: 'Each seller takes back, inspects and refunds their own goods; a return of two sellers belongs to nobody.',
    fix: 'Split a submission by the seller of the lines, in the order of the quote.',
    needs: ['writes'],
    async run(bench) {
      const { quote, submission, view } = await bench.submit('two_sellers', everything);
      const { cases } = submission;
      const sellers = quote.refund.sellers.map(({ seller }) => seller);
      same(
        cases.map(({ seller }) => seller.id),
        sellers,
        'The sellers of the cases',
      );
      for (const { seller, items } of cases) {
        const foreign = items.filter(({ lineId }) => view.lines.find(({ id }) => id === lineId)?.seller !== seller.id);
        same(foreign, [], `Items of others in the case of ${seller.name}`);
      }
    },
  },
  {
    id: 'marketplace.money-per-seller',
    title: 'gives each seller’s return its own part of the money',
    why: 'One seller pays what another one owes.',
    fix: 'Share the discount of the order between sellers by largest remainder; put delivery where it was paid.',
    needs: ['writes'],
    async run(bench) {
      const { quote, submission } = await bench.submit('two_sellers', everything);
      same(
        submission.cases.map((made) => ({ seller: made.seller.id, refund: made.quote.refund })),
        quote.refund.sellers.map(({ seller, refund }) => ({ seller, refund })),
        'The refunds, seller by seller',
      );
    },
  },
  {
    id: 'marketplace.own-policy',
    title: 'shows each seller’s reasons and methods',
    why: 'Goods go to the wrong address where the methods of one seller are shown for another.',
    fix: 'Give reasons and methods by seller, from the policy of that seller.',
    needs: [],
    async run(bench) {
      const { view, adapter, access } = await bench.open('two_sellers');
      const { methods } = everything(view);
      same(
        methods.map(({ seller }) => seller),
        view.sellers.map(({ id }) => id),
        'The sellers with a method',
      );
      const crossed = methods.map(({ seller }, index) => ({
        seller,
        code: methods.at(index - 1)?.code ?? '',
      }));
      const mixed = crossed.filter(({ seller, code }) =>
        view.sellers.find(({ id }) => id === seller)?.methods.every((method) => method.code !== code),
      );
      if (mixed.length === 0) return;
      const call = adapter.createQuote(access, { ...everything(view), methods: crossed });
      await refused(call, 'selection_refused', 'A method of another seller');
    },
  },
]);
