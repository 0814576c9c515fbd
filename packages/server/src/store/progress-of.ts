import type { CaseDetails, Progress } from '@returns-portal/contract';

/** What an event noted of the items; nothing where it moved none. */
export const progressOf = (data: Readonly<Record<string, unknown>>): CaseDetails['history'][number]['progress'] =>
  Array.isArray(data['items'])
    ? (data['items'] as readonly Progress[]).map(({ position, goods = null, money = null }) => ({
        position,
        goods,
        money,
      }))
    : [];
