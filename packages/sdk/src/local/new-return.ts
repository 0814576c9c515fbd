import type { Quote, ReturnCase, SubmissionRequest } from '@returns-portal/contract';
import type { NewReturn } from './local-adapter-options.js';

/** A seller's part of what a customer submitted, as the shop's own system is told of it. */
export const newReturn = (
  accepted: ReturnCase,
  { selection }: Quote,
  key: string,
  { locale, evidence = [], handOvers = [] }: SubmissionRequest,
): NewReturn => {
  const seller = accepted.seller.id;
  const lines = new Set(accepted.items.map(({ lineId }) => lineId));
  const method = selection.methods.find((chosen) => chosen.seller === seller);
  const { point, pickup } = handOvers.find((chosen) => chosen.seller === seller) ?? {};
  return {
    key: `${key}.${seller}`,
    seller,
    items: selection.items.filter(({ lineId }) => lines.has(lineId)),
    method: method?.code ?? null,
    parcels: method?.parcels ?? 1,
    locale,
    handOver: { point, pickup },
    evidence: evidence.filter(({ lineId }) => lines.has(lineId)),
    case: accepted,
  };
};
