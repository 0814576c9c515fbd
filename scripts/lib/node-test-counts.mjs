import { writeCounts } from './test-counts.mjs';

/** A reporter for node --test that only counts; `npm test` adds up what it writes. */
export default async function* nodeTestCounts(events) {
  for await (const { type, data } of events) {
    // Each file has a summary too; the one of the whole run names no file.
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { passed, failed, cancelled, skipped, todo } = data.counts;
    writeCounts({ passed, failed: failed + cancelled, skipped: skipped + todo });
  }
  yield '';
}
