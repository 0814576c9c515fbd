import type { FindingText } from './finding-text.js';

export const fr: FindingText = {
  goods: (title, variant) => (variant === null ? title : `${title} (${variant})`),
  category: (code) => `Catégorie « ${code} »`,
  reasonShare: (goods, reason, { share, ratio, elsewhere, count, n }) =>
    ratio === null
      ? `${goods} : ${share} des retours motivés indiquent « ${reason} » (${count} sur ${n}), un motif qui n’apparaît nulle part ailleurs dans la boutique.`
      : `${goods} : ${share} des retours motivés indiquent « ${reason} » (${count} sur ${n}), soit ${ratio} fois le taux du reste de la boutique (${elsewhere}).`,
  returnRate: (goods, { share, ratio, elsewhere, count, n }) =>
    ratio === null
      ? `${goods} : ${share} des lignes de commande ont donné lieu à un retour (${count} sur ${n}), alors que rien d’autre n’a été retourné dans la boutique.`
      : `${goods} : ${share} des lignes de commande ont donné lieu à un retour (${count} sur ${n}), soit ${ratio} fois le taux du reste de la boutique (${elsewhere}).`,
};
