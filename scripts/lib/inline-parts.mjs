/**
 * The parts of the portal's text whose English stays in the code of the script-tag bundle: what is shown before any
 * other file has arrived, and when none does; and what must not wait for one. The English of all other parts is a chunk
 * like French and Romanian.
 */
export const INLINE_PARTS = ['first', 'policy', 'withdrawal', 'declared'];
