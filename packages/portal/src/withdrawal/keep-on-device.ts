import type { KeptWithdrawal, WithdrawalKeep } from '@returns-portal/sdk';
import { keptPrefix, tried } from './kept-prefix.js';

const isKept = (value: unknown): value is KeptWithdrawal =>
  typeof value === 'object' && value !== null && 'confirmedAt' in value && 'request' in value;

/**
 * Confirmed statements in the local storage of the page's origin, an entry each, so that two tabs do not overwrite one
 * another's. Each is gone as soon as the service has it.
 */
export const keepOnDevice = (endpoint: string, shop: string): WithdrawalKeep => {
  const prefix = keptPrefix(endpoint, shop);
  const read = (key: string): KeptWithdrawal[] => {
    const value: unknown = tried(() => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown);
    return isKept(value) ? [value] : [];
  };
  return {
    load: () =>
      (tried(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [])
        .flatMap(read)
        .sort((one, other) => one.confirmedAt.localeCompare(other.confirmedAt)),
    save: (kept) =>
      tried(() => {
        localStorage.setItem(prefix + kept.request.id, JSON.stringify(kept));
        return true;
      }) ?? false,
    clear: (id) => void tried(() => localStorage.removeItem(prefix + id)),
  };
};
