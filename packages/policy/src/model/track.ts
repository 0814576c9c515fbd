/** The three different things that customers call a return; see docs/concepts.md. */
export const TRACKS = ['withdrawal', 'goodwill', 'conformity'] as const;
export type Track = (typeof TRACKS)[number];
