import { aboutIn, isAboutAll, type About } from '../../generate/about.js';
import type { Method } from '../../model/method.js';
import { TRACKS, type Track } from '../../model/track.js';
import { sourced, type Check, type LintContext } from '../check.js';
import { finding, type Finding } from '../finding.js';
import { currencyOf } from '../../document/currency-of.js';
import { amountsIn } from '../../document/walk.js';

const placesOf = ({ markets }: LintContext): readonly (string | null)[] => (markets.length > 0 ? markets : [null]);

/** What a method is about where it is; null where it is not there, or not for the track. Without markets it is anywhere. */
const offeredFor = (method: Method, track: Track, country: string | null): About | null => {
  if (!(method.when?.tracks?.includes(track) ?? true)) return null;
  return aboutIn(country ?? method.when?.countries?.[0] ?? 'EU', method);
};

const methods: Check = (context): readonly Finding[] =>
  placesOf(context).flatMap((country) =>
    TRACKS.flatMap((track) => {
      if (track === 'goodwill' && context.policy.goodwill.outcomes.length === 0) return [];
      const there = context.policy.methods.flatMap((method) => offeredFor(method, track, country) ?? []);
      const params = { track, country: country ?? 'EU' };
      if (there.length === 0) return [finding('no_method', '$.methods', params)];
      return there.some(isAboutAll) ? [] : [finding('method_only_for_some', '$.methods', params)];
    }),
  );

/** Bringing faulty goods into conformity is free; with `own_carrier` alone the customer has to lay the postage out. */
const freeMethods: Check = (context) =>
  placesOf(context).flatMap((country) => {
    const there = context.policy.methods.filter((method) => offeredFor(method, 'conformity', country));
    return there.length === 0 || there.some(({ kind }) => kind !== 'own_carrier')
      ? []
      : [
          finding(
            'no_free_method_for_fault',
            '$.methods',
            { country: country ?? 'EU' },
            sourced(context, 'free_of_charge'),
          ),
        ];
  });

const currencies: Check = ({ policy, markets }) =>
  amountsIn(policy).flatMap(({ path, value, countries }) => {
    const missing = new Map<string, string>();
    for (const country of markets) {
      const currency = currencyOf(country);
      if (countries && !countries.includes(country)) continue;
      if (currency && !(currency in value) && !missing.has(currency)) missing.set(currency, country);
    }
    return [...missing].map(([currency, country]) => finding('amount_missing', path, { currency, country }));
  });

/** What is there in each country that the shop sells to. */
export const marketChecks: readonly Check[] = [methods, freeMethods, currencies];
