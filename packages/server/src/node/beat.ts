import type { Ports } from '../ports/ports.js';
import { noteAvailability } from '../withdrawals/note-availability.js';

const MINUTE = 60_000;

/**
 * Notes each minute that the service is there, beginning now. What goes wrong with it is only logged: the next minute
 * shows the gap.
 *
 * @returns ends it
 */
export const beatEachMinute = (ports: Pick<Ports, 'store' | 'clock' | 'logger'>): (() => Promise<void>) => {
  let running = Promise.resolve();
  const beat = (): void => {
    running = noteAvailability(ports, MINUTE).catch((error: unknown) => {
      ports.logger.error('It could not be noted that the service is there', { error });
    });
  };
  beat();
  const timer = setInterval(beat, MINUTE);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
};
