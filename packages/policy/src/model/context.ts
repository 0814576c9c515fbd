import type { CustomerHistory } from './conditions.js';

/** Units already in other cases of ours, by line id; what the order itself says comes on top. */
export type ReturnedUnits = Readonly<Record<string, number>>;

/** What is known beyond the order when it is assessed. */
export interface AssessContext {
  /** Units that went back or are asked for, beyond `OrderLine.returned`. */
  readonly returned?: ReturnedUnits | undefined;
  readonly customer?: CustomerHistory | undefined;
  /** Whether the shop can say what there is to be had in exchange; if not, none is offered. Default: it can. */
  readonly exchange?: boolean | undefined;
  /** Who asks: the buyer, or somebody who was given the goods. Default: the buyer. */
  readonly askedBy?: 'buyer' | 'gift_recipient' | undefined;
}
