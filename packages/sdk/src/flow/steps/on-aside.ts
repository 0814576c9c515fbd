import { failed, ready, type Upload } from '../asides.js';
import { beginLookup } from '../begin.js';
import type { Aside } from '../effect.js';
import type { AsideEvent } from '../event.js';
import type { FlowError } from '../flow-error.js';
import { detailsProblems, stillOpen } from '../problems.js';
import { isInTheMaking, type FlowState, type MakingState } from '../state.js';
import type { Transition } from '../transition-result.js';

/** A shop that asks for something else than an e-mail says so before anything was typed into that field. */
const onShop = (state: FlowState, { shop }: Extract<AsideEvent, { type: 'shop.read' }>): FlowState => {
  if (state.step !== 'lookup') return { ...state, shop };
  const { contacts } = shop.lookup;
  const fits = contacts.includes(state.contact.kind) && contacts[0] === state.contact.kind;
  const contact = fits || state.contact.value ? state.contact : beginLookup(shop).contact;
  return { ...state, shop, contact };
};

const withUpload = (state: MakingState, id: string, change: Partial<Upload>): MakingState => {
  const uploads = state.asides.uploads.map((upload) => (upload.id === id ? { ...upload, ...change } : upload));
  const next = { ...state, asides: { ...state.asides, uploads } };
  // What has arrived is missing no longer.
  return next.step === 'details'
    ? { ...next, problems: stillOpen(next.problems, detailsProblems(next.order, next.draft, next.asides)) }
    : next;
};

const onFailed = (state: MakingState, aside: Aside, error: FlowError): MakingState => {
  const { asides } = state;
  const { variants, points, slots } = asides;
  switch (aside.type) {
    case 'read_shop':
    case 'read_details':
      return state;
    case 'upload':
      return withUpload(state, aside.id, { status: 'failed', error });
    case 'list_variants':
      return {
        ...state,
        asides: { ...asides, variants: { ...variants, [aside.group]: failed(variants[aside.group], error) } },
      };
    case 'list_points': {
      const { seller } = aside.query;
      return { ...state, asides: { ...asides, points: { ...points, [seller]: failed(points[seller], error) } } };
    }
    case 'list_slots': {
      const { seller } = aside.query;
      return { ...state, asides: { ...asides, slots: { ...slots, [seller]: failed(slots[seller], error) } } };
    }
  }
};

type MakingEvent = Exclude<AsideEvent, { type: 'shop.read' | 'details.read' }>;

const onMaking = (state: MakingState, event: MakingEvent): MakingState => {
  const { asides } = state;
  switch (event.type) {
    case 'variants.listed':
      return {
        ...state,
        asides: {
          ...asides,
          variants: { ...asides.variants, [event.group]: ready(asides.variants[event.group], event.variants) },
        },
      };
    case 'points.listed':
      return {
        ...state,
        asides: {
          ...asides,
          points: { ...asides.points, [event.seller]: ready(asides.points[event.seller], event.points) },
        },
      };
    case 'slots.listed':
      return {
        ...state,
        asides: {
          ...asides,
          slots: { ...asides.slots, [event.seller]: ready(asides.slots[event.seller], event.slots) },
        },
      };
    case 'file.progressed':
      return withUpload(state, event.id, { share: event.share });
    case 'file.stored':
      return withUpload(state, event.id, { status: 'stored', share: 1, fileId: event.fileId });
    case 'aside.failed':
      return onFailed(state, event.aside, event.error);
  }
};

/** What came of something beside the step; it never moves the step. */
export const onAside = (state: FlowState, event: AsideEvent): Transition => {
  if (event.type === 'shop.read') return [onShop(state, event)];
  if (event.type === 'details.read') {
    return state.step === 'done'
      ? [{ ...state, details: { ...state.details, [event.number]: event.details } }]
      : [state];
  }
  return isInTheMaking(state) ? [onMaking(state, event)] : [state];
};
