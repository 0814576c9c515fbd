// npm run build: compiles the packages and makes the script-tag bundle.
import { ensureBuilt } from './lib/ensure-built.mjs';
import { giveUp, say } from './lib/say.mjs';

try {
  await ensureBuilt();
  say('Built.');
} catch (error) {
  giveUp(error.message);
}
