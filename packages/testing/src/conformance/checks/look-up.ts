import { contactOf, wrongContact } from '../contact-of.js';
import { inArea } from '../check.js';
import { timeOf } from '../clock.js';
import { holds, refused, same } from '../expect.js';
import { openOrder } from '../bench.js';
import { NotApplicable } from '../failure.js';
import { SCENARIO_PROMISES } from '../scenario-promises.js';
import { everything } from '../selections.js';

/** As little like a number of an order as the contract lets through. */
export const noSuchNumber = (): string => `NONE-${crypto.randomUUID().slice(0, 12)}`.toUpperCase();

export const lookUpChecks = inArea('look-up', [
  {
    id: 'look-up.finds',
    title: 'finds an order by its number and contact',
    why: 'Without it no customer gets any further.',
    fix: 'Answer lookUpOrder with the order whose number and contact were typed, and with a token that opens it.',
    needs: [],
    async run(bench) {
      const { order, lookup } = await bench.open();
      same(lookup.order.number.toUpperCase(), order.order.number.toUpperCase(), 'The number of the order');
      same(lookup.matchedCase, null, 'The return that was asked for, where it was an order');
      holds(lookup.token.length >= 16, 'The token is long enough that nobody guesses it', lookup.token.length);
    },
  },
  {
    id: 'look-up.own-orders',
    title: 'shows each order with lines and sellers',
    why: 'A customer who sees an empty order cannot return anything, and calls.',
    fix: 'Give every line of the order, and in `sellers` each seller that a line names, once.',
    needs: [],
    async run(bench) {
      for (const { view } of await bench.readOnly()) {
        holds(view.lines.length > 0, `Order ${view.number} has lines`);
        const ids = view.lines.map(({ id }) => id);
        same(ids, [...new Set(ids)], `The lines of order ${view.number}, each with an id of its own`);
        const sellers = view.sellers.map(({ id }) => id);
        same(sellers, [...new Set(sellers)], `The sellers of order ${view.number}, each once`);
        for (const line of view.lines) holds(sellers.includes(line.seller), `The seller of ${line.id} is listed`);
      }
    },
  },
  {
    id: 'look-up.scenarios',
    title: 'was given orders that are as their scenarios promise',
    why: 'Checks that are made of the wrong order fail, or pass, for no reason.',
    fix: 'Let `take` give orders as SCENARIO_PROMISES describes them, or null where there is none.',
    needs: [],
    async run(bench) {
      if (bench.subject.orders) throw new NotApplicable('orders were given by number, not by scenario');
      for (const { scenario, view } of await bench.readOnly()) {
        if (!scenario) continue;
        const { says, holds: isKept } = SCENARIO_PROMISES[scenario];
        holds(isKept(view), `The order ${view.number} is no “${scenario}”, which is: ${says}`);
      }
    },
  },
  {
    id: 'look-up.typing',
    title: 'forgives capitals and spaces around what was typed',
    why: 'Telephones put capitals and spaces where nobody wants them; the customer reads “no such order” and gives up.',
    fix: 'Trim what was typed and compare numbers and mail addresses without regard to capitals.',
    needs: [],
    async run(bench) {
      const { adapter, order } = await bench.take();
      const contact = Object.fromEntries(
        Object.entries(contactOf(order.customer)).map(([kind, value]) => [kind, value.toUpperCase()]),
      ) as ReturnType<typeof contactOf>;
      const found = await adapter.lookUpOrder({ number: ` ${order.order.number.toLowerCase()} `, ...contact });
      same(found.order.number.toUpperCase(), order.order.number.toUpperCase(), 'The number of the order');
    },
  },
  {
    id: 'look-up.uniform',
    title: 'answers an unknown number and a wrong contact alike',
    why: 'Where they differ, anybody can find out which order numbers exist, and then whose they are.',
    fix: 'Refuse both with order_not_found, with the same message and the same parameters.',
    needs: [],
    async run(bench) {
      const { adapter, order } = await bench.take();
      const { number } = order.order;
      const unknown = await refused(
        adapter.lookUpOrder({ number: noSuchNumber(), ...contactOf(order.customer) }),
        'order_not_found',
        'An unknown number',
      );
      const wrong = await refused(
        adapter.lookUpOrder({ number, ...wrongContact(order.customer) }),
        'order_not_found',
        'A wrong contact',
      );
      same(wrong.params, unknown.params, 'The parameters of both refusals');
      same(wrong.message, unknown.message, 'The message of both refusals');
    },
  },
  {
    id: 'look-up.reads-again',
    title: 'reads the order again with the token of the look-up',
    why: 'After a conflict the journey reads the order again; if it cannot, or sees another one, the customer starts over.',
    fix: 'Answer readOrder with what the look-up answered, as it is now.',
    needs: [],
    async run(bench) {
      const { adapter, access, view } = await bench.open();
      same(await adapter.readOrder(access), view, 'The order read again');
    },
  },
  {
    id: 'look-up.expires',
    title: 'gives a token that is over after some time, and not at once',
    why: 'A token that never ends opens the order to whoever finds it on a shared computer; one that ends at once opens nothing.',
    fix: 'Set expiresAt between a minute and a day from now, and keep to it.',
    needs: ['time'],
    async run(bench) {
      const { lookup } = await bench.open();
      const minutes = (Date.parse(lookup.expiresAt) - timeOf(bench.subject).getTime()) / 60_000;
      holds(
        minutes >= 1 && minutes <= 24 * 60,
        'The token is good for between a minute and a day',
        `${minutes} minutes`,
      );
    },
  },
  {
    id: 'look-up.return-number',
    title: 'finds the order by the number of a return too',
    why: 'The number of the return is what the customer has in the confirmation mail.',
    fix: 'Let lookUpOrder take the number of a return, open its order and name the return in matchedCase.',
    needs: ['writes'],
    async run(bench) {
      const { adapter, order, number, view } = await bench.submit('open', everything);
      const found = await adapter.lookUpOrder({ number, ...contactOf(order.customer) });
      same(found.matchedCase, number, 'The return whose number was typed');
      same(found.order.number, view.number, 'Its order');
      const again = await openOrder({ adapter, order });
      same(again.lookup.matchedCase, null, 'The return, where the number of the order was typed');
    },
  },
]);
