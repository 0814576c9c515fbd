let first: string | null = null;

/** Whether nothing but this step was drawn before: the first one of a page that was just opened. */
export const isFirstScreen = (step: string): boolean => {
  first ??= step;
  if (first !== step) first = '';
  return first === step;
};
