import type { SmsText } from './sms-text.js';

// Without ç, ê, ô, œ, the typographic apostrophe and non-breaking spaces: GSM 03.38 has none of them.
export const fr: SmsText = {
  case_created: ({ shop, number, day }) =>
    day === null
      ? `Votre retour ${number} chez ${shop} est enregistré. La suite est expliquée dans notre e-mail.`
      : `Votre retour ${number} chez ${shop} est enregistré. Merci d'expédier ou de déposer les articles au plus tard le ${day}. Tous les détails sont dans notre e-mail.`,
  send_back_reminded: ({ shop, number, day }) =>
    `Rappel de ${shop}. Merci d'expédier ou de déposer les articles du retour ${number} au plus tard le ${day}. Si c'est déjà fait, vous n'avez plus rien à faire.`,
  counter_offer_made: ({ shop, number, day }) =>
    `${shop} a examiné les articles du retour ${number} et vous fait une proposition. Merci d'y répondre au plus tard le ${day}.`,
  refund_paid: ({ shop, number }) =>
    `${shop} a effectué le remboursement du retour ${number}. Le montant et le moyen de paiement figurent dans notre e-mail.`,
  follow: 'Suivez votre retour ici',
};
