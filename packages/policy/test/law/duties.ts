import {
  diminishedValueLimit,
  endedContractRefundDueBy,
  lateRefund,
  refundDue,
  returnCostPayer,
  sendBackBy,
} from '@returns-portal/policy';
import { cents, lawOf, type Topic } from './law-case.ts';

export const refundDate: Topic = (facts, country) => {
  const { dueBy, mayWithholdUntil, withholding } = refundDue(
    {
      statedOn: facts.withdrawnOn ?? '',
      goodsReceivedOn: facts.goodsReceived,
      proofOfDispatchOn: facts.proofOfDispatch,
      traderCollects: facts.traderCollects ?? false,
    },
    lawOf(facts, country),
  );
  return { refundDueBy: dueBy, mayWithholdUntil, mayStillWait: withholding };
};

export const penalty: Topic = (facts, country) => {
  const { refund, conformity } = lawOf(facts, country);
  const late = lateRefund(
    { amount: cents(facts.amountDue), dueBy: facts.refundDueBy ?? '', until: facts.refundedOn ?? '' },
    facts.postageForFaultyGoods ? conformity.postageLateTiers : refund.lateTiers,
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
  refundDueBy: endedContractRefundDueBy(facts.goodsOrProofOn ?? '', lawOf(facts, country)),
});
