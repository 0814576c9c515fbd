import { glanceText } from '../text/policy/glance.js';
import { closedText } from '../text/policy/shop.js';
import { conditionPhrases } from './about-lines.js';
import { factLines } from './fact-lines.js';
import type { Glance } from './glance-of.js';
import { offerLine } from './offer-line.js';
import type { PolicyContext } from './policy-context.js';
import type { PolicyIconName } from './policy-icon.js';
import { worded } from '../text/worded.js';

/** One question and its answer. */
export interface GlanceRow {
  readonly icon: PolicyIconName;
  readonly title: string;
  readonly lines: readonly GlanceLine[];
  /** What has to be known besides. */
  readonly small: readonly string[];
}

/** An answer, and for what it holds. */
export interface GlanceLine {
  readonly text: string;
  readonly scopes?: readonly string[];
}

const plain = (texts: readonly string[]): readonly GlanceLine[] => texts.map((text) => ({ text }));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const windowLine = ({ window }: Glance): string => {
  if (!window) return glanceText.lawOnly();
  const { least, most, everywhere } = window;
  if (!everywhere) return glanceText.upTo(most);
  return least === most ? glanceText.window(most) : glanceText.windows(least, most);
};

const timeRow = (glance: Glance): GlanceRow => ({
  icon: 'clock',
  title: glanceText.time(),
  lines: plain([
    ...(glance.withdrawalDays === null ? [] : [glanceText.withdrawal(glance.withdrawalDays)]),
    windowLine(glance),
  ]),
  small: [],
});

const choiceRow = ({ offers, offersVary }: Glance, context: PolicyContext): GlanceRow => ({
  icon: 'back',
  title: glanceText.choice(),
  lines: plain(offers.length === 0 ? [glanceText.moneyBack()] : offers.map((outcome) => offerLine(outcome, context))),
  small: offersVary ? [glanceText.dependsOnReason()] : [],
});

const costRow = ({ payer, fees, window }: Glance, context: PolicyContext): GlanceRow => {
  // The last line of a fee says when there is none; the row says that once.
  const charged = fees.flatMap((fee) => {
    const { text, scopes = [] } = factLines(fee, context) ?? {};
    return text === undefined ? [] : [{ text, scopes: scopes.slice(0, -1) }];
  });
  return {
    icon: 'wallet',
    title: glanceText.cost(),
    lines: [
      ...plain(payer === null ? [] : [payer === 'consumer' ? glanceText.youPay() : glanceText.shopPays()]),
      ...(window && charged.length === 0 ? plain([glanceText.noFee()]) : charged),
    ],
    small: [glanceText.faultyFree()],
  };
};

const waysRow = ({ methods }: Glance, { locale }: PolicyContext): GlanceRow => ({
  icon: 'truck',
  title: glanceText.ways(),
  lines: plain(methods.map(({ labels }) => labels[locale])),
  small: [],
});

const closedRow = ({ closed }: Glance, context: PolicyContext): GlanceRow => ({
  icon: 'ban',
  title: glanceText.closed(),
  lines: plain(
    closed.map(({ because, about }) => {
      const [goods, ...more] = conditionPhrases(about.only, context);
      // Several conditions at once would need a sentence of their own: the full text has it.
      return goods === undefined || more.length > 0 ? worded(closedText, because) : capital(goods);
    }),
  ),
  small: [glanceText.rightsStay()],
});

const faultyRow = ({ guaranteeMonths }: Glance): GlanceRow => ({
  icon: 'shield',
  title: glanceText.faulty(),
  lines: plain(
    guaranteeMonths === null
      ? []
      : [
          guaranteeMonths % 12 === 0
            ? glanceText.guaranteeYears(guaranteeMonths / 12)
            : glanceText.guaranteeMonths(guaranteeMonths),
        ],
  ),
  small: [glanceText.guaranteeStays()],
});

/** The questions that have an answer. */
export const glanceRows = (glance: Glance, context: PolicyContext): readonly GlanceRow[] =>
  [
    timeRow(glance),
    choiceRow(glance, context),
    costRow(glance, context),
    waysRow(glance, context),
    closedRow(glance, context),
    faultyRow(glance),
  ].filter(({ lines }) => lines.length > 0);
