import { CASE_EVENTS, type CaseEventType, type CounterOffer } from '@returns-portal/contract';
import type { CaseTrail, StoredMessage } from '../../ports/store/case-data.js';
import type { EventType } from '../../ports/store/event-data.js';
import { progressOf } from '../progress-of.js';
import type { events, feedback, files, messages, shipments } from '../schema/index.js';

type EventRow = typeof events.$inferSelect;

/** What gathered around a case, each sort in its order. */
export interface TrailRows {
  readonly shipments: readonly (typeof shipments.$inferSelect)[];
  readonly messages: readonly (typeof messages.$inferSelect)[];
  readonly files: readonly (typeof files.$inferSelect)[];
  readonly feedback: typeof feedback.$inferSelect | undefined;
  readonly events: readonly EventRow[];
  /** The offer that counts. */
  readonly counterOffer: CounterOffer | null;
}

export const isCaseEvent = (type: EventType): type is CaseEventType => CASE_EVENTS.some((known) => known === type);

/** A file that the shop put there: it is noted which. */
const isOfShop = (past: readonly EventRow[], file: string): boolean =>
  past.some(({ type, by, data }) => type === 'evidence_added' && by === 'shop' && data['file'] === file);

export const toMessage = ({ id, author, text, at }: typeof messages.$inferSelect): StoredMessage => ({
  id,
  from: author,
  text,
  at: at.toISOString(),
});

export const toTrail = (rows: TrailRows): CaseTrail => ({
  shipments: rows.shipments.map(({ carrier, trackingNumber, addedAt, state }) => ({
    carrier,
    trackingNumber,
    addedAt: addedAt.toISOString(),
    state,
  })),
  messages: rows.messages.map(toMessage),
  evidence: rows.files.map(({ id, type, size, lineId, addedAt }) => ({
    id,
    type,
    size,
    lineId,
    addedAt: addedAt.toISOString(),
    by: isOfShop(rows.events, id) ? ('shop' as const) : ('customer' as const),
  })),
  feedback: rows.feedback
    ? { rating: rows.feedback.rating, comment: rows.feedback.comment, at: rows.feedback.at.toISOString() }
    : null,
  counterOffer: rows.counterOffer,
  history: rows.events.flatMap(({ type, at, by, data }) =>
    isCaseEvent(type) ? [{ type, at: at.toISOString(), by, progress: progressOf(data) }] : [],
  ),
});
