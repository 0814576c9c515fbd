import { runSequence, type Failed } from './run-sequence.ts';
import { openWorld } from './world.ts';

/** Sequences in one service: more of them make it slow. */
const BATCH = 40;

export interface FaultsReport {
  readonly sequences: number;
  readonly failed: readonly Failed[];
}

/**
 * Plays sequences of faults between the SDK and a service. Each has a seed of its own, from `seed` on, and does the same
 * whichever others are played.
 *
 * @param told is called after each batch
 */
export const runFaults = async (
  sequences: number,
  seed: number,
  told: (done: number) => void = () => undefined,
): Promise<FaultsReport> => {
  const failed: Failed[] = [];
  for (let done = 0; done < sequences;) {
    const world = await openWorld();
    try {
      for (const end = Math.min(done + BATCH, sequences); done < end; done += 1) {
        const fault = await runSequence(world, seed + done);
        if (fault) failed.push(fault);
      }
    } finally {
      await world.close();
    }
    told(done);
  }
  return { sequences, failed };
};
