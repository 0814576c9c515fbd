/*
 * The service's own tests on the memory store, those that say the most about a store: what is stored once, what is seen
 * by whom, what comes of jobs. The back office's tests run on it anyway. All that fit are run by `npm run test:memory`.
 */
if (process.env['RETURNS_TEST_STORE'] === undefined) {
  process.env['RETURNS_TEST_STORE'] = 'memory';
  await import('./submit-once.test.ts');
  await import('./sellers-page.test.ts');
  await import('./withdrawal-handling.test.ts');
}

export {};
