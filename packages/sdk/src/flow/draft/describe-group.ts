import { groupOf, type Draft, type GroupChange, type GroupDraft } from './draft.js';

/**
 * A group after something was said of it. Another track has other reasons and outcomes, another reason other
 * questions: what was chosen for the old one would mean something else and goes.
 */
const describe = (before: GroupDraft, change: GroupChange): GroupDraft => {
  const { id, lineId, quantity, note } = before;
  const moved = change.track !== undefined && change.track !== before.track;
  const kept: GroupDraft = moved ? { id, lineId, quantity, note } : before;
  const reasoned = change.reason !== undefined && change.reason !== kept.reason;
  return { ...kept, ...(reasoned ? { answers: undefined } : {}), ...change, id, lineId, quantity };
};

export const describeGroup = (draft: Draft, id: string, change: GroupChange): Draft => {
  const before = groupOf(draft, id);
  if (!before) return draft;
  return { ...draft, groups: draft.groups.map((group) => (group === before ? describe(group, change) : group)) };
};
