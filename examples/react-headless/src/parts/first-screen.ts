let drawn = false;

/** Whether nothing was drawn before: the first step of a page that was just opened. */
export const isFirstScreen = (): boolean => {
  const first = !drawn;
  drawn = true;
  return first;
};
