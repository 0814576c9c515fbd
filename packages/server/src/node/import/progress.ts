import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** @param bytes of the file, read so far */
  reached(bytes: number): void;
  /** Says a line; the bar stays below it. */
  say(text: string): void;
  stop(): void;
}

/** A bar on standard error where somebody watches, and nothing where a program does. */
export const createProgress = (total: number, watched: boolean, err: (text: string) => void): Progress => {
  if (!watched) return { reached: () => undefined, say: err, stop: () => undefined };
  const bar = new SingleBar(
    { format: '{bar} {percentage} %  {eta_formatted} left', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(Math.max(1, total), 0);
  return {
    reached: (bytes) => bar.update(Math.min(bytes, total)),
    say(text) {
      process.stderr.write('\r\u001B[K');
      err(text);
    },
    stop: () => bar.stop(),
  };
};
