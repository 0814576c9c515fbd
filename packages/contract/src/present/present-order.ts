import type { LineAssessment, Order, OrderLine, PoliciesBySeller, Policy } from '@returns-portal/policy';
import type { CaseSummary, OrderView, OrderViewLine, OrderViewSeller } from '../wire-types.js';
import { mutable } from './mutable.js';
import { presentMethod } from './present-method.js';
import { presentReason } from './present-reason.js';

/** The public face of a seller. */
export interface Seller {
  readonly id: string;
  readonly name: string;
}

const presentSeller = (seller: Seller, policy: Policy): OrderViewSeller => ({
  id: seller.id,
  name: seller.name,
  policyVersion: policy.version,
  returnCost: policy.withdrawal.returnCost,
  reasons: policy.reasons.filter((reason) => !reason.retired).map(presentReason),
  methods: policy.methods.map((method) => presentMethod(method)),
});

const presentParcels = ({ quantity, delivery, parcels }: OrderLine): OrderViewLine['parcels'] =>
  (parcels ?? [{ quantity, delivery }]).map(({ quantity: units, delivery: { status, ...rest } }) => ({
    quantity: units,
    status,
    on: 'on' in rest ? rest.on : null,
  }));

/** An order as its customer may see it: no ids of the shop's systems beyond the lines', no address, no name. */
export const presentOrder = (
  order: Order,
  sellers: readonly Seller[],
  policies: PoliciesBySeller,
  assessments: readonly LineAssessment[],
  cases: readonly CaseSummary[],
): OrderView => ({
  number: order.number,
  placedOn: order.placedOn,
  currency: order.currency,
  country: order.country,
  timeZone: order.timeZone,
  sellers: sellers.flatMap((seller) => {
    const compiled = policies[seller.id];
    return compiled ? [presentSeller(seller, compiled.policy)] : [];
  }),
  lines: order.lines.flatMap((line) => {
    const assessment = assessments.find(({ lineId }) => lineId === line.id);
    if (!assessment) return [];
    const { open, returned, verdicts } = assessment;
    return [
      {
        id: line.id,
        seller: line.seller,
        title: line.title,
        variant: line.variant ?? null,
        image: line.image ?? null,
        unitPrice: line.unitPrice,
        quantity: line.quantity,
        open,
        returned,
        parcels: presentParcels(line),
        verdicts: mutable(verdicts),
      },
    ];
  }),
  cases: [...cases],
});
