import type { Judgement } from './judgement.js';

export const frenchJudgement: Judgement = {
  open: (day) => `Retour possible jusqu’au ${day}`,
  openUnknown: 'Vous pouvez le renvoyer. La date de livraison ne nous est pas connue\u00a0: nous vérifierons le délai.',
  lastDay: 'Dernier jour pour le retour\u00a0: aujourd’hui',
  special: {
    withdrawal_not_started:
      'En chemin\u00a0: vous pouvez déjà vous rétracter, et vos 14\u00a0jours ne commencent qu’une fois tout livré.',
    withdrawal_late_by_national_count:
      'Vous pouvez encore envoyer votre rétractation aujourd’hui\u00a0; nous vérifierons la date.',
    withdrawal_exception_unproven:
      'Vous pouvez le renvoyer, sauf si une exception légale s’applique\u00a0; nous vérifierons.',
  },
  creditOnly: (day) => `Vente ferme\u00a0: avoir uniquement, jusqu’au ${day}`,
  refused: {
    already_returned: () => 'Déjà renvoyé.',
    withdrawal_period_over: (day) => `Le droit de rétractation a pris fin le ${day}.`,
    withdrawal_buyer_only: () => 'Seule la personne qui a acheté l’article peut se rétracter.',
    not_delivered: () => 'Pas encore livré.',
    window_closed: (day) => `Le délai de retour s’est terminé le ${day}.`,
    nothing_offered: () => 'Nos conditions ne prévoient pas de retour pour cet article.',
    final_sale: () => 'Vente ferme\u00a0: nous ne le reprenons pas.',
    excluded: () => 'Nous ne reprenons pas ce type d’article.',
    value_too_low: () => 'Nous ne reprenons pas les articles d’un prix aussi bas.',
    value_too_high: () => 'Nous ne reprenons pas les articles d’un prix aussi élevé.',
    discounted: () => 'Nous ne reprenons pas les articles à prix réduit.',
    guarantee_over: (day) => `La garantie légale s’est terminée le ${day}.`,
  },
  excepted: {
    service_fully_performed: 'La prestation a été entièrement exécutée.',
    financial_market_price: 'Son prix suit les marchés financiers.',
    personalised: 'Il a été fait selon vos souhaits.',
    perishable: 'Il se détériore ou se périme rapidement.',
    hygiene_unsealed: 'Pour des raisons d’hygiène, il ne peut pas être renvoyé une fois descellé.',
    mixed_inseparably: 'Après la livraison, il a été mélangé à d’autres articles.',
    alcohol_deferred: 'Sa valeur dépend du marché et il est livré plus tard.',
    urgent_repair: 'C’était une réparation urgente que vous aviez demandée.',
    sealed_media: 'C’est un enregistrement ou un logiciel descellé.',
    press: 'C’est un journal ou un magazine.',
    auction: 'Il a été acheté lors d’enchères publiques.',
    dated_leisure_transport: 'Il a été réservé pour une date précise.',
    digital_content: 'C’est un contenu numérique que vous avez commencé à utiliser.',
  },
  faulty: 'Défectueux ou abîmé\u00a0? Vous avez encore des droits\u00a0: choisissez-le.',
  delivery: {
    delivered: (day) => `Livré le ${day}`,
    on_its_way: 'Encore en route vers vous',
    unknown: 'Jour de livraison inconnu',
  },
  withdrawalMeans: (day, free) =>
    [
      day === null ? 'C’est votre droit légal.' : `C’est votre droit légal jusqu’au ${day}.`,
      'Aucun motif à donner.',
      free ? 'Nous prenons en charge les frais de renvoi.' : 'Les frais de renvoi sont à votre charge.',
    ].join(' '),
  goodwillMeans: (day, outcomes) => (day === null ? outcomes : `Jusqu’au ${day}\u00a0: ${outcomes}`),
  conformityMeans: (day) =>
    day === null ? 'Garantie légale, sans frais pour vous.' : `Garantie légale jusqu’au ${day}, sans frais pour vous.`,

  ledger: {
    price_paid: ['Prix payé', 'Ce que vous avez payé pour l’article, taxes comprises.'],
    order_discount: [
      'Part de la remise sur la commande',
      'Votre commande a bénéficié d’une remise. Chaque article en porte une part, selon son prix.',
    ],
    tax_paid: ['Taxes', 'Les taxes ajoutées au prix.'],
    reduction_agreed: [
      'Part gardée par la boutique',
      'Vous gardez l’article, une partie du prix reste donc à la boutique.',
    ],
    standard_delivery: [
      'Livraison',
      'La loi prévoit que la livraison vous est aussi remboursée, dans la limite du mode standard le moins cher proposé.',
    ],
    shop_refunds_delivery: [
      'Livraison',
      'Vous ne gardez rien de cette commande\u00a0: nous remboursons aussi la livraison.',
    ],
    shop_return_postage: [
      'Frais de renvoi',
      'Selon nos propres conditions, jamais pour une rétractation ni pour un défaut.',
    ],
    shop_handling_fee: [
      'Frais de traitement',
      'Retenus une seule fois pour un retour à nos propres conditions, jamais pour une rétractation ou un défaut.',
    ],
    shop_credit_bonus: ['Bonus sur l’avoir', 'Nous l’ajoutons parce que vous avez choisi un avoir.'],
    shop_clawback: ['Remise reprise', 'La remise valait pour une commande plus importante que celle que vous gardez.'],
    exchange_price: ['L’article choisi à la place', 'Ce que vous avez choisi à la place, au prix d’aujourd’hui.'],
    paid_and_not_refunded: [
      'Déjà remboursé',
      'Nous ne pouvons pas rembourser plus que ce que vous avez payé et qui ne vous a pas encore été remboursé.',
    ],
    counter_offer: [
      'Convenu après vérification',
      'Vous avez accepté la proposition faite après l’examen des articles.',
    ],
    item_declined: ['Refusé', 'Nous avons refusé le retour de cet article.'],
    item_refused: ['Non accepté', 'Nous avons examiné cet article et vous le renvoyons.'],
    diminished_value: [
      'Perte de valeur',
      'Les articles ont été manipulés plus qu’un simple essai ne le demande, et nous pouvons le prouver.',
    ],
  },
  status: {
    requested: 'À l’étude à l’atelier',
    approved: 'Accepté',
    in_transit: 'En route vers l’atelier',
    received: 'Arrivé à l’atelier',
    closed: 'Terminé',
    declined: 'Refusé',
    cancelled: 'Annulé',
    expired: 'Expiré',
  },
  problems: {
    number_missing: 'Indiquez votre numéro de commande.',
    contact_missing: 'Indiquez l’adresse e-mail utilisée pour commander.',
    email_malformed: 'Écrivez l’adresse e-mail ainsi\u00a0: nom@exemple.fr.',
    code_missing: 'Saisissez le code reçu par e-mail.',
    nothing_selected: 'Choisissez au moins un article à renvoyer.',
    track_missing: 'Choisissez à quel titre vous renvoyez cet article.',
    reason_missing: 'Choisissez un motif.',
    outcome_missing: 'Choisissez ce que vous souhaitez recevoir.',
    exchange_missing: 'Choisissez ce que vous souhaitez à la place.',
    upload_unfinished: 'Attendez que toutes les photos soient envoyées, ou retirez celles qui n’ont pas pu l’être.',
    method_missing: 'Choisissez comment renvoyer les articles.',
    pickup_missing: 'Choisissez quand le colis doit être enlevé.',
  },
  contactMissing: {
    postcode: 'Saisissez le code postal de votre adresse de livraison.',
    phone: 'Saisissez le numéro de téléphone de votre commande.',
  },
  failures: {
    order_not_found:
      'Nous n’avons trouvé aucune commande avec ces informations. Vérifiez les deux\u00a0: le numéro figure dans votre e-mail de confirmation et l’autre information doit être celle de votre commande.',
    network: 'La connexion est interrompue. Ce que vous avez saisi est conservé\u00a0: veuillez réessayer.',
    timeout: 'L’atelier n’a pas répondu à temps. Ce que vous avez saisi est conservé\u00a0: veuillez réessayer.',
    invalid_request: 'Nous n’avons pas pu lire une de vos réponses. Vérifiez-les, puis réessayez.',
    body_too_large: 'Ce fichier est trop volumineux\u00a0: 10\u00a0Mo au maximum.',
    unsupported_media_type: 'Ce type de fichier ne peut pas être lu. Envoyez une photo ou un PDF.',
    limit_reached: 'Il y en a déjà assez\u00a0: vous ne pouvez plus en ajouter.',
    other:
      'Un problème est survenu de notre côté. Ce que vous avez saisi est conservé\u00a0: veuillez réessayer dans un instant.',
  },
  codeWrong: {
    one: 'Ce n’est pas le code que nous avons envoyé. Il vous reste # essai.',
    other: 'Ce n’est pas le code que nous avons envoyé. Il vous reste # essais.',
  },
  tooMany: {
    one: 'Les tentatives ont été trop nombreuses. Veuillez réessayer dans #\u00a0minute.',
    other: 'Les tentatives ont été trop nombreuses. Veuillez réessayer dans #\u00a0minutes.',
  },
  notices: {
    units_gone:
      'Certains de ces articles ont été renvoyés entre-temps. Nous avons mis votre choix à jour\u00a0: veuillez le vérifier.',
    selection_refused: 'Les conditions ont changé depuis votre choix. Veuillez le vérifier.',
    exchange_gone:
      'L’article que vous vouliez à la place vient d’être épuisé. Veuillez choisir de nouveau\u00a0: le reste est inchangé.',
    hand_over_gone: 'Le lieu ou le créneau choisi n’est plus disponible. Veuillez choisir de nouveau.',
    files_gone: 'Vos photos n’ont pas été conservées. Veuillez les ajouter de nouveau\u00a0: le reste est inchangé.',
    session_expired:
      'Pour votre sécurité, la session a pris fin. Retrouvez votre commande\u00a0: vos choix sont conservés.',
    code_over: 'Ce code n’est plus utilisable. Retrouvez de nouveau votre commande pour en recevoir un autre.',
    draft_restored: 'Nous avons conservé les choix que vous aviez faits avant la fermeture de la page.',
  },
  quoteRenewed: (before) =>
    `Les montants ont été recalculés\u00a0; le total était de ${before}. Rien n’a encore été envoyé.`,
};
