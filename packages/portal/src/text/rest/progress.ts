import { msg, str } from '../../language/msg.js';

export type JourneyStep = 'items' | 'details' | 'method' | 'review';

export const stepName: Readonly<Record<JourneyStep, () => string>> = {
  items: () => msg('Items', { id: 'progress.items' }),
  details: () => msg('Details', { id: 'progress.details' }),
  method: () => msg('Sending back', { id: 'progress.method' }),
  review: () => msg('Review', { id: 'progress.review' }),
};

export const progressText = {
  label: () => msg('Progress', { id: 'progress.label' }),
  position: (name: string, step: number, steps: number) =>
    msg(str`${name} · step ${step} of ${steps}`, { id: 'progress.position' }),
  slow: () => msg('This takes a little longer than usual. Please stay on this page.', { id: 'progress.slow' }),
  back: () => msg('Back', { id: 'progress.back' }),
  next: () => msg('Continue', { id: 'progress.next' }),
};
