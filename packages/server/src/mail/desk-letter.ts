import type { CaseAct } from '@returns-portal/contract';
import type { StoreTransaction } from '../ports/return-store.js';
import type { EventType, StoredEvent } from '../ports/store/event-data.js';
import { goodsReceivedLetter, parcelEmptyLetter } from './arrival-letters.js';
import { creditLetter } from './credit-letter.js';
import { readDeskFile, type DeskLetterFile } from './desk-letter-file.js';
import { feedbackLetter } from './feedback-letter.js';
import { goodsInspectedLetter } from './goods-inspected-letter.js';
import { goodsLostLetter } from './goods-lost-letter.js';
import { exchangedFor, goodsSentLetter, type Titles } from './goods-sent-letter.js';
import type { LetterFile } from './hand-over-blocks.js';
import { itemsApprovedLetter } from './items-approved-letter.js';
import { itemsDeclinedLetter } from './items-declined-letter.js';
import type { Letter } from './mail-content.js';
import { dueLetter, refundFailedLetter, type Reminded } from './notice-letters.js';
import { paymentLetter } from './payment-letter.js';
import { refundLetter } from './refund-letter.js';

/** What staff did, or a clock or rule for them, that somebody gets a mail of. */
const DESK_MAILS = [
  'items_approved',
  'items_declined',
  'goods_received',
  'parcel_empty',
  'goods_lost',
  'goods_inspected',
  'refund_paid',
  'credit_issued',
  'difference_paid',
  'goods_sent',
  'refund_failed',
  'due_reminded',
  'feedback_asked',
] as const;

type DeskMail = (typeof DESK_MAILS)[number];

export const isDeskMail = (type: EventType): type is DeskMail => DESK_MAILS.some((known) => known === type);

const actsAbout = <Kind extends CaseAct['kind']>(
  { acts }: DeskLetterFile,
  { data }: StoredEvent,
  kind: Kind,
): Extract<CaseAct, { kind: Kind }>[] => {
  const ids: readonly unknown[] = Array.isArray(data['acts']) ? data['acts'] : [data['act']];
  return acts.filter((act): act is Extract<CaseAct, { kind: Kind }> => act.kind === kind && ids.includes(act.id));
};

const settlementAbout = ({ settlements }: DeskLetterFile, { data }: StoredEvent) =>
  settlements.find(({ id }) => id === data['settlement']);

const titlesFor = async (data: StoreTransaction, { returnCase }: DeskLetterFile): Promise<Titles> => {
  const skus = returnCase.items.flatMap((item) => exchangedFor(item) ?? []);
  const products = skus.length > 0 ? await data.findProducts(returnCase.seller.id, skus) : [];
  return new Map(products.map(({ sku, title, variant }) => [sku, variant ? `${title}, ${variant}` : title]));
};

const letterAbout = async (
  data: StoreTransaction,
  type: DeskMail,
  event: StoredEvent,
  file: DeskLetterFile,
): Promise<Letter | null | undefined> => {
  const [approval] = actsAbout(file, event, 'approval');
  const [decline] = actsAbout(file, event, 'decline');
  const [receipt] = actsAbout(file, event, 'receipt');
  const [loss] = actsAbout(file, event, 'loss');
  const [outgoing] = actsAbout(file, event, 'outgoing');
  const settlement = settlementAbout(file, event);
  switch (type) {
    case 'items_approved':
      return approval && itemsApprovedLetter(file, approval);
    case 'items_declined':
      return decline && itemsDeclinedLetter(file, decline);
    case 'goods_received':
      return receipt && goodsReceivedLetter(file, receipt);
    case 'parcel_empty':
      return receipt && parcelEmptyLetter(file, receipt);
    case 'goods_lost':
      return loss && goodsLostLetter(file, loss);
    case 'goods_inspected':
      return goodsInspectedLetter(file, actsAbout(file, event, 'inspection'));
    case 'refund_paid':
      return settlement && refundLetter(file, settlement);
    case 'credit_issued':
      return settlement && creditLetter(file, settlement);
    case 'difference_paid':
      return settlement && paymentLetter(file, settlement);
    case 'goods_sent':
      return outgoing && goodsSentLetter(file, outgoing, await titlesFor(data, file));
    case 'refund_failed':
      return settlement && refundFailedLetter(file, settlement);
    case 'due_reminded':
      return dueLetter(file, {
        kind: event.data['due'],
        by: event.data['by'],
        when: event.data['when'],
      } as Reminded);
    case 'feedback_asked':
      return feedbackLetter(file);
  }
};

/** What there is to write about what staff did. */
export const deskLetter = async (
  data: StoreTransaction,
  type: DeskMail,
  event: StoredEvent,
  file: LetterFile,
): Promise<Letter | null> => {
  const desk = await readDeskFile(data, event, file);
  return (desk && (await letterAbout(data, type, event, desk))) ?? null;
};
