import type { PolicyView } from '@returns-portal/contract';
import type { Fact } from '@returns-portal/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { aboutText } from '../text/policy/about.js';
import { frameText } from '../text/policy/frame.js';
import { inGroup, type FactGroup } from './fact-groups.js';
import { factLines, type FactLines } from './fact-lines.js';
import type { PolicyContext } from './policy-context.js';
import { isFallback } from './is-fallback.js';
import { policyIcon } from './policy-icon.js';

const OWN_GROUPS: readonly (readonly [FactGroup, () => string])[] = [
  ['how_long', frameText.howLong],
  ['choice', frameText.choice],
  ['limits', frameText.limits],
  ['costs', frameText.costs],
];

const LAW_GROUPS: readonly (readonly [FactGroup, () => string])[] = [
  ['withdrawal', frameText.withdrawal],
  ['guarantee', frameText.guarantee],
];

const fact = ({ title, text, items = [], scopes = [], url }: FactLines): TemplateResult => html`
  <li class="fact">
    ${title === undefined ? nothing : html`<strong>${title}</strong>`}
    <p>${text}</p>
    ${items.length === 0 ? nothing : html`<ul class="choices">${items.map((item) => html`<li>${item}</li>`)}</ul>`}
    ${scopes.map((scope) => html`<p class="small quiet">${scope}</p>`)}
    ${url === undefined ? nothing : html`<p class="small"><a href=${url} rel="noopener">${frameText.moreOnThis()}</a></p>`}
  </li>
`;

/** Of rules that decide by their order, one that is about all is about what the others leave. */
const withOrder = (lines: FactLines, isRest: boolean): FactLines =>
  isRest ? { ...lines, scopes: [aboutText.otherwise(), ...(lines.scopes ?? [])] } : lines;

const factList = (facts: readonly Fact[], context: PolicyContext): TemplateResult => html`
  <ul class="facts">
    ${facts.map((each, index) => {
      const lines = factLines(each, context);
      return lines ? fact(withOrder(lines, isFallback(each, facts.slice(0, index)))) : nothing;
    })}
  </ul>
`;

const groups = (
  facts: readonly Fact[],
  titled: readonly (readonly [FactGroup, () => string])[],
  context: PolicyContext,
): readonly (TemplateResult | typeof nothing)[] =>
  titled.map(([group, title]) => {
    const own = inGroup(facts, group);
    return own.length === 0 ? nothing : html`<section><h4>${title()}</h4>${factList(own, context)}</section>`;
  });

const section = (title: string, intro: string | null, content: unknown): TemplateResult => html`
  <details>
    <summary><h3>${title}</h3>${policyIcon('open')}</summary>
    <div class="inside">${intro === null ? nothing : html`<p class="quiet">${intro}</p>`} ${content}</div>
  </details>
`;

const untitled = (title: string, facts: readonly Fact[], context: PolicyContext): TemplateResult | typeof nothing =>
  facts.length === 0 ? nothing : section(title, null, factList(facts, context));

/** Every condition, the law's apart from the shop's. */
export const fullText = ({ facts, operator }: PolicyView, context: PolicyContext): TemplateResult => html`
  <div class="full" part="full">
    <h3 class="visually-hidden">${frameText.full()}</h3>
    ${section(frameText.byLaw(), frameText.byLawIntro(), groups(facts, LAW_GROUPS, context))}
    ${section(frameText.byShop(), frameText.byShopIntro(), groups(facts, OWN_GROUPS, context))}
    ${
      operator
        ? section(
            frameText.byOperator(operator.name),
            frameText.byOperatorIntro(),
            groups(operator.facts, OWN_GROUPS, context),
          )
        : nothing
    }
    ${untitled(frameText.ways(), inGroup(facts, 'ways'), context)}
    ${untitled(frameText.notes(), inGroup(facts, 'notes'), context)}
  </div>
`;
