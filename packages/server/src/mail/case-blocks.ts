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

/** The same in small, where another number is what the mail is about. */
export const caseFact = ({ locale, returnCase }: CaseFile): Block => ({
  kind: 'facts',
  facts: [{ label: mailTexts[locale].shared.numberLabel[kindOf(returnCase)], lines: [returnCase.number] }],
});

/** Who sold the goods, where that is not the shop that writes. */
export const soldBy = ({ shop, locale, returnCase: { seller } }: CaseFile): Block[] =>
  seller.id === shop.id ? [] : [paragraph(mailTexts[locale].shared.soldBy(seller.name))];

/** Units of something, and what a mail says of them in smaller type. */
export interface Mentioned {
  readonly item: Pick<CaseItem, 'quantity' | 'title' | 'variant'>;
  readonly facts: readonly string[];
}

/** A list of goods. Units that were split off from others are one again where the same is said of both. */
export const itemList = (mentioned: readonly Mentioned[]): Block => {
  const sums = new Map<string, { readonly title: string; readonly facts: readonly string[]; quantity: number }>();
  for (const { item, facts } of mentioned) {
    const said = item.variant ? [item.variant, ...facts] : facts;
    const key = JSON.stringify([item.title, said]);
    const sum = sums.get(key) ?? { title: item.title, facts: said, quantity: 0 };
    sum.quantity += item.quantity;
    sums.set(key, sum);
  }
  const items = [...sums.values()].map(({ quantity, title, facts }): ListedItem => ({
    title: `${quantity}\u00a0×\u00a0${title}`,
    facts,
  }));
  return { kind: 'items', items };
};

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
    itemList(items.map((item) => ({ item, facts: factsOf(item) }))),
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
