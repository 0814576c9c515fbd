/** What the keys of the document mean, by the part of the document that has them. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Policy: 'One version of a shop’s returns policy. The version in force on the day of purchase governs an order.',
  'Policy.$schema': 'Where this schema is, so that an editor can check the document and complete its keys.',
  'Policy.shop': 'The shop, as order lines name it; on a marketplace the seller, or for a floor the operator.',
  'Policy.version': 'Names this version. A version that was published is never changed.',
  'Policy.effectiveFrom': 'The first day on which orders fall under this version.',
  'Policy.markets': 'Countries that the shop sells to. The linter measures the document against them.',
  'Policy.withdrawal': 'What the law leaves to the shop within the right of withdrawal.',
  'Policy.goodwill': 'What the shop gives beyond the law.',
  'Policy.conformity': 'What the shop does under the legal guarantee.',
  'Policy.reasons': 'The reasons that customers can choose from. A withdrawal needs none.',
  'Policy.methods': 'The ways in which goods go back.',
  'Policy.destinations': 'Goods that go somewhere else than the method says. The first rule that holds decides.',
  'Policy.decisions':
    'Who decides about goodwill returns and guarantee claims. The first rule that holds decides; without one goodwill is approved and a claim waits for a person.',
  'Policy.refunds':
    'When money or credit is given, or new goods may leave, without anybody doing it. The first rule that holds decides; without one it waits for a person. Withdrawals have rules of their own.',
  'Policy.names':
    'What customers read for your categories, tags, segments and channels, by code. One without a name is not shown to them.',
  'Policy.notes': 'What the shop says besides. Shown with the policy; decides nothing.',

  'Withdrawal.informed':
    'Whether consumers are told of the right of withdrawal before they buy. If not, they have a year more.',
  'Withdrawal.informedOfFunction':
    'Whether they are told where the withdrawal function is, which the law asks since 19 June 2026. Default: as “informed”.',
  'Withdrawal.function': 'Where the withdrawal function is, which every shop has to have since 19 June 2026.',
  'Withdrawal.exceptionsDisclosed':
    'Whether consumers are told before they buy which goods cannot be withdrawn from, or how the right is lost. If not, an exception cannot be relied on.',
  'WithdrawalFunction.url': 'The address of its page, with https, as a link in the footer would have it.',
  'WithdrawalFunction.withoutLogin': 'Whether it can be used without signing in. Where guests can order, it has to be.',
  'Withdrawal.returnCost': 'Who pays the way back. The consumer only does if told so before buying.',
  'Withdrawal.traderCollects': 'The shop fetches the goods; then it cannot wait for them before it refunds.',
  'Withdrawal.partialDelivery':
    'What of the delivery charge comes back when a part of the order is withdrawn from: nothing while something is kept, the difference, a share by value, or all. Default: difference.',
  'Withdrawal.refunds':
    'When a withdrawal is paid back without anybody doing it. The first rule that holds decides; the day by which the law wants it runs all the same.',

  'Goodwill.windows':
    'How long goods can come back. For each outcome the first window that holds decides; an outcome without one is not given.',
  'Goodwill.seasons': 'Purchases in a season can come back until a fixed day, where that is later than the window.',
  'Goodwill.unknownDelivery':
    'What happens where a window starts with a delivery of which nobody knows the day. Default: it stays open and a person looks.',
  'Goodwill.restrictions': 'Goods that are excluded, or for which some outcomes are left. All that hold apply.',
  'Goodwill.conditions': 'The state that goods have to be in. All that hold apply.',
  'Goodwill.outcomes': 'What customers can choose. For each reason the first rule that holds decides.',
  'Goodwill.fees':
    'What a goodwill return costs. For each kind the first fee that holds is meant. Never part of a withdrawal.',
  'Goodwill.giftOutcomes': 'What somebody who was given the goods can choose. Default: store credit and exchange.',
  'Goodwill.bundles': 'Whether the lines of a set only come back together. Default: separately.',
  'Goodwill.clawback': 'The discount on what is kept is taken back where less than this is kept. Default: never.',
  'Goodwill.refundsDelivery': 'Whether delivery that was paid is refunded when nothing of the order is kept.',
  'Goodwill.sendBackDays': 'Days to send the goods back, from the request.',

  'Conformity.outcomes': 'Remedies that are offered. Repair and replacement come first by law.',
  'Conformity.secondHandMonths': 'Liability agreed for second-hand goods. Default: the law’s full period.',
  'Conformity.repairExtensionMonths': 'Longer liability after a repair than national law asks.',

  Window: 'Goods come back up to so many days after an event.',
  'Window.days': 'Calendar days after the event; the last one moves past weekends and holidays.',
  'Window.from': 'The event. The order, the dispatch, the delivery of the goods, or of the last goods of the order.',
  Season: 'Longer windows for what was bought at a time of the year.',
  'Season.bought': 'First and last day of purchase, MM-DD, every year; may span New Year.',
  'Season.returnUntil': 'The last day to come back, MM-DD: the first such day after the season began.',
  Restriction: 'Limits what is given for some goods.',
  'Restriction.because': 'What customers are told.',
  'Restriction.only': 'The outcomes that are left. None where it is missing.',
  'Condition.demand': 'What goods have to be.',
  Outcomes: 'What can be chosen for some goods and reasons.',
  'Outcomes.offer': 'In the order in which it is shown.',
  Bonus: 'Added to what comes back as store credit.',
  'Bonus.percent': 'Whole percent of the credit.',
  'Bonus.amount': 'Flat, once a case.',
  'Bonus.cap': 'The bonus is never more than this.',
  'Fee.kind': 'Postage for the way back, or handling.',
  'Fee.labels': 'What the quote calls it.',
  'Fee.charge': 'A flat amount once a case or for each parcel, or whole percent of what the items bring.',
  'Fee.freeFrom': 'Not taken where the goods that go back are worth at least this.',

  'Reason.code': 'Stable: retired some day, never given another meaning.',
  'Reason.class': 'What the reason amounts to. Faults and wrong goods are matters of the legal guarantee.',
  'Reason.retired': 'No longer offered; old cases keep it.',
  'Reason.categories': 'Offered for these categories only.',
  'Reason.questions': 'What the shop would like to know. Customers can leave them out.',
  'Reason.suggests': 'The size to suggest in exchange: the next larger one, or the next smaller one.',
  'Reason.evidence': 'Photos that the shop wants, and whether it cannot decide without them.',
  'Question.options': 'What can be chosen from. Free text where it is missing.',
  'Method.kind': 'How the goods travel.',
  'Method.instructions': 'What customers have to do.',
  'Method.address': 'Where the goods go, line by line, as on an envelope.',
  'Method.cutOff': 'After this time, HH:MM where the goods are, it counts for the next working day.',
  'Decision.decide': 'Approve at once, ask for photos, or let a person look.',
  'Refund.on':
    'Once it is approved, when the carrier has the goods, when they have arrived, or once a person has looked at them.',
  WithdrawalRefund: 'It has no reason or outcome to look at, and what the customer did before is never asked.',
  'WithdrawalRefund.on':
    'Once it is stated, when the carrier has the goods, when they have arrived, or once a person has looked at them.',
  'WithdrawalRefund.when.caseValue': 'What the items of the case that go back by withdrawal are worth together.',
  'Customer.returns': 'Returns that were asked for, at least so many in so many days.',
  'Customer.returnRatePercent': 'At least so many returns per hundred orders.',
  'Customer.returnedValue':
    'What goods cost that came back: at least so much in so many days. In a currency that is not named it does not hold.',
  'Customer.evidenceRefused': 'Times that photos were asked for and did not come.',
  'Customer.emptyParcels': 'Parcels that came with nothing in them.',
  'TimesInDays.count': 'At least so often.',
  'TimesInDays.days': 'In so many days back.',
  'Note.code':
    'Names the note. “right_of_withdrawal” tells the linter that customers learn that limits do not touch that right.',
  Labels: 'A text for customers. Every text is needed in French, Romanian and English.',
  LongLabels: 'A text for customers. Every text is needed in French, Romanian and English.',
  Amounts:
    'Whole numbers in the currency’s minor unit by ISO 4217 code: { "EUR": 490, "RON": 2490 }. Nothing is converted.',
};

/** Keys that mean the same wherever they stand. */
export const SHARED: Readonly<Record<string, string>> = {
  id: 'Names the rule in explanations. Default: its place in the document.',
  when: 'All of this has to hold, and of a list one entry. Everything where it is missing.',
  unless: 'The rule does not apply where all of this holds.',
  categories: 'Categories, as order lines name them.',
  tags: 'One of the line’s tags is enough.',
  products: 'Products or single variants (“product” or “sku” of the order line).',
  brands: 'Brands, as order lines name them.',
  countries: 'Countries in which the consumer lives.',
  segments: 'Groups of customers, as orders name them.',
  channels: 'Where it was sold, as orders name it.',
  unitPrice: 'Price of one unit. In a currency that is not named the condition does not hold.',
  discounted: 'Sold below its list price, or not.',
  customer: 'What the customer did before. Where nothing is known it does not hold.',
  reasons: 'Codes of reasons of this document.',
  reasonClasses: 'What the reasons amount to.',
  outcomes: 'What the customer chose.',
  methods: 'Codes of methods of this document.',
  tracks: 'Right of withdrawal, the shop’s goodwill, or the legal guarantee.',
  caseValue: 'What the items of the case that do not go back by withdrawal are worth together.',
};
