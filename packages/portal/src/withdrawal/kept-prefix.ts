/** A page can be kept from using its storage, even from looking at it. */
export const tried = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

export const keptPrefix = (endpoint: string, shop: string): string => `returns-withdrawal ${endpoint} ${shop} `;

/** Whether an earlier page left a statement to be sent: what a mere link to the form has to know. */
export const isAnythingKept = (endpoint: string, shop: string): boolean =>
  tried(() => Object.keys(localStorage).some((key) => key.startsWith(keptPrefix(endpoint, shop)))) ?? false;
