import { say, strong } from '../../sentence.js';
import type { WithdrawalDeclinedText } from '../withdrawal-declined-text.js';

export const withdrawalDeclined: WithdrawalDeclinedText = {
  subject: (number) => `Notre réponse à votre rétractation ${number}`,
  title: 'Notre réponse à votre rétractation',
  opening: (moment, order) =>
    say`Nous avons reçu le ${strong(moment)} votre déclaration de rétractation concernant la commande n°\u00a0${order} et l’avons examinée. Nous ne pouvons pas reprendre les articles ci-dessous au titre du droit de rétractation.`,
  reference: 'Référence',
  because: {
    periodOver: (day) => `Le délai de rétractation a pris fin le ${day}.`,
    excepted: {
      service_fully_performed: 'Pas de droit de rétractation\u00a0: la prestation a été entièrement exécutée.',
      financial_market_price: 'Pas de droit de rétractation\u00a0: son prix suit les marchés financiers.',
      personalised: 'Pas de droit de rétractation\u00a0: il a été fait selon vos souhaits.',
      perishable: 'Pas de droit de rétractation\u00a0: il se détériore ou se périme rapidement.',
      hygiene_unsealed:
        'Pas de droit de rétractation\u00a0: pour des raisons d’hygiène, il ne peut pas être renvoyé une fois descellé.',
      mixed_inseparably:
        'Pas de droit de rétractation\u00a0: après la livraison, il a été mélangé à d’autres articles.',
      alcohol_deferred: 'Pas de droit de rétractation\u00a0: sa valeur dépend du marché et il est livré plus tard.',
      urgent_repair: 'Pas de droit de rétractation\u00a0: c’était une réparation urgente que vous aviez demandée.',
      sealed_media: 'Pas de droit de rétractation\u00a0: c’est un enregistrement ou un logiciel descellé.',
      press: 'Pas de droit de rétractation\u00a0: c’est un journal ou un magazine.',
      auction: 'Pas de droit de rétractation\u00a0: il a été acheté lors d’enchères publiques.',
      dated_leisure_transport: 'Pas de droit de rétractation\u00a0: il a été réservé pour une date précise.',
      digital_content:
        'Pas de droit de rétractation\u00a0: c’est un contenu numérique que vous avez commencé à utiliser.',
    },
    unclear: 'Nous n’avons pas compris que votre déclaration portait sur cet article.',
    other: 'Le droit de rétractation ne s’applique pas à cet article.',
  },
  shopSays: 'Nos explications',
  restStands:
    'Votre rétractation reste acquise pour les autres articles\u00a0: un e-mail à leur sujet vous a été ou vous sera adressé séparément.',
  next: 'Ce que vous pouvez faire',
  guarantee:
    'La garantie légale de conformité reste entière\u00a0: si un article présente un défaut ou n’est pas conforme à sa description, vous pouvez toujours en demander la mise en conformité.',
  object:
    'Si vous n’êtes pas de cet avis, répondez à cet e-mail en nous disant pourquoi\u00a0: nous reverrons votre demande. Vous pouvez aussi saisir le médiateur de la consommation indiqué dans nos conditions générales.',
};
