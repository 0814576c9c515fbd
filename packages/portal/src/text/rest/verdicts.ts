import type { ExceptionCode, RefusedBecause } from '@returns-portal/policy';
import { plainDay } from '../../language/format.js';
import { msg, str } from '../../language/msg.js';
import { worded } from '../worded.js';

/** Why the law makes an exception to the right of withdrawal (Directive 2011/83/EU art. 16). */
const exceptionText: Readonly<Record<ExceptionCode, () => string>> = {
  service_fully_performed: () => msg('The service has been fully performed.', { id: 'exception.service' }),
  financial_market_price: () => msg('Its price follows the financial markets.', { id: 'exception.market_price' }),
  personalised: () => msg('It was made to your wishes.', { id: 'exception.personalised' }),
  perishable: () => msg('It deteriorates or expires rapidly.', { id: 'exception.perishable' }),
  hygiene_unsealed: () =>
    msg('For reasons of hygiene it cannot go back once its seal is broken.', { id: 'exception.hygiene' }),
  mixed_inseparably: () => msg('After delivery it was mixed with other goods.', { id: 'exception.mixed' }),
  alcohol_deferred: () =>
    msg('Its value depends on the market and it is delivered later.', { id: 'exception.alcohol' }),
  urgent_repair: () => msg('It was an urgent repair that you asked for.', { id: 'exception.repair' }),
  sealed_media: () => msg('It is a recording or software whose seal was broken.', { id: 'exception.media' }),
  press: () => msg('It is a newspaper or magazine.', { id: 'exception.press' }),
  auction: () => msg('It was bought at a public auction.', { id: 'exception.auction' }),
  dated_leisure_transport: () => msg('It was booked for a specific date.', { id: 'exception.dated' }),
  digital_content: () => msg('It is digital content that you started to use.', { id: 'exception.digital' }),
};

/** Why a line cannot go back, in one sentence. */
export const refusedText = (because: RefusedBecause): string => {
  switch (because.code) {
    case 'already_returned':
      return msg('Already returned.', { id: 'refused.already_returned' });
    case 'withdrawal_period_over':
      return msg(str`The right of withdrawal ended on ${plainDay(because.params.endedOn)}.`, {
        id: 'refused.withdrawal_over',
      });
    case 'withdrawal_excepted':
      return worded(exceptionText, because.params.exception);
    case 'not_delivered':
      return msg('Not delivered yet.', { id: 'refused.not_delivered' });
    case 'window_closed':
      return msg(str`The return window closed on ${plainDay(because.params.closedOn)}.`, {
        id: 'refused.window_closed',
      });
    case 'final_sale':
      return msg('Final sale: the shop does not take it back.', { id: 'refused.final_sale' });
    case 'excluded':
      return msg('The shop does not take this kind of item back.', { id: 'refused.excluded' });
    case 'nothing_offered':
      return msg('The shop’s conditions offer no return for this item.', { id: 'refused.nothing_offered' });
    case 'value_too_low':
      return msg('The shop does not take items back at such a low price.', { id: 'refused.value_too_low' });
    case 'value_too_high':
      return msg('The shop does not take items back at such a high price.', { id: 'refused.value_too_high' });
    case 'discounted':
      return msg('The shop does not take reduced items back.', { id: 'refused.discounted' });
    case 'withdrawal_buyer_only':
      return msg('Only whoever bought it can withdraw from the purchase.', { id: 'refused.buyer_only' });
    case 'guarantee_over':
      return msg(str`The legal guarantee ended on ${plainDay(because.params.endedOn)}.`, {
        id: 'refused.guarantee_over',
      });
  }
};

/** The line of an item that can go back: until when, on which terms. */
export const verdictText = {
  until: (day: string) => msg(str`Return until ${day}`, { id: 'verdict.until' }),
  lastDay: () => msg('Last day to return: today', { id: 'verdict.last_day' }),
  creditUntil: (day: string) => msg(str`Final sale: store credit only, until ${day}`, { id: 'verdict.credit_until' }),
  credit: () => msg('Final sale: store credit only', { id: 'verdict.credit' }),
  /** Below the day, where it is the operator's and not the seller's (docs/adr/0009). */
  floor: () => msg('The marketplace gives you this long, whoever sells the item.', { id: 'verdict.floor' }),
  notStarted: () =>
    msg('On its way: you can withdraw already, and your 14 days only start when everything has arrived.', {
      id: 'verdict.not_started',
    }),
  deliveryUnknown: () =>
    msg('You can return it. We do not know the delivery date, so the shop will check the period.', {
      id: 'verdict.delivery_unknown',
    }),
  exceptionUnproven: () =>
    msg('You can return it unless an exception of the law applies; the shop will check.', {
      id: 'verdict.exception_unproven',
    }),
  lateButAccepted: () =>
    msg('You can still send your withdrawal today; the shop will check the date.', { id: 'verdict.late' }),
  faultyUntil: (day: string) =>
    msg(str`Faulty or damaged? You still have rights until ${day}.`, { id: 'verdict.faulty_until' }),
  faulty: () => msg('Faulty or damaged? You still have rights.', { id: 'verdict.faulty' }),
};
