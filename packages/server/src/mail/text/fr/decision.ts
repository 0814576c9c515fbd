import type { DecisionText } from '../decision-text.js';

/* U+00A0 avant le deux-points et après « n° », écrit en échappement pour qu’on le voie. */
export const decision: DecisionText = {
  approved: {
    subject: {
      return: (number) => `Votre retour ${number} est accepté`,
      withdrawal: (number) => `Votre rétractation suit son cours (${number})`,
      claim: (number) => `Votre demande de garantie ${number} est acceptée`,
    },
    title: {
      return: 'Votre retour est accepté',
      withdrawal: 'Votre rétractation suit son cours',
      claim: 'Votre demande de garantie est acceptée',
    },
    opening: {
      return: (order) =>
        `Nous avons examiné votre demande sur la commande n°\u00a0${order} et l’acceptons pour les articles ci-dessous.`,
      withdrawal: (order) =>
        `Nous avons examiné votre rétractation, commande n°\u00a0${order}. Elle suit son cours pour les articles ci-dessous.`,
      claim: (order) =>
        `Nous avons examiné votre demande de garantie sur la commande n°\u00a0${order} et l’acceptons pour les articles ci-dessous.`,
    },
  },
  declined: {
    subject: (number) => `Notre réponse à votre demande ${number}`,
    title: {
      all: 'Nous ne pouvons pas accepter votre demande',
      some: 'Nous ne pouvons pas accepter une partie de votre demande',
    },
    opening: (order) =>
      `Nous avons examiné votre demande sur la commande n°\u00a0${order}. Nous sommes désolés de ne pas pouvoir l’accepter pour les articles ci-dessous.`,
    why: 'Pourquoi',
    because: {
      outside_policy: 'Nos conditions de retour ne prévoient pas ce cas.',
      window_over: 'Le délai pendant lequel notre boutique reprend ces articles est écoulé.',
      evidence_missing: 'Les éléments nécessaires à l’examen de votre demande ne nous sont pas parvenus.',
      not_ours: 'Sauf erreur de notre part, l’article ne provient pas de notre boutique.',
      returned_before: 'D’après notre suivi, l’article nous a déjà été retourné.',
      other: null,
    },
    restStands: 'Rien ne change pour les autres articles de votre demande.',
    keep: 'Gardez ces articles\u00a0: il n’y a rien à renvoyer.',
    alreadySent:
      'Si vous les avez déjà expédiés, merci de répondre à cet e-mail\u00a0: nous conviendrons ensemble de la suite.',
    next: 'Ce que vous pouvez faire',
    goodwill:
      'Cette réponse porte sur ce que notre boutique propose au-delà de la loi. Elle ne remet pas en cause votre droit de rétractation, tant que son délai n’est pas écoulé.',
    claim:
      'La garantie légale de conformité n’est pas remise en cause\u00a0: vous pouvez signaler de nouveau le défaut tant qu’elle court, par exemple avec d’autres photos.',
  },
};
