import { placedRules } from '../../document/placed-rules.js';
import type { ItemCondition } from '../../model/policy.js';
import { aboutIn, isAboutAll } from '../about.js';
import { term, type Markup, type MarkupContext } from './markup.js';

/** Demands that come to "as new"; the others have no word in the vocabulary. */
const AS_NEW: readonly ItemCondition[] = ['unused', 'unworn_with_tags', 'sealed'];

/** The state in which goods are taken back. Damaged ones are by law, where the damage is a fault. */
export const conditionMarkup = ({ policy, country, lose }: MarkupContext): Markup => {
  const rules = placedRules(policy).conditions.filter(({ rule }) => aboutIn(country, rule));
  rules.forEach(({ path, rule }) => {
    const about = aboutIn(country, rule);
    if (about && !isAboutAll(about)) lose(path, 'condition_for_some');
    if (rule.demand.some((demand) => demand !== 'unused')) lose(path, 'condition_unknown');
  });
  const asNew = rules.some(({ rule }) => rule.demand.some((demand) => AS_NEW.includes(demand)));
  const names = asNew ? ['NewCondition', 'DamagedCondition'] : ['NewCondition', 'UsedCondition', 'DamagedCondition'];
  return { itemCondition: names.map(term) };
};
