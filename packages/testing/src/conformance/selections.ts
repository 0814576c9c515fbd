import type { OrderView } from '@returns-portal/contract';
import { TRACKS, type Choice, type Selection, type Track } from '@returns-portal/policy';
import { NotApplicable } from './failure.js';

export type ViewedLine = OrderView['lines'][number];

interface Wanted {
  readonly line: ViewedLine;
  readonly quantity: number;
  readonly choice: Choice;
}

/** A way in which a line can go back on a track today; null where there is none that takes no more than a click. */
export const choiceOn = ({ verdicts }: ViewedLine, track: Track): Choice | null => {
  if (track === 'withdrawal') return verdicts.withdrawal.allowed ? { track } : null;
  if (track === 'goodwill') {
    const verdict = verdicts.goodwill;
    if (!verdict.allowed || verdict.together.length > 0) return null;
    for (const { outcome, reasons } of verdict.offers) {
      const [reason] = reasons ?? verdict.reasons;
      // An exchange needs goods to choose from.
      if (outcome.kind !== 'exchange' && reason !== undefined) return { track, reason, outcome: outcome.kind };
    }
    return null;
  }
  const verdict = verdicts.conformity;
  if (!verdict.allowed) return null;
  for (const { outcome, reasons } of verdict.offers) {
    const [reason] = reasons ?? verdict.reasons;
    if (reason !== undefined) return { track, reason, outcome: outcome.kind };
  }
  return null;
};

/** How many units of a line can go back in a way. */
export const unitsFor = ({ open, verdicts }: ViewedLine, { track, ...choice }: Choice): number => {
  const verdict = verdicts[track];
  if (!verdict.allowed) return 0;
  const offered = 'offers' in verdict && 'outcome' in choice ? verdict.offers : [];
  const units = offered.find(({ outcome }) => 'outcome' in choice && outcome.kind === choice.outcome)?.units;
  return Math.min(open, verdict.units, units ?? verdict.units);
};

/** Asks for units, each seller's goods by the first method that takes them all. */
export const selectionOf = ({ sellers }: OrderView, wanted: readonly Wanted[]): Selection => ({
  items: wanted.map(({ line, quantity, choice }) => ({ lineId: line.id, quantity, choice })),
  methods: sellers.flatMap(({ id, methods }) => {
    const own = wanted.filter(({ line, choice }) => line.seller === id && line.verdicts[choice.track].allowed);
    if (own.length === 0) return [];
    const method = methods.find(({ code }) =>
      own.every(({ line, choice }) => {
        const verdict = line.verdicts[choice.track];
        return verdict.allowed && verdict.methods.includes(code);
      }),
    );
    return method ? [{ seller: id, code: method.code }] : [];
  }),
});

/** The way of the first track that is open, the right of withdrawal before all else. */
export const firstChoice = (line: ViewedLine): Choice | null => {
  for (const track of TRACKS) {
    const choice = line.open > 0 ? choiceOn(line, track) : null;
    if (choice) return choice;
  }
  return null;
};

const returnable = ({ lines }: OrderView): readonly Wanted[] => {
  const wanted = lines.flatMap((line) => {
    const choice = firstChoice(line);
    const quantity = choice ? unitsFor(line, choice) : 0;
    return choice && quantity > 0 ? [{ line, quantity, choice }] : [];
  });
  if (wanted.length === 0) throw new NotApplicable('nothing of the order can be returned today');
  return wanted;
};

/** All that can go back today. */
export const everything = (view: OrderView): Selection => selectionOf(view, returnable(view));

/** One unit of the first line of which one can go back today. */
export const oneUnit = (view: OrderView): Selection =>
  selectionOf(
    view,
    returnable(view)
      .slice(0, 1)
      .map((wanted) => ({ ...wanted, quantity: 1 })),
  );

/** One line on one track, or null. */
export const lineOn = (view: OrderView, line: ViewedLine, track: Track, quantity?: number): Selection | null => {
  const choice = choiceOn(line, track);
  const units = choice ? (quantity ?? unitsFor(line, choice)) : 0;
  return choice && units > 0 ? selectionOf(view, [{ line, quantity: units, choice }]) : null;
};

/** Every line of which something can go back on a track, or null. */
export const allOn = (view: OrderView, track: Track): Selection | null => {
  const wanted = view.lines.flatMap((line) => {
    const choice = line.open > 0 ? choiceOn(line, track) : null;
    const quantity = choice ? unitsFor(line, choice) : 0;
    return choice && quantity > 0 ? [{ line, quantity, choice }] : [];
  });
  return wanted.length > 0 ? selectionOf(view, wanted) : null;
};
