/** A tracking number as it is compared: people type the spaces that are printed between the groups. */
export const normaliseTracking = (number: string): string => number.replace(/[\s.\-/]+/g, '').toUpperCase();
