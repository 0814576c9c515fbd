import type {
  CaseDetails,
  EvidenceRequest,
  FeedbackRequest,
  MessageRequest,
  ShipmentRequest,
} from '@returns-portal/contract';
import { normaliseTracking } from '@returns-portal/contract/client';
import { caseStatus } from '@returns-portal/policy';
import { ReturnsError } from '../errors/returns-error.js';
import type { Change } from './change-case.js';
import type { OrderFile } from './order-file.js';

/** Milliseconds for which the address of a file is said to hold; in a page it holds as long as the page. */
const LINK_LIFETIME = 600_000;

/** @throws ReturnsError file_unknown where one was not uploaded for the order */
export const insistOnFiles = (uploads: OrderFile['files'], files: readonly { readonly id: string }[]): void => {
  const unknown = files.flatMap(({ id }) => (uploads.has(id) ? [] : [id]));
  if (unknown.length === 0) return;
  throw new ReturnsError('file_unknown', 'No such files of this order', { params: { files: unknown } });
};

/* What each step of a customer changes; null where it is known already. */

export const cancelled = ({ case: { status } }: CaseDetails): Change | null =>
  status === 'cancelled' ? null : { event: 'case_cancelled', needs: 'cancel', case: { status: 'cancelled' } };

export const shipped = (details: CaseDetails, request: ShipmentRequest, now: Date): Change | null => {
  const { shipments } = details;
  const trackingNumber = normaliseTracking(request.trackingNumber);
  if (shipments.some((shipment) => shipment.trackingNumber === trackingNumber)) return null;
  const items = details.case.items.map((item) =>
    item.goods === 'approved' && item.sendBackBy ? { ...item, goods: 'in_transit' as const } : item,
  );
  const shipment = {
    carrier: request.carrier?.trim() ?? null,
    trackingNumber,
    addedAt: now.toISOString(),
    state: null,
  };
  return {
    event: 'shipment_added',
    needs: 'add_shipment',
    case: { items, status: caseStatus(items) },
    trail: { shipments: [...shipments, shipment] },
  };
};

export const written = ({ messages }: CaseDetails, { id, text }: MessageRequest, now: Date): Change | null => {
  if (messages.some((message) => message.id === id)) return null;
  const message = { id, from: 'customer', text: text.trim(), at: now.toISOString() } as const;
  return { event: 'message_added', needs: 'add_message', trail: { messages: [...messages, message] } };
};

export const shown = (
  details: CaseDetails,
  uploads: OrderFile['files'],
  { files }: EvidenceRequest,
  now: Date,
): Change | null => {
  const { evidence } = details;
  const fresh = files.filter(({ id }) => !evidence.some((known) => known.id === id));
  if (fresh.length === 0) return null;
  insistOnFiles(uploads, fresh);
  const expiresAt = new Date(now.getTime() + LINK_LIFETIME).toISOString();
  const added = fresh.flatMap(({ id, lineId }) => {
    const { path = '', ...file } = uploads.get(id) ?? {};
    return 'type' in file
      ? [{ ...file, id, lineId, addedAt: now.toISOString(), by: 'customer' as const, link: { path, expiresAt } }]
      : [];
  });
  const isShown = (line: string): boolean => fresh.some(({ lineId }) => lineId === null || lineId === line);
  const items = details.case.items.map((item) =>
    item.waitsFor === 'evidence' && isShown(item.lineId) ? { ...item, waitsFor: 'review' as const } : item,
  );
  return {
    event: 'evidence_added',
    needs: 'add_evidence',
    case: { items },
    trail: { evidence: [...evidence, ...added] },
  };
};

export const rated = ({ feedback }: CaseDetails, { rating, comment }: FeedbackRequest, now: Date): Change | null => {
  const said = { rating, comment: comment?.trim() ?? null };
  if (feedback?.rating === said.rating && feedback.comment === said.comment) return null;
  return { event: 'feedback_given', needs: 'give_feedback', trail: { feedback: { ...said, at: now.toISOString() } } };
};
