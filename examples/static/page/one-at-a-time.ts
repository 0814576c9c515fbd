/** Runs `work` when asked, never twice at once; asked while it runs, it runs once more. */
export const oneAtATime = (work: () => Promise<void>) => {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (again);
    running = undefined;
  };
  return {
    ask() {
      if (running) again = true;
      else running = run();
    },
    /** Resolves when all that was asked for is done. */
    done: () => running ?? Promise.resolve(),
  };
};
