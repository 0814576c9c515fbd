// npm run text: takes the sentences from the code into the XLIFF files, and the translations from there into modules.
import { inRoot } from './lib/paths.mjs';
import { giveUp, say } from './lib/say.mjs';
import { localize } from './text/localize.mjs';

try {
  await localize(inRoot('packages/portal'));
  say(
    'Done. Translate what has no <target> yet in packages/portal/xliff/, then run this again; ' +
      'npm run check:text checks.',
  );
} catch (error) {
  giveUp(error.message);
}
