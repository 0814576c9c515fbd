import type { GoodwillOutcome, VerdictChange } from '@returns-portal/policy';
import { feesText, listed, outcomeText, TRACK_NAMES } from './words.js';

interface Offered {
  readonly outcome: GoodwillOutcome;
  /** Where it is not that of the whole verdict. */
  readonly until?: string | null;
}

const offers = (value: readonly Offered[], currency: string): string => {
  const texts = value.map(({ outcome, until }) => {
    const text = outcomeText(outcome, currency);
    return until === undefined ? text : `${text} until ${until ?? 'nobody knows when'}`;
  });
  return listed([...new Set(texts)]);
};

/** A value of a verdict, as far as it can be said in a few words. */
const said = (field: VerdictChange['field'], value: unknown, currency: string): string => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value) && value.length === 0) return 'nothing';
  switch (field) {
    case 'allowed':
    case 'flagged':
      return value === true ? 'yes' : 'no';
    case 'because':
      return (value as { code: string }).code.replaceAll('_', ' ');
    case 'outcomes':
      return offers(value as readonly Offered[], currency);
    case 'fees':
      return feesText(value as Parameters<typeof feesText>[0], currency);
    case 'decisions':
      return listed((value as readonly { decide: string }[]).map(({ decide }) => decide.replaceAll('_', ' ')));
    case 'units':
      return (value as number).toString();
    case 'until':
      return value as string;
    case 'reasons':
    case 'methods':
    case 'conditions':
    case 'together':
      return listed(value as readonly string[]);
  }
};

/** "goodwill, until: 2026-12-04 → 2026-12-18". */
export const changeText = ({ track, field, before, after }: VerdictChange, currency: string): string => {
  const [old, now] = [said(field, before, currency), said(field, after, currency)];
  const change = old === now ? `${old}, in other cases than before` : `${old} → ${now}`;
  return `${TRACK_NAMES[track]}, ${field}: ${change}`;
};
