import type { SmsText } from './sms-text.js';

// Without ç, ê, ô, œ, the typographic apostrophe and non-breaking spaces: GSM 03.38 has none of them.
export const fr: SmsText = {
  case_created: ({ shop, number, day }) =>
    day === null
      ? `Votre retour ${number} chez ${shop} est enregistré. La suite est expliquée dans notre e-mail.`
      : `Votre retour ${number} chez ${shop} est enregistré. Merci d'expédier ou de déposer les articles d'ici au ${day}. Les détails sont dans notre e-mail.`,
  send_back_reminded: ({ shop, number, day }) =>
    `${shop} vous rappelle d'expédier ou de déposer les articles du retour ${number} d'ici au ${day}. Si c'est déjà fait, vous n'avez plus rien à faire.`,
  counter_offer_made: ({ shop, number, day }) =>
    `${shop} a examiné les articles du retour ${number} et vous fait une proposition. Merci d'y répondre d'ici au ${day}, comme l'explique notre e-mail.`,
  refund_paid: ({ shop, number }) =>
    `${shop} a effectué le remboursement du retour ${number}. Le montant et le moyen de paiement figurent dans notre e-mail.`,
  follow: 'Suivez votre retour ici',
};
