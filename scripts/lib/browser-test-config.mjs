import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserTestCounts } from './browser-test-counts.mjs';
import { openBrowserTestService } from './browser-test-service.mjs';
import { inRoot } from './paths.mjs';

/** Served from where they lie: msw's worker, which must come from the root, and the pictures of the demo's goods. */
const ELSEWHERE = [
  ['/mockServiceWorker.js', '/node_modules/msw/lib/mockServiceWorker.js'],
  ['/products/', '/examples/storefronts/products/'],
];

const serveFromElsewhere = (context, next) => {
  const [from, to] = ELSEWHERE.find(([prefix]) => context.path.startsWith(prefix)) ?? ['', ''];
  context.url = context.url.replace(from, to);
  return next();
};

/** What web-test-runner is told: the portal's browser tests against the real service, in these browsers. */
export const browserTestConfig = async (browsers) => {
  const service = await openBrowserTestService();
  return {
    files: 'packages/portal/test/**/*.test.ts',
    nodeResolve: { browser: true, exportConditions: ['development'] },
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: inRoot('tsconfig.base.json') }),
      { name: 'returns-service', serverStop: () => service.close() },
    ],
    middleware: [...service.middleware, serveFromElsewhere],
    browsers,
    // Every file loads the unbundled modules again; more at once only slows two cores down.
    concurrency: 1,
    testFramework: { config: { timeout: 15_000 } },
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), browserTestCounts()],
  };
};
