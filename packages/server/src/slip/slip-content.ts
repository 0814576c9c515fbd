import type { CaseItem, Point } from '@returns-portal/contract';
import type { LocalDay, Locale, Method, MethodKind } from '@returns-portal/policy';
import { kindOf } from '../mail/case-kind.js';
import type { Sentence } from '../mail/sentence.js';
import type { ReturnShipment } from '../ports/carrier.js';
import { printableLines, printableText } from './printable-text.js';
import { slipTexts } from './text/index.js';
import type { Leaving, SlipText } from './text/slip-text.js';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface SlipItem {
  readonly quantity: number;
  readonly title: string;
  readonly variant: string | null;
}

/** What the slip says, before it is drawn. Every text is fit to print: one line, no control characters. */
export interface Slip {
  readonly locale: Locale;
  readonly madeAt: Date;
  readonly title: string;
  readonly shop: string;
  /** CSS hex colour. Nothing is told by it: most printers at home are out of colour. */
  readonly accent: string;
  readonly soldBy: string | null;
  readonly number: string;
  /** The few things one looks for: until when, which order, which way. */
  readonly facts: readonly Fact[];
  /** What is cut out and stuck onto the parcel; null where the method has no address. */
  readonly cutOut: {
    readonly from: Fact;
    readonly to: { readonly label: string; readonly lines: readonly string[] };
  } | null;
  readonly whatToDo: string;
  readonly steps: readonly Sentence[];
  readonly itemsTitle: string;
  readonly items: readonly SlipItem[];
  readonly note: string | null;
  /** The QR code: what it holds, and what is said of it. */
  readonly code: { readonly value: string; readonly caption: string; readonly url: string | null };
  readonly pageOf: (page: number, pages: number) => string;
}

/** More makes a QR code whose modules a telephone no longer tells apart at 30 mm. */
const LONGEST_URL = 300;

/** For a name of which nothing can be printed. */
const UNPRINTABLE = '–';

const LEAVING: Readonly<Record<MethodKind, Leaving>> = {
  drop_off: 'drop',
  parcel_label: 'send',
  paperless_code: 'send',
  own_carrier: 'send',
  in_store: 'drop',
  pickup: 'collect',
};

const printable = (text: string): string => printableText(text) || UNPRINTABLE;

/** Somebody has to decide first. */
const waits = ({ goods }: CaseItem): boolean => goods === 'requested';

/** Whether it belongs into the parcel. */
const travels = ({ goods, sendBackBy }: CaseItem): boolean =>
  sendBackBy !== null && goods !== 'requested' && goods !== 'declined' && goods !== 'kept';

const toSlipItem = ({ quantity, title, variant }: CaseItem): SlipItem => ({
  quantity,
  title: printable(title),
  variant: variant === null ? null : printableText(variant) || null,
});

const onOneLine = ({ name, address, postcode, city }: Point): string =>
  printable([name, ...address, `${postcode} ${city}`].join(', '));

/** Shops number and bullet their instructions by hand; the slip has numbers of its own. */
const withoutNumber = (line: string): string => line.replace(/^(\d{1,2}[.)]|[-–•*])\s+/u, '');

const stepsOf = (
  { instructions, kind }: Pick<Method, 'instructions' | 'kind'>,
  { locale, point }: ReturnShipment,
  text: SlipText,
  hasAddress: boolean,
  day: string,
): readonly Sentence[] => [
  [text.pack],
  [hasAddress ? text.cutOut : text.enclose],
  ...printableLines(instructions[locale]).map((line) => [withoutNumber(line)]),
  kind === 'drop_off' && point ? text.dropAt(onOneLine(point), day) : text.leave[LEAVING[kind]](day),
];

/** ASCII, as every scanner reads it alike. */
const plainUrl = (url: string | null): string | null => (url !== null && URL.canParse(url) ? new URL(url).href : null);

const codeOf = (followUrl: string | null, number: string, text: SlipText): Slip['code'] => {
  const url = plainUrl(followUrl);
  return url !== null && url.length <= LONGEST_URL
    ? { value: url, caption: text.follow, url }
    : { value: number, caption: text.numberInCode, url: null };
};

/** What the slip of a case says; null where nothing goes into a parcel, or not yet. */
export const slipContent = (shipment: ReturnShipment): Slip | null => {
  const { shop, customer, locale, returnCase, followUrl, now } = shipment;
  const { number, method, seller, items } = returnCase;
  const going = items.filter(travels);
  const [lastDay] = going.flatMap(({ sendBackBy }): LocalDay[] => (sendBackBy ? [sendBackBy.day] : [])).sort();
  if (method === null || lastDay === undefined) return null;

  const text = slipTexts[locale];
  const kind = kindOf(returnCase);
  const day = new Intl.DateTimeFormat(text.formats, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${lastDay}T00:00:00Z`),
  );
  const sender = { label: text.from, value: printable(customer.name) };
  const lines = method.address.flatMap(printableLines);
  return {
    locale,
    madeAt: now,
    title: text.title[kind],
    shop: printable(shop.name),
    accent: shop.accent,
    soldBy: seller.id === shop.id ? null : text.soldBy(printable(seller.name)),
    number,
    facts: [
      { label: text.numberLabel[kind], value: number },
      { label: text.leaveBy[LEAVING[method.kind]], value: day },
      { label: text.order, value: printable(returnCase.orderNumber) },
      { label: text.method, value: printable(method.labels[locale]) },
      ...(lines.length > 0 ? [] : [sender]),
    ],
    cutOut: lines.length > 0 ? { from: sender, to: { label: text.to, lines } } : null,
    whatToDo: text.whatToDo,
    steps: stepsOf(method, shipment, text, lines.length > 0, day),
    itemsTitle: text.items(going.reduce((sum, { quantity }) => sum + quantity, 0)),
    items: going.map(toSlipItem),
    note: items.some(waits) ? text.waitForSome : null,
    code: codeOf(followUrl, number, text),
    pageOf: text.pageOf,
  };
};
