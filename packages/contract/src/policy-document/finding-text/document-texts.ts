import type { FindingCode } from '@returns-portal/policy';
import { list, place, text, words, type TextTable } from './text-table.js';

const TRACKS = { withdrawal: 'a withdrawal', goodwill: 'a goodwill return', conformity: 'a guarantee claim' } as const;

/** Findings about the document itself: rules that never apply, names that nothing has, languages and amounts. */
export const documentTexts = {
  outcome_without_window: ({ outcome }) =>
    text(
      `No window is about “${outcome}”, so it is never given.`,
      'Add a window for it, or one without “when.outcomes”.',
    ),
  season_without_effect: ({ days }) =>
    text(
      `Every window is at least ${days} days long, which outlasts this season.`,
      'Make the season longer, or remove it.',
    ),
  season_ends_before_purchase: () =>
    text(
      'The last day to return comes before the last day of purchase, so the season does nothing for late purchases.',
      'Move “returnUntil” behind “bought.until”.',
    ),
  rule_unreachable: ({ by }) =>
    text(`This rule never decides: ${by} comes first and holds wherever this one would.`, 'Move it up, or remove it.'),
  exception_swallows_rule: () =>
    text('“unless” holds wherever “when” does, so this rule never applies.', 'Make “unless” narrower than “when”.'),
  condition_empty: () =>
    text('An empty list holds for nothing, so this part never applies.', 'Name something, or remove the key.'),
  price_range_empty: () =>
    text(
      'No price is at least the one and below the other in the same currency, so this rule never applies.',
      'Make “atLeast” lower than “below”, in the same currencies.',
    ),
  unknown_reason: ({ reason, known }) =>
    text(`“${reason}” is not a reason of this document.`, `It has ${list(known) || 'none'}.`),
  retired_reason: ({ reason }) =>
    text(`“${reason}” is retired, so nobody can give it any more.`, 'Remove it from the rule.'),
  class_without_reason: ({ reasonClass }) =>
    text(`No reason is of the class “${reasonClass}”.`, 'Remove it from the rule, or add such a reason.'),
  unknown_method: ({ method, known }) =>
    text(`“${method}” is not a method of this document.`, `It has ${list(known) || 'none'}.`),
  outcome_not_offered: ({ outcome }) =>
    text(`No rule offers “${outcome}”.`, 'Offer it in “goodwill.outcomes”, or take it out here.'),
  restriction_leaves_nothing: () =>
    text(
      'None of the outcomes that this restriction leaves is offered anywhere, so nothing is left.',
      'Offer one of them in “goodwill.outcomes”, or leave “only” out to exclude the goods.',
    ),
  reason_without_outcome: ({ reason }) =>
    text(
      `No rule offers anything for “${reason}”, so it is never shown.`,
      'Add it to a rule of “goodwill.outcomes”, or end them with a rule without conditions.',
    ),
  duplicate_code: ({ code, first }) =>
    text(`“${code}” is there already, at ${first}.`, 'Give one of them another code, or remove one.'),
  duplicate_rule_id: ({ id, first }) =>
    text(
      `“${id}” is there already, at ${first}, so explanations cannot tell the rules apart.`,
      'Give each rule its own id.',
    ),
  history_not_looked_at: () =>
    text(
      'Where goods go does not depend on the customer: nobody looks at this condition, so it never holds.',
      'Take it out, or tell the goods apart by something else.',
    ),
  moment_never_comes: ({ on }) =>
    text(
      `This rule waits for “${words(on)}”, but its goods stay with the customer and never come, so what it gives waits for a person.`,
      'Set “on” to “approval”, or leave the rule out.',
    ),
  refund_before_goods: () =>
    text(
      'This rule pays everybody before any goods are on their way, whatever they are worth.',
      'If that is meant, leave it. If not, limit it by “caseValue”, “segments” or “customer”, or set “on” to “first_scan”.',
    ),
  no_method: ({ track, country }) =>
    text(
      `In ${place(country)} there is no method for ${TRACKS[track]}, so nobody can finish one.`,
      'Add a method, or widen the conditions of one.',
    ),
  method_only_for_some: ({ track, country }) =>
    text(
      `In ${place(country)} every method for ${TRACKS[track]} is for some goods only, so others have none.`,
      'Add a method without conditions about goods.',
    ),
  no_free_method_for_fault: ({ country }) =>
    text(
      `In ${place(country)} faulty goods can only go back with a carrier that the customer pays first. You have to bear that cost.`,
      'Offer a label, a pickup or a drop-off for guarantee claims.',
    ),
  amount_missing: ({ currency, country }) =>
    text(
      `There is no amount in ${currency}, so in ${country} this part does not apply. Nothing is converted.`,
      `Add “${currency}”.`,
    ),
  label_blank: ({ locale }) => text(`The text in ${locale} is blank.`, 'Write it.'),
  label_untranslated: () => text('The text is the same in all three languages.', 'Translate it.'),
  romanian_cedilla: () => text('Romanian ș and ț have a comma below, not a cedilla.', 'Replace ş and ţ with ș and ț.'),
  romanian_without_diacritics: () => text('This Romanian text has no ă, â, î, ș or ț.', 'Write it with its letters.'),
  french_spacing: () =>
    text(
      'French has a non-breaking space before : ; ? ! and inside « ».',
      'Use U+00A0, so that the sign does not begin a line.',
    ),
  floor_window_shorter: ({ outcome, days, country }) =>
    text(
      `For “${words(outcome)}” in ${place(country)} the window ends ${days} days before the operator’s. Customers get the operator’s.`,
      'Give at least as long, so that the document says what happens.',
    ),
  floor_outcome_missing: ({ outcome, country }) =>
    text(
      `In ${place(country)} the operator demands “${words(outcome)}” where this document does not give it. Customers get it.`,
      'Offer it.',
    ),
  floor_bonus_lower: ({ country }) =>
    text(
      `In ${place(country)} the bonus for store credit is lower than the operator’s. Customers get the operator’s.`,
      'Give at least as much.',
    ),
  floor_fee_higher: ({ country }) =>
    text(
      `In ${place(country)} a fee is higher than the operator lets you charge. Customers pay no more than the operator’s.`,
      'Lower it, or remove it where the operator has none.',
    ),
  floor_setting_lower: () =>
    text('The operator’s document gives more here, and that is what counts.', 'Give at least as much.'),
} satisfies Partial<TextTable<FindingCode>>;
