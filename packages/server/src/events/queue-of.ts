import type { JobKind } from '../ports/jobs.js';
import type { NewDelivery } from '../ports/store/event-data.js';

/** By which queue a delivery goes out. Slow endpoints hold up no mail, and nothing holds up an acknowledgement. */
export const queueOf = (channel: NewDelivery['channel'], event: string): Extract<JobKind, `deliver_${string}`> => {
  if (channel !== 'mail') return `deliver_${channel}`;
  return event === 'withdrawal_declared' ? 'deliver_acknowledgement' : 'deliver_mail';
};
