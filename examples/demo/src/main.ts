import { describeDemo } from './describe-demo.js';
import { readSettings } from './settings.js';
import { startDemo } from './start-demo.js';
import { StartError } from './start-error.js';

/** Resolves at the first signal to stop. One that comes while the demo starts is kept until it has. */
const stopAsked = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
});

try {
  const demo = await startDemo(readSettings(process.env));
  console.log(describeDemo(demo, performance.now()));
  await stopAsked;
  console.log('Stopping …');
  await demo.close();
  process.exit(0);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
