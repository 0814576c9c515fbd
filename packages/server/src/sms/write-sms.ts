import type { CounterOffer, ReturnCase } from '@returns-portal/contract';
import type { LocalDay, Locale } from '@returns-portal/policy';
import { lastDayOf } from '../mail/hand-over-blocks.js';
import type { CaseFile } from '../ports/store/case-data.js';
import { countSegments } from './count-segments.js';
import type { SmsEvent } from './sms-events.js';
import { smsTexts } from './text/index.js';

const MOST_SEGMENTS = 2;
/** Characters of a shop's name: as many as there is room for. */
const NAME_LENGTHS = [40, 30, 24, 18, 12];

/** In figures, where those cannot be misread: `août` alone would make a message twice as long. */
const DAYS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  ro: new Intl.DateTimeFormat('ro-RO', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A name with the signs of a typewriter, which every telephone's alphabet has. Letters stay as they are. */
const plain = (name: string): string =>
  name
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim();

/** Without the accents that would make every character of a message cost twice: as people write who have to be brief. */
const inGsm = (name: string): string =>
  Array.from(name)
    .map((letter) =>
      countSegments(letter).alphabet === 'gsm' ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''),
    )
    .join('');

const shortened = (name: string, length: number): string => {
  const characters = Array.from(name);
  return characters.length <= length
    ? name
    : `${characters
        .slice(0, length - 3)
        .join('')
        .trimEnd()}...`;
};

const segments = (text: string): number => countSegments(text).count;

const isOver = ({ status }: ReturnCase): boolean => status === 'cancelled' || status === 'expired';

/** What the message says it is due by; undefined where there is nothing to say any more. */
const dayFor = (event: SmsEvent, { items, ...rest }: ReturnCase, offer: CounterOffer | null) => {
  const day = lastDayOf(items.filter(({ goods, sendBackBy }) => goods === 'approved' && sendBackBy)) ?? null;
  switch (event) {
    case 'case_created':
      return day;
    case 'send_back_reminded':
      return day === null || isOver({ items, ...rest }) ? undefined : day;
    case 'counter_offer_made':
      return offer?.answer === null ? offer.answerBy.day : undefined;
    case 'refund_paid':
      return null;
  }
};

/**
 * The message about an event, of two segments at most, with the address of the shop's page where that costs no more;
 * null where there is nothing to say any more.
 *
 * @param offer the counter-offer that it is about
 */
export const writeSms = (
  event: SmsEvent,
  { locale, shop, returnCase }: Pick<CaseFile, 'locale' | 'shop' | 'returnCase'>,
  offer: CounterOffer | null,
): string | null => {
  const due: LocalDay | null | undefined = dayFor(event, returnCase, offer);
  if (due === undefined) return null;
  const { [event]: write, follow } = smsTexts[locale];
  const day = due && DAYS[locale].format(new Date(`${due}T00:00:00Z`));
  const names = NAME_LENGTHS.map((length) => shortened(plain(shop.name), length));
  const texts = names
    .flatMap((name) => [name, inGsm(name)])
    .map((name) => write({ shop: name, number: returnCase.number, day }));
  const text = texts.find((candidate) => segments(candidate) <= MOST_SEGMENTS) ?? texts.at(-1) ?? '';
  const withPage = `${text} ${follow} ${shop.returnsUrl ?? ''}`;
  return shop.returnsUrl !== null && segments(withPage) === segments(text) ? withPage : text;
};
