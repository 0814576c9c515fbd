import type { Deduction } from '../../ports/store/deduction-data.js';
import type { deductions } from '../schema/index.js';

export const toDeduction = ({ items, text, at }: typeof deductions.$inferSelect): Deduction => ({
  items: items.map(({ position, amount }) => ({ position, amount })),
  text,
  at: at.toISOString(),
});
