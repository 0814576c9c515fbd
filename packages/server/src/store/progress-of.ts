import type { CaseDetails, CaseEventType, Progress } from '@returns-portal/contract';

/** What an event of progress noted of the items; nothing for all other events. */
export const progressOf = (
  type: CaseEventType,
  data: Readonly<Record<string, unknown>>,
): CaseDetails['history'][number]['progress'] =>
  type === 'progress_recorded' && Array.isArray(data['items'])
    ? (data['items'] as readonly Progress[]).map(({ position, goods = null, money = null }) => ({
        position,
        goods,
        money,
      }))
    : [];
