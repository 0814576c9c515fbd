/** Whether two texts are the same but for capitals and spaces around them: people type what they read. */
export const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
