import type { ReturnsAdapter } from '../adapter/returns-adapter.js';
import type { Effect } from './effect.js';
import type { ResultEvent } from './event.js';

/** Does what an effect asks for and says what came of it. Rejects with the adapter's error. */
export const runEffect = async (
  adapter: ReturnsAdapter,
  effect: Exclude<Effect, { type: 'cancel' }>,
  signal: AbortSignal,
): Promise<ResultEvent> => {
  switch (effect.type) {
    case 'look_up':
      return { type: 'order.found', lookup: await adapter.lookUpOrder(effect.request, { signal }) };
    case 'read_order':
      return { type: 'order.read', order: await adapter.readOrder(effect.access, { signal }) };
    case 'create_quote':
      return { type: 'quote.received', quote: await adapter.createQuote(effect.access, effect.selection, { signal }) };
    case 'submit':
      return {
        type: 'return.submitted',
        submission: await adapter.submitReturn(effect.access, effect.request, { signal }),
      };
    case 'read_case':
      return { type: 'case.read', returnCase: await adapter.readCase(effect.access, effect.number, { signal }) };
  }
};
