import { say, strong } from '../../sentence.js';
import type { EndingText } from '../ending-text.js';

export const ending: EndingText = {
  cancelled: {
    subject: {
      return: (number) => `Votre retour ${number} est annulé`,
      withdrawal: (number) => `Votre rétractation a été annulée à votre demande (${number})`,
      claim: (number) => `Votre demande de garantie ${number} est annulée`,
    },
    title: {
      return: 'Votre retour est annulé',
      withdrawal: 'Votre rétractation a été annulée à votre demande',
      claim: 'Votre demande de garantie est annulée',
    },
    opening: {
      return: (order) => `À votre demande, nous avons annulé votre retour sur la commande n°\u00a0${order}.`,
      withdrawal: (order) =>
        `Vous nous avez fait savoir que vous renoncez à votre rétractation pour les articles ci-dessous, commande n°\u00a0${order}.`,
      claim: (order) =>
        `Comme vous l’avez souhaité, nous avons annulé votre demande de garantie sur la commande n°\u00a0${order}.`,
    },
    byAgreement:
      'D’un commun accord, il n’est donc plus donné suite à votre déclaration de rétractation\u00a0: le contrat se poursuit pour ces articles, qui ne sont pas remboursés.',
    byAgreementForSome:
      'Pour les articles marqués «\u00a0Rétractation\u00a0», il n’est donc plus, d’un commun accord, donné suite à votre déclaration de rétractation\u00a0: le contrat se poursuit pour ces articles, qui ne sont pas remboursés.',
    withdrawn: 'Rétractation',
    goods: 'Ce que deviennent les articles',
    keep: 'Gardez les articles\u00a0: il n’y a rien à renvoyer.',
    alreadySent:
      'Si vous les avez déjà expédiés ou remis, merci de répondre à cet e-mail\u00a0: nous conviendrons ensemble de la suite.',
    again: {
      return: 'Vous pouvez demander un nouveau retour tant que les délais ne sont pas écoulés.',
      withdrawal:
        'Vous pouvez exercer de nouveau votre droit de rétractation tant que le délai de rétractation n’est pas écoulé.',
      claim: 'Vous pouvez signaler de nouveau le défaut tant que la garantie court.',
    },
    notYou: 'Si cette annulation ne vient pas de vous, merci de répondre à cet e-mail sans attendre.',
  },
  expired: {
    subject: (number) => `Votre retour ${number} est clos`,
    title: 'Votre retour est clos',
    opening: (order) =>
      `Votre retour sur la commande n°\u00a0${order} est clos, car les articles ne nous sont pas parvenus.`,
    wasPossibleUntil: {
      send: (day) => say`Vous pouviez renvoyer les articles jusqu’au ${strong(day)}.`,
      bring: (day) => say`Vous pouviez nous rapporter les articles jusqu’au ${strong(day)}.`,
      collect: (day) => say`Vous pouviez remettre les articles au transporteur jusqu’au ${strong(day)}.`,
    },
    onTheWay:
      'Si les articles sont en route, ou si vous les avez déjà remis, merci de répondre à cet e-mail, si possible avec la preuve d’envoi\u00a0: nous ferons le point avec vous.',
    again:
      'S’ils sont encore chez vous, vous pouvez demander un nouveau retour tant que les délais ne sont pas écoulés.',
    lawStands: 'Vos droits légaux, notamment la garantie légale de conformité, restent entiers.',
  },
  nothingFollows: {
    return: 'Ce retour ne donnera lieu ni à un remboursement, ni à un avoir, ni à un échange.',
    claim: 'Nous classons cette demande sans lui donner d’autre suite.',
  },
};
