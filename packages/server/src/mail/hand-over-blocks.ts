import type { CaseItem } from '@returns-portal/contract';
import type { LocalDay, MethodKind } from '@returns-portal/policy';
import type { CaseFile } from '../ports/store/case-data.js';
import { handOverOf, waits } from './case-kind.js';
import type { Formats } from './create-formats.js';
import { paragraph, type Block } from './mail-content.js';
import type { HandOverText } from './text/hand-over-text.js';
import { mailTexts } from './text/index.js';

/** A case to write about. */
export interface LetterFile extends CaseFile {
  /** Whether what has to be printed goes with the letter. */
  readonly hasPaper: boolean;
}

const CARRIES: Readonly<Record<MethodKind, 'paper' | 'code'>> = {
  drop_off: 'paper',
  parcel_label: 'paper',
  own_carrier: 'paper',
  pickup: 'paper',
  in_store: 'code',
  paperless_code: 'code',
};

/** The first day by which some of these goods have to be on their way. */
export const lastDayOf = (items: readonly CaseItem[]): LocalDay | undefined =>
  items.flatMap(({ sendBackBy }): LocalDay[] => (sendBackBy ? [sendBackBy.day] : [])).sort()[0];

/** Where the goods go: the place the customer chose, and the address of the parcel. */
const whereTo = ({ point, returnCase: { method } }: CaseFile, text: HandOverText): Block[] => {
  const lines = method?.address ?? [];
  const parcel: Block[] = lines.length > 0 ? [{ kind: 'address', lines }] : [];
  if (!point) return parcel;
  const { name, address, postcode, city } = point;
  const place: Block = { kind: 'address', lines: [name, ...address, `${postcode} ${city}`] };
  const toParcel = parcel.length > 0 && method?.kind !== 'in_store' ? [paragraph(text.parcelAddress), ...parcel] : [];
  return [paragraph(text.chosenPlace), place, ...toParcel];
};

/**
 * What goes with the goods: paper, which is attached, or a code. Without a carrier the code is the case's number; a
 * carrier's own is known only once the parcel was announced.
 */
const whatWith = ({ hasPaper, booking, returnCase: { method, number } }: LetterFile, text: HandOverText): Block[] => {
  if (!method) return [];
  if (CARRIES[method.kind] === 'paper') return hasPaper ? [paragraph(text.printAttached)] : [];
  const isUnknown = method.kind === 'paperless_code' && !booking;
  return isUnknown ? [] : [paragraph(text.showCode(booking?.code?.text ?? number))];
};

/** Until when, how and where these goods of a case change hands. */
export const handOverBlocks = (file: LetterFile, day: LocalDay, formats: Formats): Block[] => {
  const { locale, pickup, returnCase } = file;
  const { method, items } = returnCase;
  const text = mailTexts[locale].handOver;
  return [
    paragraph(text.handOverBy[handOverOf(returnCase)](formats.day(day))),
    ...(items.some(waits) ? [paragraph(text.waitForSome)] : []),
    ...(method ? [paragraph(text.method(method.labels[locale])), paragraph(method.instructions[locale])] : []),
    ...(pickup ? [paragraph(text.pickup(formats.day(pickup.day), pickup.from, pickup.to))] : []),
    ...whereTo(file, text),
    ...whatWith(file, text),
  ];
};
