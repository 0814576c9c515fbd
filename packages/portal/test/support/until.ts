/** Resolves once the condition holds; names it when it never does. */
export const until = async (condition: () => boolean, what: string, timeout = 8000): Promise<void> => {
  const end = performance.now() + timeout;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
