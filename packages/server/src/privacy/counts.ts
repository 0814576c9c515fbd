import type { Erasure } from '@returns-portal/contract';

export type ErasedKind = Erasure['counts'][number]['kind'];

/** How much of each kind was erased. */
export interface Counts {
  add(kind: ErasedKind, count?: number): void;
  /** Those of which there was any, in the order of the kinds. */
  list(): Erasure['counts'];
}

export const newCounts = (): Counts => {
  const counts = new Map<ErasedKind, number>();
  return {
    add: (kind, count = 1) => void counts.set(kind, (counts.get(kind) ?? 0) + count),
    list: () => [...counts].filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count })),
  };
};
