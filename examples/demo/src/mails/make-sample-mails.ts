import { DESK_JOURNEYS } from './desk-journeys.js';
import { OTHER_JOURNEYS } from './other-journeys.js';
import { STATEMENT_JOURNEYS } from './statement-journeys.js';
import { walk, type SampleMail } from './sample-desk.js';
import { SAMPLE_SHOPS } from './sample-shops.js';

/**
 * A mail of every kind in every language, each the first of its kind that came of a journey through the service: nothing
 * in them is made up but what people write.
 */
export const makeSampleMails = async (now: Date): Promise<SampleMail[]> => {
  const samples = new Map<string, SampleMail>();
  for (const shop of SAMPLE_SHOPS) {
    for (const [place, journey] of [...DESK_JOURNEYS, ...OTHER_JOURNEYS, ...STATEMENT_JOURNEYS].entries()) {
      for (const sample of await walk(shop, now, place, journey)) {
        const name = `${sample.letter} ${sample.locale}`;
        if (!samples.has(name)) samples.set(name, sample);
      }
    }
  }
  return [...samples.values()];
};
