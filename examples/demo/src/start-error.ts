/** The demo cannot start, for a reason that its user can mend: `message` is the one line they are shown. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
