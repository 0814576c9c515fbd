/** Between these hours a telephone may make a noise. */
const DAY = { from: 8, until: 21 };

/**
 * Seconds until nobody is woken; 0 by day. In the nights in which clocks change it is an hour more or less.
 *
 * @param timeZone where the customer is
 */
export const untilMorning = (now: Date, timeZone: string): number => {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const [hour = 0, minute = 0] = format.format(now).split(':').map(Number);
  if (hour >= DAY.from && hour < DAY.until) return 0;
  return (((DAY.from - hour + 24) % 24) * 60 - minute) * 60;
};
