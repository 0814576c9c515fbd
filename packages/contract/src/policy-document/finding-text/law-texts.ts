import type { FindingCode } from '@returns-portal/policy';
import { list, place, text, words, type TextTable } from './text-table.js';

/** Findings about what the law gives. */
export const lawTexts = {
  not_informed: ({ months }) =>
    text(
      `Consumers are not told of the right of withdrawal, so they have ${months} months more to use it and owe nothing for what the goods lost in value.`,
      'Tell them before they buy and set “informed” to true.',
    ),
  function_not_disclosed: () =>
    text(
      'Consumers are not told where the withdrawal function is. Contracts from 19 June 2026 on then count as not informed, and the period grows by a year.',
      'Name the function in the information before the purchase and leave “informedOfFunction” out.',
    ),
  function_missing: () =>
    text(
      'The document does not say where the withdrawal function is. Every shop that sells at a distance to consumers in the European Union has to have one for contracts from 19 June 2026 on.',
      'Put the function on a page, link to it from every page, and write its address: “withdrawal.function”: { “url”: …, “withoutLogin”: true }.',
    ),
  function_behind_login: () =>
    text(
      'The withdrawal function can only be used after signing in. It has to be easy to reach for every consumer, and whoever ordered as a guest cannot sign in.',
      'Open its page to everybody, and then set “withoutLogin” to true.',
    ),
  function_url_unusable: ({ found }) =>
    text(
      `“${found}” is not an address that everybody can open safely: personal data is typed in there.`,
      'Write the whole address, beginning with “https://”.',
    ),
  function_disclosure_unsaid: () =>
    text(
      'The document says where the withdrawal function is, but not whether consumers are told of it before they buy. The engine takes it that they are.',
      'If they are, set “informedOfFunction” to true; if not, to false until they are.',
    ),
  exceptions_not_disclosed: () =>
    text(
      'Consumers are not told before they buy which goods cannot be withdrawn from. An exception that was not disclosed cannot be held against them; a court has let a customer withdraw for that reason.',
      'Name the exceptions on the pages of the goods they are about and in the terms; until then, do not refuse a withdrawal for one.',
    ),
  return_cost_without_information: () =>
    text(
      'The consumer is to pay the way back, but only has to if told so before buying.',
      'Tell them before they buy, or set “returnCost” to “trader”.',
    ),
  partial_delivery_open: () =>
    text(
      'The law does not say what of the delivery charge comes back with a part of an order. The engine takes “difference”.',
      'Set “withdrawal.partialDelivery” to what you want, so that it is your decision.',
    ),
  collects_without_pickup: () =>
    text(
      'You say that you collect the goods, which means refunding before you have them, but no method is a pickup.',
      'Add a method of the kind “pickup”, or remove “traderCollects”.',
    ),
  country_code_unusual: ({ country, meant }) =>
    text(`“${country}” is not the ISO 3166-1 code of a country.`, `Write “${meant}”.`),
  window_shorter_than_withdrawal: ({ days, statutory, country }) =>
    text(
      `A window of ${days} days is shorter than the right of withdrawal in ${place(country)}, which gives ${statutory} days from delivery whatever the window says. Customers who read only the window think that their time is over.`,
      `Give at least ${statutory} days from delivery.`,
    ),
  window_may_end_before_withdrawal: ({ days, from, safe }) =>
    text(
      `A window of ${days} days that starts when goods are ${from} can end before the right of withdrawal, which starts with the delivery.`,
      `Start it with the delivery, or give at least ${safe} days. The right of withdrawal applies either way.`,
    ),
  send_back_shorter_than_withdrawal: ({ days, statutory }) =>
    text(
      `Customers have ${days} days to send a goodwill return back, and ${statutory} after a withdrawal. Two periods are hard to explain.`,
      `Give ${statutory} days for both.`,
    ),
  conformity_without_cure: () =>
    text(
      'Under the legal guarantee the customer can first ask for repair or replacement, and the policy offers neither. The engine offers both all the same.',
      'Add “repair” or “replacement” to “conformity.outcomes”.',
    ),
  second_hand_too_short: ({ months, minimum, country }) =>
    text(
      `Liability for second-hand goods of ${months} months is less than ${place(country)} is known to allow. The engine counts ${minimum}.`,
      `Write at least ${minimum} months, or leave “secondHandMonths” out.`,
    ),
  no_reason_for_fault: () =>
    text(
      'No reason is about a fault, so nobody can claim on the legal guarantee.',
      'Add a reason of the class “defect”, “wrong_item” or “damaged_in_transit”.',
    ),
  evidence_required_for_fault: ({ reason }) =>
    text(
      `“${reason}” demands photos before the shop decides. A claim on the legal guarantee does not depend on them.`,
      'Ask for photos without requiring them: set “required” to false.',
    ),
  evidence_asked_for_fault: () =>
    text(
      'This rule asks for photos in guarantee claims too. A customer who has none can still claim.',
      'Limit it to goodwill with “when.tracks”, or be ready to decide without photos.',
    ),
  fee_for_fault: ({ reasons }) =>
    text(
      `This fee is for ${list(reasons)}. Faults are put right free of charge.`,
      'Take these reasons out. Within the legal guarantee the engine never charges the fee.',
    ),
  fee_outside_withdrawal: () =>
    text(
      'Fees are for goodwill returns only. Within the withdrawal period customers can withdraw and pay none of them.',
      'Say so next to the fees in your shop.',
    ),
  credit_only_for_fault: ({ reasons }) =>
    text(
      `For ${list(reasons)} this offers neither repair, replacement nor refund, which the legal guarantee gives.`,
      'Add one of them, or leave faults to the legal guarantee.',
    ),
  refusal_against_withdrawal: ({ because }) =>
    text(
      `“${words(because)}” limits what you give beyond the law. The right of withdrawal stands: only the law’s own exceptions take it away, product by product, and customers have to be told.`,
      'Add a note with the code “right_of_withdrawal” that says so. Goods under a legal exception carry it on the order line.',
    ),
  packaging_demanded: () =>
    text(
      'The original packaging cannot be demanded in a withdrawal, and customers will read it as if it were.',
      'Ask for complete goods instead, or for nothing.',
    ),
  history_in_withdrawal: () =>
    text(
      'This method depends on what the customer did before and is for withdrawals too. The right of withdrawal is the same for every consumer, so the engine does not look at the customer there.',
      'Limit the method to goodwill and guarantee claims with “when.tracks”, or take “customer” out.',
    ),
  history_refuses: () =>
    text(
      'Because of what they did before, some customers get nothing beyond the law, and no person looks first. What was counted can be wrong, and they have to be able to contest it.',
      'Leave them some outcome, such as store credit, or ask for “review” in “decisions”.',
    ),
  text_demands_packaging: ({ found }) =>
    text(
      `“${found}” reads as if the original packaging were needed. For a withdrawal it is not.`,
      'Ask for packaging that protects the goods.',
    ),
  text_demands_invoice: ({ found }) =>
    text(
      `“${found}” reads as if an invoice were needed. For a withdrawal a clear statement is enough.`,
      'Ask for the return number, and offer the invoice as one way to find the order.',
    ),
  text_boasts_statute: ({ found }) =>
    text(
      `“${found}” presents what the law gives as if it were your offer, which is forbidden in any circumstances.`,
      'Name the legal right soberly, and praise only what you give beyond it.',
    ),
  odr_platform_closed: ({ found }) =>
    text(
      `“${found}” leads to the European platform for online disputes, which was closed on 20 July 2025.`,
      'Remove the link.',
    ),
  sal_link_outdated: ({ found, current }) =>
    text(`“${found}” is not where the Romanian authority settles disputes any more.`, `Link to ${current} instead.`),
} satisfies Partial<TextTable<FindingCode>>;
