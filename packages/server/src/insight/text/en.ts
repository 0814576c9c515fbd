import type { FindingText } from './finding-text.js';

export const en: FindingText = {
  goods: (title, variant) => (variant === null ? title : `${title} (${variant})`),
  category: (code) => `Category “${code}”`,
  reasonShare: (goods, reason, { share, ratio, elsewhere, count, n }) =>
    ratio === null
      ? `${goods}: ${share} of the returns with a reason say “${reason}” (${count} of ${n}), which is said nowhere else in the shop.`
      : `${goods}: ${share} of the returns with a reason say “${reason}” (${count} of ${n}), ${ratio} times the rate of the rest of the shop (${elsewhere}).`,
  returnRate: (goods, { share, ratio, elsewhere, count, n }) =>
    ratio === null
      ? `${goods}: something of ${share} of the order lines came back (${count} of ${n}), and nothing of the rest of the shop’s.`
      : `${goods}: something of ${share} of the order lines came back (${count} of ${n}), ${ratio} times the rate of the rest of the shop (${elsewhere}).`,
};
