/**
 * Firefox and WebKit cannot be told of the person's wishes once they run; they are started with less motion, which the
 * tests ask for. Anything else is refused, lest a test passes without having been run as it says.
 * @param {string} browser
 * @param {{ reducedMotion?: string, colorScheme?: string, media?: string }} features
 */
export const expectQuiet = (browser, { reducedMotion, ...others }) => {
  const wishes = Object.keys(others);
  if (wishes.length === 0 && [undefined, 'reduce', 'no-preference'].includes(reducedMotion)) return;
  throw new Error(`${browser} cannot be told of ${wishes.join(', ')}: let this test run in Chromium only.`);
};
