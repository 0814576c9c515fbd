import type { OrderView, OrderViewLine } from '@returns-portal/contract';
import { groupOf, isReturnable, selectedUnits, type Draft, type GroupDraft } from './draft.js';

/** As many units as wanted in the groups of one line, taken from the last group first. */
const fill = (groups: readonly GroupDraft[], lineId: string, units: number): GroupDraft[] => {
  const [first = { id: lineId, lineId, quantity: 0 }, ...others] = groups;
  const total = groups.reduce((sum, { quantity }) => sum + quantity, 0);
  if (units >= total) return [{ ...first, quantity: first.quantity + units - total }, ...others];
  let left = units;
  return [first, ...others].flatMap((group) => {
    const quantity = Math.min(group.quantity, left);
    left -= quantity;
    return quantity > 0 ? [{ ...group, quantity }] : [];
  });
};

/** The draft with so many units of a line in it; 0 takes the line out. */
export const withUnits = (draft: Draft, line: OrderViewLine, units: number): Draft => {
  const wanted = isReturnable(line) ? Math.max(0, Math.min(units, line.open)) : 0;
  const own = draft.groups.filter(({ lineId }) => lineId === line.id);
  const others = draft.groups.filter(({ lineId }) => lineId !== line.id);
  return { ...draft, groups: wanted > 0 ? [...others, ...fill(own, line.id, wanted)] : others };
};

/** The draft with everything that can go back, or with nothing. */
export const withAll = (order: OrderView, draft: Draft, chosen: boolean): Draft =>
  order.lines.reduce<Draft>((next, line) => withUnits(next, line, chosen ? line.open : 0), draft);

/** Takes one unit out of a group into a new one, of which nothing is said yet. */
export const splitGroup = (draft: Draft, id: string): Draft => {
  const group = groupOf(draft, id);
  if (!group || group.quantity < 2) return draft;
  const { lineId } = group;
  const taken = new Set(draft.groups.map((one) => one.id));
  let next = 2;
  while (taken.has(`${lineId}/${next}`)) next += 1;
  const rest = draft.groups.map((one) => (one === group ? { ...one, quantity: one.quantity - 1 } : one));
  const at = rest.findIndex((one) => one.id === id) + 1;
  return {
    ...draft,
    groups: [...rest.slice(0, at), { id: `${lineId}/${next}`, lineId, quantity: 1 }, ...rest.slice(at)],
  };
};

/** Gives a group so many units; the other groups of its line get the rest, at least one each. */
export const resizeGroup = (draft: Draft, id: string, quantity: number): Draft => {
  const group = groupOf(draft, id);
  const others = draft.groups.filter((one) => one.lineId === group?.lineId && one !== group);
  if (!group || others.length === 0) return draft;
  const total = selectedUnits(draft, group.lineId);
  const wanted = Math.max(1, Math.min(quantity, total - others.length));
  let rest = total - wanted - others.length;
  const sizes = new Map<GroupDraft, number>([[group, wanted]]);
  for (const other of others) {
    // Each keeps what it had as far as that goes; the last one takes what is left.
    const more = other === others.at(-1) ? rest : Math.min(rest, other.quantity - 1);
    sizes.set(other, 1 + more);
    rest -= more;
  }
  return { ...draft, groups: draft.groups.map((one) => ({ ...one, quantity: sizes.get(one) ?? one.quantity })) };
};

/** Puts the units of a group back into the first group of its line. */
export const joinGroup = (draft: Draft, id: string): Draft => {
  const group = groupOf(draft, id);
  const first = draft.groups.find((one) => one.lineId === group?.lineId);
  if (!group || !first || first === group) return draft;
  return {
    ...draft,
    groups: draft.groups.flatMap((one) =>
      one === group ? [] : [one === first ? { ...one, quantity: one.quantity + group.quantity } : one],
    ),
  };
};
