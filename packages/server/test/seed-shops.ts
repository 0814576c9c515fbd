import type { ReturnsService } from '@returns-portal/server';
import { policyOf, SHOPS } from './fixtures.ts';

export const seedShops = async (service: Pick<ReturnsService, 'admin'>): Promise<void> => {
  for (const shop of SHOPS) await service.admin.putShop(shop);
  for (const { id } of SHOPS) await service.admin.publishPolicy(policyOf(id), { confirmed: true });
};
