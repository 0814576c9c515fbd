import type { WithdrawalKnown, WithdrawalLine } from '@returns-portal/sdk';

/** What the element was told on the page. */
export interface KnownSettings {
  readonly customerName: string | null | undefined;
  readonly orderNumber: string | null | undefined;
  readonly email: string | null | undefined;
  readonly lines: readonly WithdrawalLine[] | null | undefined;
}

const isLine = (line: Partial<WithdrawalLine> | null): line is WithdrawalLine => Boolean(line?.title);

/** A page's goods as far as they make sense: a slip in the page keeps nobody from withdrawing. */
const linesOf = (lines: KnownSettings['lines']): WithdrawalLine[] =>
  (Array.isArray(lines) ? (lines as readonly WithdrawalLine[]) : [])
    .filter(isLine)
    .map((line) => ({ ...line, quantity: Math.max(1, Math.trunc(line.quantity) || 1) }));

export const knownOf = ({ customerName, orderNumber, email, lines }: KnownSettings): WithdrawalKnown => ({
  // An attribute that was taken away is null.
  name: customerName ?? '',
  contract: orderNumber ?? '',
  email: email ?? '',
  lines: linesOf(lines),
});
