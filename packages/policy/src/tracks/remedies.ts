import { rollForward } from '../calendar/deadline.js';
import { addDays, type LocalDay } from '../calendar/local-day.js';
import type { ConformityOutcome } from '../model/outcome.js';
import { NO_END, type Cell } from './cell.js';
import type { LineContext } from './line-context.js';

/** What can be chosen under the guarantee, and until when. */
export type Remedy = Pick<Cell<ConformityOutcome>, 'outcome' | 'rule' | 'lastDay'>;

const repair = { kind: 'repair' } as const;
const replacement = { kind: 'replacement' } as const;
/** Given by law where the shop would only repair, soon after delivery. */
export const earlyReplacement = { kind: 'replacement' } as const;

/**
 * The remedies for units under guarantee: the policy's, and what the law gives although the policy is silent. Repair
 * and replacement come first (Directive (EU) 2019/771 art. 13), so a policy with neither cannot take them away.
 *
 * @param start the day of delivery; null while nobody knows
 * @param lastDay of the guarantee
 */
export const remediesOf = (
  { rules, statute }: LineContext,
  { start, lastDay }: { readonly start: LocalDay | null; readonly lastDay: LocalDay },
): Remedy[] => {
  const { replacementDays, sources } = statute.conformity;
  const remedies = rules.remedies.map(({ outcome, rule }): Remedy => ({ outcome, rule, lastDay }));
  const gives = (kind: ConformityOutcome['kind']) => remedies.some(({ outcome }) => outcome.kind === kind);
  if (gives('replacement')) return remedies;
  const rule = sources.remedy;
  if (!gives('repair'))
    return [{ outcome: repair, rule, lastDay }, { outcome: replacement, rule, lastDay }, ...remedies];
  if (replacementDays > 0) {
    const until = start ? rollForward(addDays(start, replacementDays), statute.isHoliday) : NO_END;
    remedies.push({ outcome: earlyReplacement, rule, lastDay: until });
  }
  return remedies;
};
