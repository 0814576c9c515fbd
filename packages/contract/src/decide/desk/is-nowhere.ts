import type { CaseItem } from '../../wire-types.js';

/** Whether nothing of an item comes to the shop, or stays with it. */
export const isNowhere = ({ goods }: Pick<CaseItem, 'goods'>): boolean => goods === 'declined' || goods === 'refused';
