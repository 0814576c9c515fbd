import type { LocalDay } from '../calendar/local-day.js';
import { currencyOf } from '../document/currency-of.js';
import type { Policy } from '../model/policy.js';
import { statuteOf } from '../statute/known-law.js';
import { conditionMarkup } from './markup/conditions.js';
import { feeMarkup } from './markup/fees.js';
import type { LostPart, Markup, MarkupContext } from './markup/markup.js';
import { methodMarkup } from './markup/methods.js';
import { otherLosses } from './markup/other-losses.js';
import { refundMarkup } from './markup/refund.js';
import { seasonMarkup } from './markup/seasons.js';

export interface MarkupOptions {
  /** The country for which the policy is described, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The page that has the policy in words. */
  readonly url?: string | undefined;
  /** Where the goods go; default: the same country. */
  readonly returnCountry?: string | undefined;
  /** Decimals of a currency, by its ISO 4217 code. Default: 2 for all. */
  readonly currencyExponent?: ((currency: string) => number) | undefined;
  /** Seasons are given with their year: the next one from this day on. Default: when the document comes into force. */
  readonly today?: LocalDay | undefined;
}

export interface MarkedUpPolicy {
  /** For a `<script type="application/ld+json">`, or as `hasMerchantReturnPolicy` of an Organization. */
  readonly jsonLd: Markup;
  /** What the policy says and the vocabulary cannot. */
  readonly lost: readonly LostPart[];
}

/**
 * Describes a policy in schema.org's words (`MerchantReturnPolicy`, version 30), as search engines read it. It says
 * what holds for every product: where rules differ, the one that is worst for the customer, but never less than the
 * right of withdrawal. `lost` names what has to be said elsewhere.
 */
export const merchantReturnPolicy = (policy: Policy, options: MarkupOptions): MarkedUpPolicy => {
  const { country, url, returnCountry = country, currencyExponent, today = policy.effectiveFrom } = options;
  const currency = currencyOf(country) ?? 'EUR';
  const lost: LostPart[] = [];
  const context: MarkupContext = {
    policy,
    country,
    currency,
    currencyExponent: currencyExponent?.(currency) ?? 2,
    statute: statuteOf({ country, placedOn: today }),
    today,
    lose: (path, code) => {
      if (!lost.some((part) => part.path === path && part.code === code)) lost.push({ path, code });
    },
  };
  const jsonLd: Markup = {
    '@context': 'https://schema.org',
    '@type': 'MerchantReturnPolicy',
    applicableCountry: country,
    returnPolicyCountry: returnCountry,
    ...refundMarkup(context),
    ...methodMarkup(context),
    ...feeMarkup(context),
    ...conditionMarkup(context),
    ...seasonMarkup(context),
    ...(url === undefined ? {} : { merchantReturnLink: url }),
  };
  otherLosses(context);
  if (options.returnCountry === undefined) context.lose('$.methods', 'return_country_assumed');
  return { jsonLd, lost };
};

export type { LostPart } from './markup/markup.js';
