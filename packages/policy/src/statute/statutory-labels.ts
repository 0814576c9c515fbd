import type { Locale } from '../model/labels.js';

/** The two controls of the withdrawal function. */
export interface StatutoryLabels {
  /** Leads to the statement (Directive 2011/83/EU art. 11a(1)). */
  readonly entry: string;
  /** Sends it; nothing else may be on that control (art. 11a(3)). */
  readonly confirm: string;
}

/**
 * The words that the law prescribes, to the letter: nobody's to change, shorten or add to. Acts write them with a lower
 * case initial; the capital is a matter of presentation. C. conso. art. D221-5; OUG 34/2014 art. 11^1.
 */
export const STATUTORY_LABELS: Readonly<Record<Locale, StatutoryLabels>> = {
  fr: { entry: 'Renoncer au contrat ici', confirm: 'Confirmer la rétractation' },
  ro: { entry: 'Retrageți-vă din contract aici', confirm: 'Confirmați retragerea' },
  en: { entry: 'Withdraw from contract here', confirm: 'Confirm withdrawal' },
};
