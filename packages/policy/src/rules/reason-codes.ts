import type { ReasonConditions } from '../model/conditions.js';
import type { Policy } from '../model/policy.js';
import type { Reason, ReasonClass } from '../model/reason.js';
import type { Track } from '../model/track.js';

/** A claim on the guarantee needs something wrong with the goods; everything else is the shop's goodwill. */
const FAULTS: ReadonlySet<ReasonClass> = new Set(['defect', 'wrong_item', 'damaged_in_transit'] as const);

const isFault = (reason: Reason): boolean => FAULTS.has(reason.class);

/**
 * The reasons that a customer can give on a track, in the policy's order. A withdrawal has none.
 *
 * @param category leaves out what the shop asks for other categories only; without it they are all meant
 * @param guaranteeOver then a fault is a matter of goodwill like any other reason
 */
export const reasonsFor = (
  { reasons }: Pick<Policy, 'reasons'>,
  track: Exclude<Track, 'withdrawal'>,
  category?: string,
  guaranteeOver = false,
): Reason[] =>
  reasons.filter(
    (reason) =>
      !reason.retired &&
      (category === undefined || (reason.categories?.includes(category) ?? true)) &&
      (track === 'conformity' ? isFault(reason) : guaranteeOver || !isFault(reason)),
  );

/** The codes of the reasons for which a rule holds; null where it does not ask for one. */
export const reasonCodes = (
  reasons: readonly Reason[],
  { reasons: codes, reasonClasses: classes }: ReasonConditions = {},
): readonly string[] | null =>
  codes === undefined && classes === undefined
    ? null
    : reasons
        .filter((reason) => (codes?.includes(reason.code) ?? true) && (classes?.includes(reason.class) ?? true))
        .map(({ code }) => code);
