import type { WithdrawalRequest } from '@returns-portal/contract';

let made = 0;

/** A statement as the element sends it, which no other test has. */
export const newStatement = (facts: Partial<WithdrawalRequest> = {}): WithdrawalRequest => {
  made += 1;
  return {
    id: `statement-${crypto.randomUUID()}`,
    statement: { name: 'Camille Dupont', contract: `NU-77${made}`, email: `camille.${made}@example.com` },
    locale: 'fr',
    shown: {
      text: `Je vous notifie par la présente ma rétractation du contrat portant sur la commande NU-77${made}.\n\nCamille Dupont`,
      entry: 'Renoncer au contrat ici',
      confirm: 'Confirmer la rétractation',
    },
    component: 'returns-withdrawal 0.1.0',
    timeZone: 'Europe/Paris',
    ...facts,
  };
};
