import type { About, Fact, FactCode } from '@returns-portal/policy';

/** Sections of a policy in which the first rule that holds decides, so that a later one is about what is left. */
const FIRST_DECIDES: readonly FactCode[] = ['goodwill_window', 'goodwill_outcomes', 'goodwill_fee'];

export const isAboutAll = ({ only, except }: About): boolean => Object.keys(only).length === 0 && except === null;

const kindOf = (fact: Fact): string => (fact.code === 'goodwill_fee' ? `${fact.code} ${fact.params.kind}` : fact.code);

/** Whether a fact is about everything that an earlier one of its kind is not about. */
export const isFallback = (fact: Fact, earlier: readonly Fact[]): boolean => {
  if (!FIRST_DECIDES.includes(fact.code)) return false;
  const { params } = fact;
  const isGeneral = 'about' in params && isAboutAll(params.about);
  return isGeneral && earlier.some((other) => kindOf(other) === kindOf(fact));
};
