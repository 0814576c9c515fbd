import type { WithdrawalReceipt } from '@returns-portal/contract';
import { readReceiptFile, type KeptWithdrawal } from '@returns-portal/sdk';
import { saveFile } from '../parts/save-file.js';
import { keptText } from '../text/declared/kept.js';
import { receiptText } from '../text/declared/receipt.js';
import { exactMoment } from './exact-moment.js';

const plain = (text: string): Blob => new Blob([text], { type: 'text/plain;charset=utf-8' });

/** The acknowledgement in words, of what the service answered. To be made while the element's language is spoken. */
const receiptInWords = ({ number, receivedAt, confirmedAt, timeZone, text, hash }: WithdrawalReceipt): string =>
  [
    receiptText.title(),
    '',
    `${receiptText.number()} ${number}`,
    `${receiptText.at(exactMoment(receivedAt, timeZone))} (${receivedAt})`,
    ...(confirmedAt ? [receiptText.confirmedAt(exactMoment(confirmedAt, timeZone)), `(${confirmedAt})`] : []),
    '',
    text,
    '',
    `SHA-256 ${hash}`,
    '',
  ].join('\n');

/**
 * Prepares the saving of the acknowledgement as the service makes it; where its address is over or cannot be reached, as a
 * text file of the page's own. What it gives resolves to whether it was the service's.
 */
export const receiptSaver = (
  receipt: WithdrawalReceipt,
  linkTo: ((path: string) => string) | undefined,
): ((kind: 'pdf' | 'text') => Promise<boolean>) => {
  const name = receiptText.fileName(receipt.number);
  const own = receiptInWords(receipt);
  return async (kind) => {
    // Whether the address is over yet is for the service to say: the clock of the device may be wrong.
    const file = linkTo ? await readReceiptFile(linkTo(receipt.receipts[kind].path)).catch(() => null) : null;
    saveFile(file ?? plain(own), file && kind === 'pdf' ? `${name}.pdf` : `${name}.txt`);
    return file !== null;
  };
};

/** Prepares the saving of what was confirmed and is not sent yet, to have it in hand all the same. */
export const keptSaver = ({ confirmedAt, request: { shown, timeZone } }: KeptWithdrawal): (() => void) => {
  const name = `${keptText.fileName()}.txt`;
  const own = [keptText.confirmedAt(exactMoment(confirmedAt, timeZone)), `(${confirmedAt})`, '', shown.text, ''].join(
    '\n',
  );
  return () => saveFile(plain(own), name);
};
