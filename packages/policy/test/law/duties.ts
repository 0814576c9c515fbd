import {
  diminishedValueLimit,
  dutiesOf,
  endedContractRefundDueBy,
  lateRefund,
  refundDue,
  returnCostPayer,
  sendBackBy,
} from '@returns-portal/policy';
import { cents, lawOf, type Facts, type Topic } from './law-case.ts';

const dutiesIn = (facts: Facts, country: string) => dutiesOf(lawOf(facts, country), '2026-01-10');

export const refundDate: Topic = (facts, country) => {
  const { dueBy, mayWithholdUntil, withholding } = refundDue(
    {
      statedOn: facts.withdrawnOn ?? '',
      goodsReceivedOn: facts.goodsReceived,
      proofOfDispatchOn: facts.proofOfDispatch,
      traderCollects: facts.traderCollects ?? false,
    },
    dutiesIn(facts, country),
  );
  return { refundDueBy: dueBy, mayWithholdUntil, mayStillWait: withholding };
};

export const penalty: Topic = (facts, country) => {
  const { lateTiers, postageLateTiers } = dutiesIn(facts, country);
  const late = lateRefund(
    { amount: cents(facts.amountDue), dueBy: facts.refundDueBy ?? '', until: facts.refundedOn ?? '' },
    facts.postageForFaultyGoods ? postageLateTiers : lateTiers,
  );
  return {
    daysLate: late.daysLate,
    surchargePercent: late.percent,
    totalDue: late.total / 100,
    legalInterest: late.interest,
    unsettled: late.unsettled,
  };
};

export const sendBack: Topic = (facts, country) => ({
  sendBackBy: sendBackBy(facts.withdrawnOn ?? '', 'Europe/Paris', lawOf(facts, country)).day,
});

export const diminishedValue: Topic = ({ informed = true, evidenceOfHandling = false, claimed, price }) => ({
  atMost:
    diminishedValueLimit({ informed, evidence: evidenceOfHandling, claimed: cents(claimed), value: cents(price) }) /
    100,
});

export const returnCost: Topic = (facts) => {
  const { track = 'withdrawal', returnCost: pays = 'consumer', informed = true, traderCollects } = facts;
  const { informedInThisOrder: told } = facts;
  return {
    paidBy: returnCostPayer(
      track,
      { information: told === undefined ? undefined : { informed: told } },
      { withdrawal: { informed, returnCost: pays, traderCollects } },
    ),
  };
};

export const endedContract: Topic = (facts, country) => ({
  refundDueBy: endedContractRefundDueBy(facts.goodsOrProofOn ?? '', dutiesIn(facts, country)),
});
