import type { FeeKind } from '@returns-portal/policy';
import { msg, str } from '../../language/msg.js';

interface FeeText {
  readonly perReturn: (money: string) => string;
  readonly perParcel: (money: string) => string;
  readonly share: (percent: string) => string;
}

/** What a return costs, by the kind of the fee. */
export const feeText: Readonly<Record<FeeKind, FeeText>> = {
  return_postage: {
    perReturn: (money) => msg(str`Return postage: ${money}, once a return`, { id: 'fee.postage_return' }),
    perParcel: (money) => msg(str`Return postage: ${money} for each parcel`, { id: 'fee.postage_parcel' }),
    share: (percent) => msg(str`Return postage: ${percent} of what comes back to you`, { id: 'fee.postage_share' }),
  },
  handling: {
    perReturn: (money) => msg(str`Handling fee: ${money}, once a return`, { id: 'fee.handling_return' }),
    perParcel: (money) => msg(str`Handling fee: ${money} for each parcel`, { id: 'fee.handling_parcel' }),
    share: (percent) => msg(str`Handling fee: ${percent} of what comes back to you`, { id: 'fee.handling_share' }),
  },
};

/** The same for a fee to which the shop gave a name. */
export const namedFeeText = (name: string): FeeText => ({
  perReturn: (money) => msg(str`${name}: ${money}, once a return`, { id: 'fee.named_return' }),
  perParcel: (money) => msg(str`${name}: ${money} for each parcel`, { id: 'fee.named_parcel' }),
  share: (percent) => msg(str`${name}: ${percent} of what comes back to you`, { id: 'fee.named_share' }),
});

export const feeTerms = {
  freeFrom: (money: string) =>
    msg(str`Free where what you send back is worth ${money} or more.`, { id: 'fee.free_from' }),
  never: () => msg('Never taken when you withdraw by law, and never for faulty or wrong goods.', { id: 'fee.never' }),
};
