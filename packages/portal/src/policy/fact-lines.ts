import type { Fact, FactCode, FactParams, Labels } from '@returns-portal/policy';
import { dayOfYear, money, percent } from '../language/format.js';
import { aboutText } from '../text/policy/about.js';
import { feeTerms, feeText, namedFeeText } from '../text/policy/fees.js';
import { lawText } from '../text/policy/law.js';
import { closedText, narrowedText, shopText, startText } from '../text/policy/shop.js';
import { conditionNames, outcomeNames } from '../text/policy/terms.js';
import { aboutLines, outcomeLines, reasonLines, methodLines, trackLines } from './about-lines.js';
import type { PolicyContext } from './policy-context.js';
import { offerLine } from './offer-line.js';
import { worded } from '../text/worded.js';

/** A fact as it is read: a sentence, what it lists, and for what it holds. */
export interface FactLines {
  /** What the shop calls it. */
  readonly title?: string;
  readonly text: string;
  readonly items?: readonly string[];
  readonly scopes?: readonly string[];
  readonly url?: string;
}

const amount = ({ amount: value, currency }: { readonly amount: number; readonly currency: string }): string =>
  money(value, currency);

const feeLine = ({ kind, labels, charge }: FactParams['goodwill_fee'], { locale }: PolicyContext): string => {
  const text = labels ? namedFeeText(labels[locale]) : ((feeText as Partial<typeof feeText>)[kind] ?? feeText.handling);
  if ('percent' in charge) return text.share(percent(charge.percent));
  return charge.per === 'case' ? text.perReturn(amount(charge.money)) : text.perParcel(amount(charge.money));
};

const ownWords = (labels: Labels, { locale }: PolicyContext): string => labels[locale];

/** What is said of each fact. A new one does not compile until it is here. */
const FACT_LINES: {
  readonly [Code in FactCode]: (params: FactParams[Code], context: PolicyContext) => FactLines;
} = {
  withdrawal_period: ({ days, notInformedMonths }) => ({
    text: lawText.withdrawal(days),
    scopes: notInformedMonths === null ? [] : [lawText.notInformed(notInformedMonths)],
  }),
  withdrawal_return_cost: ({ payer }) => ({ text: payer === 'consumer' ? lawText.youPay() : lawText.shopPays() }),
  withdrawal_collected: () => ({ text: lawText.collected() }),
  guarantee_period: ({ months, outcomes }) => ({
    text: outcomes.length === 0 ? lawText.guarantee(months) : `${lawText.guarantee(months)} ${lawText.remedies()}`,
    items: outcomes.map((kind) => worded(outcomeNames, kind)),
  }),
  guarantee_second_hand: ({ months }) => ({ text: lawText.secondHand(months) }),
  goodwill_none: () => ({ text: shopText.none() }),
  goodwill_window: ({ days, from, outcomes, about }, context) => ({
    text: `${shopText.window(days)} ${worded(startText, from)}`,
    scopes: [...aboutLines(about, context), ...outcomeLines(outcomes)],
  }),
  goodwill_season: ({ bought, returnUntil, outcomes, about }, context) => ({
    text: shopText.season(dayOfYear(bought.from), dayOfYear(bought.until), dayOfYear(returnUntil)),
    scopes: [...aboutLines(about, context), ...outcomeLines(outcomes)],
  }),
  goodwill_outcomes: ({ offer, reasons, about }, context) => ({
    text: shopText.choose(),
    items: offer.map((outcome) => offerLine(outcome, context)),
    scopes: [...aboutLines(about, context), ...reasonLines(reasons, context)],
  }),
  goodwill_restriction: ({ because, only, about }, context) => ({
    text: only.length === 0 ? worded(closedText, because) : worded(narrowedText, because),
    items: only.map((kind) => worded(outcomeNames, kind)),
    scopes: aboutLines(about, context, aboutText.concerns),
  }),
  goodwill_condition: ({ demand, about }, context) => ({
    text: shopText.condition(),
    items: demand.map((condition) => worded(conditionNames, condition)),
    scopes: aboutLines(about, context, aboutText.concerns),
  }),
  goodwill_fee: (params, context) => ({
    text: feeLine(params, context),
    scopes: [
      ...aboutLines(params.about, context),
      ...outcomeLines(params.outcomes),
      ...reasonLines(params.reasons, context),
      ...methodLines(params.methods, context),
      ...(params.freeFrom === null ? [] : [feeTerms.freeFrom(amount(params.freeFrom))]),
      feeTerms.never(),
    ],
  }),
  goodwill_delivery: ({ refunded }) => ({ text: refunded ? shopText.deliveryRefunded() : shopText.deliveryKept() }),
  goodwill_clawback: ({ keptBelow }) => ({ text: shopText.clawback(amount(keptBelow)) }),
  goodwill_gifts: ({ outcomes }) => ({
    text: shopText.gifts(),
    items: outcomes.map((kind) => worded(outcomeNames, kind)),
  }),
  goodwill_bundles: () => ({ text: shopText.bundles() }),
  send_back: ({ days }) => ({ text: shopText.sendBack(days) }),
  method: ({ labels, instructions, tracks, about }, context) => ({
    title: ownWords(labels, context),
    text: ownWords(instructions, context),
    scopes: [...aboutLines(about, context), ...trackLines(tracks)],
  }),
  note: ({ labels, url }, context) => ({ text: ownWords(labels, context), ...(url !== null && { url }) }),
};

/** What a fact says; null where a newer service tells of something that this page does not know. */
export const factLines = ({ code, params }: Fact, context: PolicyContext): FactLines | null => {
  if (!Object.hasOwn(FACT_LINES, code)) return null;
  const say = FACT_LINES[code] as (params: FactParams[FactCode], context: PolicyContext) => FactLines;
  return say(params, context);
};
