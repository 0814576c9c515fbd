import { policySchema, type adminRoutes, type ProblemCode } from '@returns-portal/contract';
import { importOrders } from '../../admin/import-orders.js';
import { checkPolicy, publishPolicy } from '../../admin/publish-policy.js';
import { RecordRefusedError, type RecordRefusal } from '../../admin/record-refused-error.js';
import { addMessage } from '../../cases/add-message.js';
import { makeCounterOffer } from '../../cases/make-counter-offer.js';
import { recordProgress } from '../../cases/record-progress.js';
import { readStaffCase } from '../../desk/staff-case.js';
import { atDesk, deskFor } from '../at-desk.js';
import { pageOf, toCursor } from '../../cursor.js';
import type { Ports } from '../../ports/ports.js';
import { ServiceProblem } from '../../service-problem.js';
import type { Handlers } from '../call.js';

const CODES: Readonly<Record<RecordRefusal, ProblemCode>> = {
  invalid: 'invalid_request',
  shop_unknown: 'invalid_request',
  policy_missing: 'invalid_request',
  policy_immutable: 'policy_immutable',
  policy_refused: 'policy_refused',
  policy_unconfirmed: 'policy_unconfirmed',
};

/** A refusal as the problem that it is over the wire. */
const asProblem = (error: unknown): never => {
  if (!(error instanceof RecordRefusedError)) throw error;
  const { code, issues, findings } = error;
  const [title = ''] = error.message.split('\n', 1);
  const issuesOrWhole = issues.length > 0 ? issues : [{ path: 'policy', code, message: title }];
  throw new ServiceProblem(CODES[code], title, findings.length > 0 ? { findings } : { issues: issuesOrWhole });
};

/** A document is the shop's whose key is shown; one that names another is refused as it stands. */
const ownDocument = (policy: unknown, shop: string): unknown => {
  const named = (policy as { shop?: unknown } | null)?.shop;
  if (named === shop) return policy;
  throw new ServiceProblem('invalid_request', 'This policy is for another shop', {
    issues: [{ path: 'policy.shop', code: 'other_shop', message: `This key is for the shop "${shop}"` }],
  });
};

export const adminHandlers = (ports: Ports): Handlers<keyof typeof adminRoutes> => {
  const { store } = ports;
  return {
    putOrders: async ({ shop, body }) => ({ results: await importOrders(store, shop.id, body.orders) }),
    putProducts: async ({ shop, body: { products } }) => {
      const items = products.map(
        ({ product = null, variant = null, image = null, unitTax = null, sizeRank = null, ...rest }) => ({
          ...rest,
          product,
          variant,
          image,
          unitTax,
          sizeRank,
        }),
      );
      await store.inShop(shop.id, (data) => data.putProducts(shop.id, items));
      return { stored: items.length };
    },
    checkPolicy: async ({ shop, body }) => ({
      findings: await checkPolicy(ports, ownDocument(body.policy, shop.id)).catch(asProblem),
    }),
    publishPolicy: async ({ shop, body: { policy: document, confirmed } }) => {
      const options = { confirmed };
      const published = await publishPolicy(ports, ownDocument(document, shop.id), options).catch(asProblem);
      const { policy, findings } = published;
      return { version: policy.version, effectiveFrom: policy.effectiveFrom, findings };
    },
    listPolicies: async ({ shop }) => {
      const found = await store.inShop(shop.id, (data) => data.listPolicies(shop.id));
      return {
        policies: found.map(({ policy: { version, effectiveFrom }, publishedAt }) => ({
          version,
          effectiveFrom,
          publishedAt: publishedAt?.toISOString() ?? null,
        })),
      };
    },
    readPolicy: async ({ shop, param }) => {
      const found = await store.inShop(shop.id, (data) => data.policyVersions(shop.id));
      const policy = found.find(({ version }) => version === param('version'));
      if (!policy) throw new ServiceProblem('not_found', 'There is no such version');
      return policySchema.parse(policy);
    },
    listReturns: async ({ shop, query }) => {
      const { rows, next } = await store.inShop(shop.id, (data) => data.listCases(shop.id, pageOf(query)));
      return { returns: [...rows], next: toCursor(next) };
    },
    readReturn: async (call) => readStaffCase(await deskFor(ports, call), call.param('number')),
    answerMessage: (call) =>
      atDesk(ports, call, (desk, number) => addMessage(desk.ports, desk.shop, desk.visitor, number, call.body)),
    recordProgress: (call) => atDesk(ports, call, (desk, number) => recordProgress(desk, number, call.body.items)),
    makeCounterOffer: (call) => atDesk(ports, call, (desk, number) => makeCounterOffer(desk, number, call.body)),
  };
};
