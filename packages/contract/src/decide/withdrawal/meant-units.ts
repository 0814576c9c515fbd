import type { Order, OrderLine } from '@returns-portal/policy';
import type { WithdrawalStatement } from '../../wire-types.js';

type StatedLine = NonNullable<WithdrawalStatement['lines']>[number];

/** Units of one line of an order. */
export interface Units {
  readonly lineId: string;
  readonly quantity: number;
}

/** Goods that a statement names and that could be any of these lines. */
export interface UnclearUnits extends Omit<StatedLine, 'line'> {
  readonly candidates: readonly string[];
}

export interface MeantUnits {
  readonly clear: readonly Units[];
  readonly unclear: readonly UnclearUnits[];
}

const alike = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** The ways to write what a line is: its title, with its variant or without. */
const namesOf = ({ title, variant }: OrderLine): string[] =>
  variant === undefined ? [alike(title)] : [title, `${title} ${variant}`, `${title}, ${variant}`].map(alike);

const unitsIn = (lines: readonly OrderLine[]): number => lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** Adds up what was stated more than once: two lines of one title are two of it. */
const addUp = (lines: readonly StatedLine[]): StatedLine[] => {
  const sums = new Map<string, StatedLine>();
  for (const stated of lines) {
    const key = stated.line === undefined ? `title ${alike(stated.title)}` : `line ${stated.line}`;
    sums.set(key, { ...stated, quantity: stated.quantity + (sums.get(key)?.quantity ?? 0) });
  }
  return [...sums.values()];
};

/**
 * Which units a statement means: all of the order where it names no goods. Goods are told by the line's id, else by
 * their title. What no line or more than one line fits is left open, with all the lines that it could be; only where
 * as many units are stated as there are of that title, all of them are meant.
 */
export const meantUnits = ({ lines }: Pick<Order, 'lines'>, stated: WithdrawalStatement['lines']): MeantUnits => {
  if (!stated) return { clear: lines.map(({ id, quantity }) => ({ lineId: id, quantity })), unclear: [] };
  const clear = new Map<string, number>();
  const unclear: UnclearUnits[] = [];
  const add = (lineId: string, quantity: number) => clear.set(lineId, (clear.get(lineId) ?? 0) + quantity);
  for (const { line: id, title, quantity } of addUp(stated)) {
    const byId = lines.find((line) => line.id === id);
    const fitting = byId ? [byId] : lines.filter((line) => namesOf(line).includes(alike(title)));
    const [only] = fitting;
    if (only && fitting.length === 1) add(only.id, quantity);
    else if (fitting.length > 1 && quantity === unitsIn(fitting))
      fitting.forEach((line) => add(line.id, line.quantity));
    else unclear.push({ title, quantity, candidates: (only ? fitting : lines).map((line) => line.id) });
  }
  return { clear: [...clear].map(([lineId, quantity]) => ({ lineId, quantity })), unclear };
};
