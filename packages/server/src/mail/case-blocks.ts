import type { CaseItem, ReturnCase } from '@returns-portal/contract';
import type { CaseFile } from '../ports/store/case-data.js';
import { kindOf } from './case-kind.js';
import { heading, paragraph, type Block, type ListedItem } from './mail-content.js';
import { mailTexts } from './text/index.js';

export const greet = ({ customer, locale }: Pick<CaseFile, 'customer' | 'locale'>): Block => {
  const { greeting, greetingWithoutName } = mailTexts[locale].shared;
  return paragraph(customer.name === '' ? greetingWithoutName : greeting(customer.name));
};

export const caseNumber = ({ locale, returnCase }: CaseFile): Block => ({
  kind: 'number',
  label: mailTexts[locale].shared.numberLabel[kindOf(returnCase)],
  value: returnCase.number,
});

/** Who sold the goods, where that is not the shop that writes. */
export const soldBy = ({ shop, locale, returnCase: { seller } }: CaseFile): Block[] =>
  seller.id === shop.id ? [] : [paragraph(mailTexts[locale].shared.soldBy(seller.name))];

export const toListed = (
  { quantity, title, variant }: Pick<CaseItem, 'quantity' | 'title' | 'variant'>,
  facts: readonly string[],
): ListedItem => ({
  title: `${quantity}\u00a0×\u00a0${title}`,
  facts: variant ? [variant, ...facts] : facts,
});

/** Which goods a mail is about. */
export const listItems = (
  file: CaseFile,
  items: readonly CaseItem[],
  factsOf: (item: CaseItem) => readonly string[] = () => [],
): Block[] => {
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  return [
    heading(mailTexts[file.locale].shared.items(units)),
    ...soldBy(file),
    { kind: 'items', items: items.map((item) => toListed(item, factsOf(item))) },
  ];
};

/** The page with the returns, where the shop has one. */
export const linkToPage = ({ shop }: Pick<CaseFile, 'shop'>, label: string): Block[] =>
  shop.returnsUrl ? [{ kind: 'link', label, url: shop.returnsUrl }] : [];

/** Units of items of a case, as an act of staff names them; what is not known any more is left out. */
export const unitsIn = (
  { items }: Pick<ReturnCase, 'items'>,
  units: readonly { readonly position: number; readonly quantity: number }[],
): CaseItem[] =>
  units.flatMap(({ position, quantity }) => {
    const item = items[position];
    return item ? [{ ...item, quantity }] : [];
  });
