import type { ReasonConditions } from '../model/conditions.js';
import type { Policy } from '../model/policy.js';
import type { Reason, ReasonClass } from '../model/reason.js';
import type { Track } from '../model/track.js';
import { admits } from './admits.js';

/** A claim on the guarantee needs something wrong with the goods; everything else is the shop's goodwill. */
const FAULTS: readonly ReasonClass[] = ['defect', 'wrong_item', 'damaged_in_transit'];

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
      (category === undefined || admits(reason.categories, category)) &&
      (FAULTS.includes(reason.class) ? track === 'conformity' || guaranteeOver : track === 'goodwill'),
  );

/** The codes of the reasons for which a rule holds; null where it does not ask for one. */
export const reasonCodes = (
  reasons: readonly Reason[],
  { reasons: codes, reasonClasses: classes }: ReasonConditions = {},
): readonly string[] | null =>
  codes || classes
    ? reasons.filter((reason) => admits(codes, reason.code) && admits(classes, reason.class)).map(({ code }) => code)
    : null;
