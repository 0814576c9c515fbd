// The journey, with an ear for what a library must not do: write to the console, or leave a rejection to nobody. Bundled.

const LEVELS = ['debug', 'error', 'info', 'log', 'trace', 'warn'];

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

const listen = () => {
  const heard = [];
  const own = Object.fromEntries(LEVELS.map((level) => [level, console[level]]));
  for (const level of LEVELS) console[level] = (...words) => heard.push(`console.${level}: ${words.join(' ')}`);
  const rejected = (reason) => heard.push(`unhandled rejection: ${reason}`);
  // Node and Bun tell the process, the others the global scope.
  const node = globalThis.Deno === undefined && globalThis.process?.versions?.node ? globalThis.process : null;
  const told = (event) => {
    event.preventDefault?.();
    rejected(event.reason);
  };
  if (node) node.on('unhandledRejection', rejected);
  else globalThis.addEventListener('unhandledrejection', told);
  const stop = () => {
    if (node) node.off('unhandledRejection', rejected);
    else globalThis.removeEventListener('unhandledrejection', told);
    Object.assign(console, own);
  };
  return { heard, stop };
};

/** After how many turns all is heard here; null where it never is: such a runtime would let everything pass. */
const turnsUntilHeard = async (heard) => {
  console.log('testing');
  void Promise.reject(new Error('testing'));
  for (let turns = 1; turns <= 100; turns += 1) {
    await nextTurn();
    if (heard.length === 2) {
      heard.length = 0;
      return turns;
    }
  }
  return null;
};

/** @returns {Promise<{ hears: boolean, result: object, noise: string[] }>} */
export const observed = async () => {
  const { heard, stop } = listen();
  try {
    const turns = await turnsUntilHeard(heard);
    // Only now, so that importing is listened to as well.
    const { journey } = await import('./journey.mjs');
    const result = await journey();
    for (let turn = 0; turn < (turns ?? 0); turn += 1) await nextTurn();
    return { hears: turns !== null, result, noise: heard };
  } finally {
    stop();
  }
};
