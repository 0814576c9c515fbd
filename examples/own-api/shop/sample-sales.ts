import type { Sale, SalePosition } from './wire.ts';

const DAY = 86_400_000;

const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * DAY).toISOString().slice(0, 10);

const NOTEBOOK = {
  art_no: 'CAIET-A5',
  descr: 'Caiet cusut de mână',
  opt: 'A5, dictando',
  group: 'hartie',
  each_gross: '48.90',
};
const PEN = { art_no: 'STILOU-07', descr: 'Stilou cu pompă', opt: 'vârf M', group: 'scris', each_gross: '129.5' };
const INK = { art_no: 'CERNEALA', descr: 'Cerneală albastră', opt: '50 ml', group: 'scris', each_gross: '27.00' };

type Article = typeof NOTEBOOK;

const position = (pos_id: number, article: Article, facts: Partial<SalePosition> = {}): SalePosition => ({
  ...article,
  pos_id,
  marks: '',
  qty: 1,
  back: 0,
  st: 'HANDED',
  st_on: null,
  ...facts,
});

/** What a sale of the shop can be like. */
export interface SampleSale {
  readonly about: string;
  /** @param no its number, once it is sold */
  readonly sale: (no: string, now: Date) => Sale;
}

const sample = (
  about: string,
  handedDaysAgo: number,
  positions: (handed: string) => readonly SalePosition[],
  facts: Partial<Sale> = {},
): SampleSale => ({
  about,
  sale: (no, now) => ({
    sale_no: no,
    placed: daysBefore(now, handedDaysAgo + 2),
    curr: 'RON',
    ctry: 'RO',
    post_gross: '19.99',
    post_cheapest: '19.99',
    voucher: '0.00',
    positions: positions(daysBefore(now, handedDaysAgo)),
    ...facts,
  }),
});

const both = (st_on: string) => [position(1, NOTEBOOK, { qty: 2, st_on }), position(2, PEN, { st_on })];

/** Sales as the shop has them, by what they are good for. */
export const SAMPLE_SALES = {
  open: sample('Primită acum cinci zile', 5, both),
  goodwill_only: sample('Primită acum douăzeci și două de zile', 22, both),
  expired: sample('Primită acum trei luni', 90, both),
  not_delivered: sample('Încă pe drum', 0, () => [position(1, PEN, { st: 'SENT' })]),
  delivery_unknown: sample('Livrare neconfirmată', 20, () => [position(1, PEN, { st: '?' })]),
  partly_returned: sample('O bucată a fost adusă la magazin', 5, (st_on) => [
    position(1, NOTEBOOK, { qty: 3, back: 1, st_on }),
  ]),
  discounted: sample('Cu un voucher de 25 de lei', 5, both, { voucher: '25.00' }),
  express: sample('Livrată rapid', 5, both, { post_gross: '34.5', post_cheapest: '19.99' }),
  long: sample('Cerneală, de zece ori', 5, (st_on) =>
    Array.from({ length: 10 }, (_, index) => position(index + 1, INK, { art_no: `CERNEALA-${index + 1}`, st_on })),
  ),
} as const satisfies Record<string, SampleSale>;
