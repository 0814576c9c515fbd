import type { FindingText } from './finding-text.js';

export const ro: FindingText = {
  goods: (title, variant) => (variant === null ? title : `${title} (${variant})`),
  category: (code) => `Categoria „${code}”`,
  reasonShare: (goods, reason, { share, ratio, elsewhere, count, n }) =>
    ratio === null
      ? `${goods}: ${share} dintre retururile cu motiv indică „${reason}” (${count} din ${n}), un motiv care nu apare nicăieri altundeva în magazin.`
      : `${goods}: ${share} dintre retururile cu motiv indică „${reason}” (${count} din ${n}), adică de ${ratio} ori rata din restul magazinului (${elsewhere}).`,
  returnRate: (goods, { share, ratio, elsewhere, count, n }) =>
    ratio === null
      ? `${goods}: din ${share} dintre liniile de comandă s-a returnat ceva (${count} din ${n}), iar din restul magazinului nu s-a returnat nimic.`
      : `${goods}: din ${share} dintre liniile de comandă s-a returnat ceva (${count} din ${n}), adică de ${ratio} ori rata din restul magazinului (${elsewhere}).`,
};
