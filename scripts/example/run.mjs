// Runs one example until it is asked to stop: `start({ port })` of its run.ts (examples/shared/running-example.ts).
import { pathToFileURL } from 'node:url';
import { inRoot } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';

const [name] = process.argv.slice(2);
const stopAsked = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
});

const { start } = await import(pathToFileURL(inRoot('examples', name, 'run.ts')).href);
const { origin, hints, close } = await start({ port: Number(process.env.PORT ?? 4180) });
say([`\n${name} is up: ${origin}/\n`, ...hints.map((hint) => `  ${hint}`), '\nPress Ctrl-C to stop.'].join('\n'));
await stopAsked;
await close();
process.exit(0);
