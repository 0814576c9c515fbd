import type { Ports } from '../ports/ports.js';

type HandleWithdrawal = (ports: Ports, shop: string, withdrawal: string) => Promise<void>;

/** Finds the contract that a statement means, judges it, and opens its cases. */
export const handleWithdrawal: HandleWithdrawal = () => Promise.resolve();

export const giveUpHandling: HandleWithdrawal = () => Promise.resolve();
