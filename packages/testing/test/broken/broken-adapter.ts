import type { Breaking } from '../subjects/memory.ts';

/** An adapter with one fault, and the checks that must find it: these, and no others. */
export interface BrokenAdapter extends Breaking {
  readonly name: string;
  readonly fails: readonly string[];
}
