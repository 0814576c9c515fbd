import { duesOf, type CaseAct, type Due } from '@returns-portal/contract';
import { findCase } from '../cases/find-case.js';
import { factsOf } from '../desk/open-desk.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredSettlement } from '../ports/store/desk-data.js';
import type { StoredEvent } from '../ports/store/event-data.js';
import type { LetterFile } from './hand-over-blocks.js';

/** A case to write about after its shop's staff worked on it. */
export interface DeskLetterFile extends LetterFile {
  /** Oldest first. */
  readonly acts: readonly CaseAct[];
  /** Oldest first. */
  readonly settlements: readonly StoredSettlement[];
  /** What was due when it happened, the first day first. */
  readonly dues: readonly Due[];
  /** The customer has said how it went. */
  readonly hasFeedback: boolean;
}

/** Null where the shop is gone. */
export const readDeskFile = async (
  data: StoreTransaction,
  event: StoredEvent,
  file: LetterFile,
): Promise<DeskLetterFile | null> => {
  const shop = await data.findShop(event.shop);
  if (!shop) return null;
  const { number } = file.returnCase;
  const found = await findCase(data, shop, { by: 'shop' }, number);
  return {
    ...file,
    acts: await data.actsOf(number),
    settlements: await data.settlementsOf(number),
    dues: duesOf(factsOf(shop, found, event.at)),
    hasFeedback: found.trail.feedback !== null,
  };
};

/** The day by which something is due from the shop; undefined where it is not. */
export const dueDay = ({ dues }: Pick<DeskLetterFile, 'dues'>, kind: Due['kind']): string | undefined =>
  dues.find((due) => due.kind === kind && due.from === 'shop')?.by;
