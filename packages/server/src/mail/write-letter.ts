import { withdrawalClocks } from '@returns-portal/contract';
import { LOCALES, type Locale } from '@returns-portal/policy';
import { codeOf } from '../access/one-time-code.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { CaseFile } from '../ports/store/case-data.js';
import type { StoredEvent } from '../ports/store/event-data.js';
import { cancellationLetter } from './cancellation-letter.js';
import { codeLetter } from './code-letter.js';
import { confirmationLetter } from './confirmation-letter.js';
import { offerAnswerLetter } from './offer-answer-letter.js';
import { counterOfferLetter } from './counter-offer-letter.js';
import { aboutDeclined } from './about-declined.js';
import { deskLetter, isDeskMail } from './desk-letter.js';
import { expiryLetter } from './expiry-letter.js';
import type { LetterFile } from './hand-over-blocks.js';
import type { Letter } from './mail-content.js';
import { messageToCustomer, messageToShop } from './message-letters.js';
import { valueDeductedLetter } from './value-deducted-letter.js';
import { reminderLetter } from './reminder-letter.js';
import { aboutTask } from './task-letter.js';
import type { Correspondence } from './to-mail.js';
import { oneLine } from './typed-text.js';

/** What is spoken where an order went, as long as nobody has chosen a language. */
const SPOKEN: Readonly<Record<string, Locale>> = { FR: 'fr', RO: 'ro' };

const read = (event: StoredEvent, key: string): string | null => {
  const value = event.data[key];
  return typeof value === 'string' ? value : null;
};

/** Null where no order fitted what was typed: then there is nobody to write to. */
const aboutCode = async (data: StoreTransaction, event: StoredEvent): Promise<Correspondence | null> => {
  const verification = read(event, 'verification');
  const orderId = read(event, 'orderId');
  if (verification === null || orderId === null) return null;
  const shop = await data.findShop(event.shop);
  const found = await data.readOrder(orderId);
  if (!shop || !found || found.customer.erased) return null;
  const { order } = found;
  const customer = { ...found.customer, name: oneLine(found.customer.name) };
  const chosen = LOCALES.find((locale) => locale === read(event, 'locale'));
  const locale = chosen ?? SPOKEN[order.country] ?? 'en';
  const digits = await codeOf(shop, verification);
  return { shop, customer, letter: codeLetter(locale, customer, order, digits, event.at) };
};

const messageLetter = async (data: StoreTransaction, event: StoredEvent, file: CaseFile): Promise<Letter | null> => {
  const id = read(event, 'message');
  const message = id === null ? null : await data.findMessage(file.returnCase.number, id);
  if (!message) return null;
  return message.from === 'shop' ? messageToCustomer(file, message) : messageToShop(file, message);
};

const offerLetter = async (data: StoreTransaction, event: StoredEvent, file: CaseFile): Promise<Letter | null> => {
  const id = read(event, 'offer');
  const offer = id === null ? null : await data.findCounterOffer(file.returnCase.number, id);
  if (!offer) return null;
  if (event.type === 'counter_offer_made') return counterOfferLetter(file, offer);
  return offerAnswerLetter(file, offer);
};

const deductionLetter = async (data: StoreTransaction, event: StoredEvent, file: CaseFile): Promise<Letter | null> => {
  const id = read(event, 'deduction');
  const { number } = file.returnCase;
  const deduction = id === null ? null : await data.findDeduction(number, id);
  const order = await data.readOrder(file.orderId);
  if (!deduction || !order) return null;
  const { history } = await data.readTrail(number);
  return valueDeductedLetter(file, deduction, withdrawalClocks(file.returnCase, history, order, event.at));
};

const letterAbout = async (data: StoreTransaction, event: StoredEvent, file: LetterFile): Promise<Letter | null> => {
  const { type } = event;
  if (isDeskMail(type)) return deskLetter(data, type, event, file);
  switch (type) {
    case 'case_created':
      return confirmationLetter(file);
    case 'case_cancelled':
      return cancellationLetter(file);
    case 'case_expired':
      return expiryLetter(file);
    case 'send_back_reminded':
      return reminderLetter(file);
    case 'message_added':
      return messageLetter(data, event, file);
    case 'counter_offer_made':
    case 'counter_offer_accepted':
    case 'counter_offer_declined':
    case 'counter_offer_lapsed':
      return offerLetter(data, event, file);
    case 'value_deducted':
      return deductionLetter(data, event, file);
    case 'withdrawal_declared':
    case 'withdrawal_task_opened':
    case 'withdrawal_declined':
    case 'code_requested':
    case 'shipment_added':
    case 'evidence_added':
    case 'feedback_given':
    case 'progress_recorded':
    case 'note_added':
    case 'cost_recorded':
    case 'rule_overridden':
    case 'refund_requested':
    case 'stock_returned':
    case 'signal_contested':
    case 'data_erased':
      return null;
  }
};

/** What there is to write about an event; null when nothing is, or nothing is any more. */
export const writeLetter = async (
  data: StoreTransaction,
  event: StoredEvent,
  hasPaper: boolean,
): Promise<Correspondence | null> => {
  if (event.type === 'code_requested') return aboutCode(data, event);
  if (event.type === 'withdrawal_task_opened') return aboutTask(data, event);
  if (event.type === 'withdrawal_declined') return aboutDeclined(data, event);
  const { caseNumber } = event;
  if (caseNumber === null) return null;
  const found = await data.readCaseFile(event.shop, caseNumber);
  if (!found) throw new Error(`There is no case ${caseNumber} to write about`);
  if (found.customer.erased) return null;
  const customer = { ...found.customer, name: oneLine(found.customer.name) };
  const letter = await letterAbout(data, event, { ...found, customer, hasPaper });
  return letter && { shop: found.shop, customer, letter };
};
