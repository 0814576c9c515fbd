// The sample policy's rules in two general rule engines, as their users would write them. They only find the rules that
// hold, which is the least of the work: no dates, no answer.
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';

const SECTIONS = ['windows', 'restrictions', 'outcomes', 'fees', 'conditions'];

const rulesOf = ({ goodwill }) => SECTIONS.flatMap((section) => goodwill[section].map((rule) => ({ section, rule })));

const factsOf = (order, { category, tags, product, unitPrice }) => ({
  category,
  tags,
  product,
  unitPrice,
  country: order.country,
});

/** A rule engine whose rules are JSON conditions on facts; it runs once a line and emits an event for each that holds. */
export const compileJsonRulesEngine = (policy) => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { section, rule } of rulesOf(policy)) {
    const { categories, tags, products, countries, unitPrice } = rule.when ?? {};
    const all = [
      ...(categories ? [{ fact: 'category', operator: 'in', value: categories }] : []),
      ...(tags ? [{ fact: 'tags', operator: 'contains', value: tags[0] }] : []),
      ...(products ? [{ fact: 'product', operator: 'in', value: products }] : []),
      ...(countries ? [{ fact: 'country', operator: 'in', value: countries }] : []),
      ...(unitPrice ? [{ fact: 'unitPrice', operator: 'lessThan', value: unitPrice.below.EUR }] : []),
    ];
    engine.addRule({ conditions: { all }, event: { type: section, params: { rule: rule.id } } });
  }
  return async (order) => {
    const answers = [];
    for (const line of order.lines) {
      const { events } = await engine.run(factsOf(order, line));
      answers.push(events.map(({ params }) => params.rule));
    }
    return answers;
  };
};

/** JSON expressions, evaluated one after the other. */
export const compileJsonLogic = (policy) => {
  const rules = rulesOf(policy).map(({ rule }) => {
    const { categories, tags, products, countries, unitPrice } = rule.when ?? {};
    const and = [
      true,
      ...(categories ? [{ in: [{ var: 'category' }, categories] }] : []),
      ...(tags ? [{ in: [tags[0], { var: 'tags' }] }] : []),
      ...(products ? [{ in: [{ var: 'product' }, products] }] : []),
      ...(countries ? [{ in: [{ var: 'country' }, countries] }] : []),
      ...(unitPrice ? [{ '<': [{ var: 'unitPrice' }, unitPrice.below.EUR] }] : []),
    ];
    return { id: rule.id, logic: { and } };
  });
  return (order) =>
    order.lines.map((line) => {
      const facts = factsOf(order, line);
      return rules.filter(({ logic }) => jsonLogic.apply(logic, facts)).map(({ id }) => id);
    });
};
