import { randomFrom } from '../../../server/test/faults/random.ts';

/** Choices that a seed brings back. */
export interface Dice {
  /** Whether something happens that happens in so many of a hundred cases. */
  percent(chance: number): boolean;
  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number;
  /** @throws RangeError where there is nothing to choose from */
  one<T>(choices: readonly T[]): T;
}

export const diceFrom = (seed: number): Dice => {
  const random = randomFrom(seed);
  const number = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  return {
    percent: (chance) => random() * 100 < chance,
    number,
    one(choices) {
      if (choices.length === 0) throw new RangeError('Nothing to choose from');
      return choices[number(0, choices.length - 1)]!;
    },
  };
};
