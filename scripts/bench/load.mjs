// npm run bench:load [-- rounds]: how soon the first field can be used after a cold load. Wants a build.
// Compared in one run, in turn: the look-up form as plain HTML, with its styles in the page; the same form as one bare
// Lit element, Lit and form in one file; and <returns-portal> as the script tag gives it, where the form comes first and
// the rest of the journey after it. Same fields, labels, button and looks in the same page around them. Chromium, CPU
// four times slower, 1.6 Mbit/s, 150 ms a request, brotli 11, empty cache.
import { chromium } from 'playwright-core';
import { openBrowserTestService } from '../lib/browser-test-service.mjs';
import { BUNDLE } from '../lib/elements.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../lib/find-browser.mjs';
import { inRoot } from '../lib/paths.mjs';
import { giveUp, say } from '../lib/say.mjs';
import { servePages } from '../lib/serve-pages.mjs';
import { coldLoad } from './load/cold-load.mjs';
import { benchPages, CONTESTANTS } from './load/pages.mjs';

const ROUNDS = Number(process.argv[2] ?? 15);
/**
 * Against the bare element; of a task on the slowed page, in milliseconds, where nothing else disturbs it; and of the
 * layout, in every load.
 */
const LIMITS = { ratio: 1.15, task: 100, shift: 0 };
const [PLAIN, BARE, PORTAL] = Object.keys(CONTESTANTS);
const PORTALS = Object.keys(CONTESTANTS).filter((name) => name.startsWith(PORTAL));

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const measure = async () => {
  const service = await openBrowserTestService();
  const server = await servePages({
    pages: await benchPages(),
    folders: { '/cdn/': inRoot(BUNDLE) },
    answers: service.answers,
  });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
  const loads = Object.fromEntries(Object.keys(CONTESTANTS).map((name) => [name, []]));
  try {
    // One of each that does not count: the browser itself starts cold.
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [name, path] of Object.entries(CONTESTANTS)) {
        const load = await coldLoad(browser, `${server.origin}${path}`);
        if (round >= 0) loads[name].push(load);
      }
    }
  } finally {
    await browser.close();
    await server.close();
    await service.close();
  }
  return loads;
};

const loads = await measure();
/** The lowest quarter: what else the machine does makes a task longer, never shorter. */
const undisturbed = (name, figure) => {
  const values = loads[name].map((load) => load[figure]).toSorted((a, b) => a - b);
  return values[Math.floor(values.length / 4)];
};
const middle = (name, figure) => median(loads[name].map((load) => load[figure]));
const worst = (name, figure) => Math.max(...loads[name].map((load) => load[figure]));
/** Of the two loads of a round, so that what else the machine did falls on both. */
const ratio = (name, other) => median(loads[name].map(({ time }, round) => time / loads[other][round].time));

const milliseconds = (value) => `${Math.round(value)} ms`;
const task = (value) => (value === 0 ? '< 50 ms' : milliseconds(value));
const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
const row = (...cells) =>
  say(cells.map((cell, column) => (column === 0 ? cell.padEnd(26) : cell.padStart(12))).join(''));

say(
  `The first usable field after a cold load: medians of ${ROUNDS} rounds; tasks undisturbed and at worst; the worst shift.\n`,
);
row(
  '',
  'usable after',
  '× plain',
  '× bare',
  'task before',
  'worst',
  'task after',
  'shift',
  'until then',
  'requests',
  'in all',
);
for (const name of Object.keys(CONTESTANTS)) {
  row(
    name,
    milliseconds(middle(name, 'time')),
    ratio(name, PLAIN).toFixed(2),
    ratio(name, BARE).toFixed(2),
    task(undisturbed(name, 'task')),
    task(worst(name, 'task')),
    task(undisturbed(name, 'laterTask')),
    worst(name, 'shift').toFixed(3),
    kib(middle(name, 'bytes')),
    `${middle(name, 'requests')}`,
    kib(middle(name, 'allBytes')),
  );
}

if (undisturbed(PLAIN, 'task') > LIMITS.task) {
  giveUp('\nThe machine is too busy to tell: even the plain page has too long a task. Measure again later.');
}
const over = PORTALS.flatMap((name) => [
  ...(ratio(name, BARE) > LIMITS.ratio
    ? [`${name} takes ${ratio(name, BARE).toFixed(2)} times the bare element's time; the limit is ${LIMITS.ratio}.`]
    : []),
  ...(undisturbed(name, 'task') > LIMITS.task
    ? [
        `${name} has a task of ${milliseconds(undisturbed(name, 'task'))} before its field; the limit is ${LIMITS.task} ms.`,
      ]
    : []),
  ...(worst(name, 'shift') > LIMITS.shift ? [`${name} moved the page by ${worst(name, 'shift').toFixed(3)}.`] : []),
]);
if (over.length > 0) giveUp(`\n${over.join('\n')}`);
