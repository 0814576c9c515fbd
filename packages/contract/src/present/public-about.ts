import type { About, Fact, Labels, LineConditions } from '@returns-portal/policy';

/** Words of the shop's own systems, which customers only read by the names that the shop gives them. */
const INTERNAL = ['categories', 'tags', 'products', 'segments', 'channels'] as const;

/**
 * Conditions as everybody may read them: a list keeps the codes that have a name, and one that is left empty says that
 * the shop means certain goods or customers and does not say which. From how many returns on customers are treated
 * differently stays with the shop.
 */
const publicConditions = (conditions: LineConditions, names: Readonly<Record<string, Labels>>): LineConditions => ({
  ...conditions,
  ...Object.fromEntries(
    INTERNAL.flatMap((key) => {
      const codes = conditions[key];
      return codes === undefined ? [] : [[key, codes.filter((code) => Object.hasOwn(names, code))]];
    }),
  ),
  ...(conditions.customer && { customer: {} }),
});

const publicAbout = ({ only, except }: About, names: Readonly<Record<string, Labels>>): About => ({
  only: publicConditions(only, names),
  except: except && publicConditions(except, names),
});

/** A fact without what is the shop's own business. */
export const publicFact = (fact: Fact, names: Readonly<Record<string, Labels>>): Fact =>
  'about' in fact.params
    ? ({ ...fact, params: { ...fact.params, about: publicAbout(fact.params.about, names) } } as Fact)
    : fact;
