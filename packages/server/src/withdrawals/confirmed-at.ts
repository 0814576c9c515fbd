import type { WithdrawalRequest } from '@returns-portal/contract';

/** Milliseconds that a request takes without anybody having kept it. */
const SOON = 5000;
/** More than any period of withdrawal with all its extensions: then a clock was wrong. */
const LONGEST = 400 * 24 * 60 * 60 * 1000;

/**
 * When a statement was confirmed that a device kept before it could send it: so long before it was received as the
 * device says that it kept it. Its clock may be wrong, but it runs. Null where it was sent at once, and where what the
 * device says makes no sense.
 */
export const confirmedAt = (device: WithdrawalRequest['device'], receivedAt: Date): Date | null => {
  if (!device) return null;
  const kept = Date.parse(device.sentAt) - Date.parse(device.confirmedAt);
  // Not a number either, where a day does not exist.
  return kept > SOON && kept <= LONGEST ? new Date(receivedAt.getTime() - kept) : null;
};
