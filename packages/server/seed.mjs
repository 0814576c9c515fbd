import { openReturnsService } from '@returns-portal/server/node';
import { SHOPS, policyOf } from './test/fixtures.ts';
const s = await openReturnsService({ dataDir: '/tmp/opsrun/.data' });
for (const shop of SHOPS) await s.admin.putShop(shop);
for (const { id } of SHOPS) await s.admin.publishPolicy(policyOf(id));
await s.close();
