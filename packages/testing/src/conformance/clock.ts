import { NotApplicable } from './failure.js';
import type { AdapterUnderTest } from './subject.js';

/** What time the back end thinks it is. */
export const timeOf = ({ now }: AdapterUnderTest): Date => {
  if (!now) throw new NotApplicable('what time the back end thinks it is, is not known');
  return now();
};

/** Does something at another time of the back end, and puts its clock back whatever happens. */
export const at = async <T>(subject: AdapterUnderTest, time: Date, work: () => Promise<T>): Promise<T> => {
  const before = timeOf(subject);
  await subject.setTime?.(time);
  try {
    return await work();
  } finally {
    await subject.setTime?.(before);
  }
};

/** Shortly after an instant of an answer. */
export const after = (instant: string): Date => new Date(Date.parse(instant) + 1000);
