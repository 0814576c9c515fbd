import {
  addDays,
  dutiesOf,
  guaranteeAfterRemedy,
  guaranteeMonths,
  guaranteeOf,
  remedyDueBy,
  type Policy,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { lawOf, type Topic } from './law-case.ts';
import { deliveryOf, lawPolicy, openUntil, orderOf, verdictsOn } from './situation.ts';

export const guarantee: Topic = (facts, country, expected) => {
  const { delivered = '', secondHand, secondHandMonths, requestOn = delivered, requested = 'repair' } = facts;
  const { policyRepairExtensionMonths: repairExtensionMonths } = facts;
  const conformity = { ...lawPolicy.conformity, secondHandMonths, repairExtensionMonths };
  const terms: Policy = { ...lawPolicy, conformity };
  const plain = orderOf({ ...facts, possession: delivered }, country);
  const bought = { secondHand, delivery: deliveryOf(delivered) };
  const order = { ...plain, lines: plain.lines.map((line) => ({ ...line, ...bought })) };
  const statute = lawOf(facts, country, order.placedOn);
  const duties = dutiesOf(statute, order.placedOn);
  const { end } = guaranteeOf(delivered, bought, conformity, statute);
  const verdict = verdictsOn(facts.on ?? delivered, order, terms).conformity;
  assert.ok(verdict.allowed && verdict.until && verdict.presumedUntil);
  const remedy = (done: 'repair' | 'replacement') =>
    guaranteeAfterRemedy(
      {
        asked: requested,
        done,
        doneOn: facts.replacedInsteadOn ?? requestOn,
        end,
        months: guaranteeMonths(bought, conformity, statute),
        extendedBefore: facts.repairedBefore,
      },
      conformity,
      duties,
    );
  // The last days are looked for from shortly before the end: two years day by day would only take long.
  const scan = 'lastDayForAClaim' in expected ? openUntil('conformity', addDays(end, -3), order, terms) : null;
  return {
    covered: verdictsOn(requestOn, order, terms).conformity.allowed,
    consumerMustProveDefectExistedAtDelivery: (facts.defectAppeared ?? requestOn) > verdict.presumedUntil,
    presumedUntil: verdict.presumedUntil,
    remedyDueBy: remedyDueBy(requestOn, duties),
    guaranteeEnd: end,
    lastDayForAClaim: scan?.surely,
    acceptedForAPersonUntil: scan?.atAll,
    guaranteeEndAfterRepair: remedy('repair').end,
    unsettledAfterRepair: remedy('repair').unsettled,
    guaranteeEndAfterReplacement: remedy('replacement').end,
    unsettled: verdict.unsettled,
  };
};
