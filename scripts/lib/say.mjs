/** A plain line for the person who ran the command. */
export const say = (line = '') => process.stdout.write(`${line}\n`);

/** Says what is wrong and ends the command. For what a person can mend: no stack trace. */
export const giveUp = (line) => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

/** 1234 → "1.2 s". */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
