import { carry, idle, isPending } from '../begin.js';
import { loading, type Upload } from '../asides.js';
import { sellersToSendTo } from '../draft/choices.js';
import { describeGroup } from '../draft/describe-group.js';
import { groupOf, type Draft } from '../draft/draft.js';
import { withOnlyChoices } from '../draft/fit-draft.js';
import { joinGroup, resizeGroup, splitGroup } from '../draft/quantities.js';
import type { Effect } from '../effect.js';
import type { FlowEvent } from '../event.js';
import { detailsProblems, stillOpen } from '../problems.js';
import type { DetailsState } from '../state.js';
import type { Transition } from '../transition-result.js';
import { arriveAtMethod } from './arrive-at-method.js';
import { askQuote } from './ask-quote.js';

/** The step with another draft; what can be had in exchange is fetched as soon as somebody wants one. */
const redraft = (state: DetailsState, draft: Draft): Transition => {
  const { access, order, asides } = state;
  const next = withOnlyChoices(order, draft);
  const wanting = next.groups.filter(({ id, outcome, reason }) => {
    const before = groupOf(state.draft, id);
    return outcome === 'exchange' && (before?.outcome !== 'exchange' || before.reason !== reason);
  });
  const variants = { ...asides.variants };
  for (const { id } of wanting) variants[id] = loading(variants[id]);
  const effects = wanting.map(({ id, lineId, reason }): Effect => ({
    type: 'list_variants',
    access,
    group: id,
    query: { line: lineId, ...(reason && { reason }) },
  }));
  const problems = stillOpen(state.problems, detailsProblems(order, next, asides));
  // A quote on its way would be for what was said before.
  return [
    { ...state, draft: next, problems, progress: idle, asides: { ...asides, variants } },
    ...(isPending(state) ? [{ type: 'cancel' } as const] : []),
    ...effects,
  ];
};

const withUploads = (state: DetailsState, uploads: readonly Upload[]): DetailsState => {
  const asides = { ...state.asides, uploads };
  const problems = stillOpen(state.problems, detailsProblems(state.order, state.draft, asides));
  return { ...state, asides, problems };
};

const onFiles = (state: DetailsState, event: FlowEvent): Transition => {
  const { access, asides } = state;
  const { uploads } = asides;
  switch (event.type) {
    case 'files.added': {
      const added = event.files.map(({ id, name, file }): Upload => ({
        id,
        group: event.group,
        name,
        file,
        status: 'sending',
        share: 0,
        fileId: null,
        error: null,
      }));
      const effects = added.map(({ id, file }): Effect => ({ type: 'upload', access, id, file }));
      return [withUploads(state, [...uploads, ...added]), ...effects];
    }
    case 'file.retried': {
      const upload = uploads.find(({ id, status }) => id === event.id && status === 'failed');
      if (!upload) return [state];
      const again: Upload = { ...upload, status: 'sending', share: 0, error: null };
      return [
        withUploads(
          state,
          uploads.map((one) => (one === upload ? again : one)),
        ),
        { type: 'upload', access, id: upload.id, file: upload.file },
      ];
    }
    case 'file.removed':
      return [
        withUploads(
          state,
          uploads.filter(({ id }) => id !== event.id),
        ),
        { type: 'cancel_upload', id: event.id },
      ];
    default:
      return [state];
  }
};

const confirm = (state: DetailsState): Transition => {
  const { order, draft, asides, revisiting } = state;
  if (isPending(state)) return [state];
  const problems = detailsProblems(order, draft, asides);
  if (problems.length > 0) return [{ ...state, problems }];
  const next = withOnlyChoices(order, draft);
  // What stays with the customer needs no way back, and whoever comes from the review has chosen one.
  const straight = revisiting || sellersToSendTo(order, next).length === 0;
  return straight ? askQuote(state, next) : arriveAtMethod({ ...carry(state), draft: next });
};

export const onDetails = (state: DetailsState, event: FlowEvent): Transition => {
  const { access, draft, asides } = state;
  switch (event.type) {
    case 'group.described':
      return redraft(state, describeGroup(draft, event.group, event.change));
    case 'group.split':
      return redraft(state, splitGroup(draft, event.group));
    case 'group.resized':
      return redraft(state, resizeGroup(draft, event.group, event.quantity));
    case 'group.joined':
      return redraft(state, joinGroup(draft, event.group));
    case 'variants.searched': {
      const group = groupOf(draft, event.group);
      if (!group) return [state];
      const { id, lineId, reason } = group;
      const search = event.search.trim();
      return [
        {
          ...state,
          asides: { ...asides, variants: { ...asides.variants, [id]: loading(asides.variants[id], search !== '') } },
        },
        {
          type: 'list_variants',
          access,
          group: id,
          query: { line: lineId, ...(search && { search }), ...(reason && { reason }) },
        },
      ];
    }
    case 'details.confirmed':
      return confirm(state);
    case 'step.revisited':
      return event.step === 'items' ? [{ ...carry(state), step: 'items' }, { type: 'cancel' }] : [state];
    default:
      return onFiles(state, event);
  }
};
