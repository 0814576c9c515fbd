import { openStage } from './open-stage.mjs';
import { recordAdmin } from './record-admin.mjs';
import { recordCancelled, recordCases } from './record-cases.mjs';
import { recordDesk } from './record-desk.mjs';
import { recordPrivacy } from './record-privacy.mjs';
import { recordAccess, recordJourney } from './record-journey.mjs';
import { recordClosed, recordProblems } from './record-problems.mjs';
import { recordWebhooks } from './record-webhooks.mjs';
import { recordWithdrawals } from './record-withdrawals.mjs';
import { createRecorder } from './recorder.mjs';
import { seedRandomness } from './seeded-randomness.mjs';
import { furnish, SHOP } from './world.mjs';

/** How long something took on this machine is no part of an example. */
const untimed = (key, value) => (/milliseconds$/i.test(key) && typeof value === 'number' ? 0 : value);

/** By name, and without what is not there. */
const tidy = (record) =>
  JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))), untimed);

/**
 * What the real service is sent and answers over the demo's orders, on one and the same day: at least one call of every
 * route, and one problem of every code, and webhooks. Wants a build, and a process of its own: its randomness is no more afterwards.
 */
export const recordExamples = async () => {
  seedRandomness(20261120);
  const stage = await openStage();
  try {
    const world = await furnish(stage);
    const recorder = createRecorder(stage.service, SHOP);
    const opened = await recordJourney(stage, recorder, world);
    await recordAccess(stage, recorder, world);
    await recordCases(stage, recorder, world, opened);
    await recordCancelled(stage, recorder, world);
    await recordWithdrawals(stage, recorder, world);
    await recordAdmin(stage, recorder, world);
    await recordDesk(stage, recorder, world);
    await recordPrivacy(stage, recorder, world);
    const [printed] = recorder.calls.readPrintable;
    await recordProblems(stage, recorder, world, printed);
    await recordWebhooks(stage, recorder, world);
    await recordClosed(stage, recorder);
    return { calls: tidy(recorder.calls), problems: tidy(recorder.problems), webhooks: tidy(stage.webhooks) };
  } finally {
    await stage.close();
  }
};
