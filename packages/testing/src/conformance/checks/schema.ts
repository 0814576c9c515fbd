import { isReturnsError } from '@returns-portal/sdk';
import type { Bench } from '../bench.js';
import { inArea } from '../check.js';
import { able, oneOf } from '../expect.js';
import { CheckFailure, NotApplicable } from '../failure.js';
import type { Ability, Need } from '../need.js';
import { everything } from '../selections.js';

interface Answer {
  readonly method: string;
  readonly name: string;
  readonly title: string;
  readonly needs?: readonly Need[];
  /** Has the method answer, where no other check did. */
  readonly call?: (bench: Bench) => Promise<unknown>;
}

const can = (ability: Ability): Need => `can:${ability}`;

const firstOrder = async (bench: Bench) => oneOf(await bench.readOnly(), 'there are no orders');

/** Asks for something at each seller’s each method: not every method has it, and those that have not may say so. */
const eachMethod = async (bench: Bench, ask: (method: { method: string; seller: string }) => Promise<unknown>) => {
  const { view } = await firstOrder(bench);
  for (const { id: seller, methods } of view.sellers) {
    for (const { code: method } of methods) await ask({ method, seller }).catch(ignoreRefusal);
  }
};

const ignoreRefusal = (error: unknown): void => {
  if (!isReturnsError(error) || error.code === 'invalid_response') throw error;
};

const ANSWERS: readonly Answer[] = [
  { method: 'lookUpOrder', name: 'look-up', title: 'a look-up', call: (bench) => bench.readOnly() },
  {
    method: 'readOrder',
    name: 'order',
    title: 'an order',
    async call(bench) {
      for (const { adapter, access } of await bench.readOnly()) await adapter.readOrder(access);
    },
  },
  { method: 'createQuote', name: 'quote', title: 'a quote', call: (bench) => bench.quote('open', everything) },
  {
    method: 'submitReturn',
    name: 'submission',
    title: 'a submission',
    needs: ['writes'],
    call: (bench) => bench.submit(),
  },
  {
    method: 'readCase',
    name: 'case',
    title: 'a return',
    needs: ['writes'],
    async call(bench) {
      const { adapter, access, number } = await bench.submit();
      await adapter.readCase(access, number);
    },
  },
  {
    method: 'readShop',
    name: 'shop',
    title: 'what a shop asks for',
    needs: [can('readShop')],
    call: async (bench) => able((await bench.take()).adapter.readShop, 'readShop')(),
  },
  { method: 'listOrders', name: 'order-list', title: 'a list of orders', needs: [can('listOrders'), 'sign_in'] },
  {
    method: 'listPoints',
    name: 'points',
    title: 'places to hand goods over',
    needs: [can('listPoints')],
    async call(bench) {
      const { adapter, access } = await firstOrder(bench);
      await eachMethod(bench, (method) => able(adapter.listPoints, 'listPoints')(access, method));
    },
  },
  {
    method: 'listSlots',
    name: 'slots',
    title: 'times to fetch goods',
    needs: [can('listSlots')],
    async call(bench) {
      const { adapter, access, view } = await firstOrder(bench);
      const where = { postcode: '10000', country: view.country };
      await eachMethod(bench, (method) => able(adapter.listSlots, 'listSlots')(access, { ...method, ...where }));
    },
  },
  {
    method: 'listVariants',
    name: 'variants',
    title: 'what can be had in exchange',
    needs: [can('listVariants')],
    async call(bench) {
      for (const { adapter, access, view } of await bench.readOnly()) {
        for (const { id } of view.lines) {
          await able(adapter.listVariants, 'listVariants')(access, { line: id }).catch(ignoreRefusal);
        }
      }
    },
  },
  {
    method: 'readCaseDetails',
    name: 'case-details',
    title: 'a return with all around it',
    needs: [can('readCaseDetails'), 'writes'],
    async call(bench) {
      const { adapter, access, number } = await bench.submit();
      await able(adapter.readCaseDetails, 'readCaseDetails')(access, number);
    },
  },
  { method: 'uploadFile', name: 'file', title: 'a stored file', needs: [can('uploadFile'), 'writes'] },
  { method: 'cancelReturn', name: 'cancellation', title: 'a cancellation', needs: [can('cancelReturn'), 'writes'] },
  { method: 'addMessage', name: 'message', title: 'a message', needs: [can('addMessage'), 'writes'] },
  { method: 'addShipment', name: 'shipment', title: 'a parcel', needs: [can('addShipment'), 'writes'] },
  { method: 'addEvidence', name: 'evidence', title: 'evidence', needs: [can('addEvidence'), 'writes'] },
  {
    method: 'declareWithdrawal',
    name: 'withdrawal',
    title: 'an acknowledged statement',
    needs: [can('declareWithdrawal'), 'writes'],
  },
];

/** An answer that the SDK did not let through says where it does not fit as well. */
const turnedAway = (bench: Bench, method: string): readonly string[] =>
  bench.seen.rejections.flatMap(({ method: called, reason }) =>
    called === method && isReturnsError(reason) && reason.code === 'invalid_response' ? [reason.message] : [],
  );

/** Last of all: they look at every answer that the checks before them got. */
export const schemaChecks = inArea(
  'schema',
  ANSWERS.map(({ method, name, title, needs = [], call }) => ({
    id: `schema.${name}`,
    title: `answers ${title} as the contract has it, in every field`,
    why: 'What does not fit the contract is not shown at all, or shown wrongly: the SDK refuses it as invalid_response.',
    fix: `Give the answer of ${method} the shape that docs/guides/http-api.md and /openapi.json describe; a field that has no value is null where the contract says so.`,
    needs,
    async run(bench: Bench) {
      const answered = bench.seen.answered.get(method) ?? 0;
      if (answered === 0 && turnedAway(bench, method).length === 0) await call?.(bench);
      const misfits = [...(bench.seen.misfits.get(method) ?? []), ...turnedAway(bench, method)];
      if (misfits.length > 0)
        throw new CheckFailure(`The answer of ${method} does not fit: ${misfits.slice(0, 3).join('; ')}`);
      if (!bench.seen.answered.has(method)) throw new NotApplicable(`no check had ${method} answer`);
    },
  })),
);
