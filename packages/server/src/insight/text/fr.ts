import type { FindingText } from './finding-text.js';

export const fr: FindingText = {
  goods: (title, variant) => (variant === null ? title : `${title} (${variant})`),
  category: (code) => `Catégorie «\u00a0${code}\u00a0»`,
  reasonShare: (goods, reason, { share, ratio, elsewhere, count, n }) =>
    ratio === null
      ? `${goods}\u00a0: ${share} des retours motivés indiquent «\u00a0${reason}\u00a0» (${count} sur ${n}), un motif qui n’apparaît nulle part ailleurs dans la boutique.`
      : `${goods}\u00a0: ${share} des retours motivés indiquent «\u00a0${reason}\u00a0» (${count} sur ${n}), soit ${ratio} fois le taux du reste de la boutique (${elsewhere}).`,
  returnRate: (goods, { share, ratio, elsewhere, count, n }) =>
    ratio === null
      ? `${goods}\u00a0: ${share} des lignes de commande ont donné lieu à un retour (${count} sur ${n}), alors que rien d’autre n’a été retourné dans la boutique.`
      : `${goods}\u00a0: ${share} des lignes de commande ont donné lieu à un retour (${count} sur ${n}), soit ${ratio} fois le taux du reste de la boutique (${elsewhere}).`,
};
