import type { ServedFile } from '../evidence/open-file.js';
import { acknowledgementBlocks } from '../mail/acknowledgement-blocks.js';
import { renderText } from '../mail/render-text.js';
import { mailTexts } from '../mail/text/index.js';
import type { Ports } from '../ports/ports.js';
import type { PrintedLetter } from '../ports/printer.js';
import type { Shop } from '../shop.js';
import type { RecordedWithdrawal } from '../withdrawals/withdrawal-of.js';

export type ReceiptFormat = 'pdf' | 'txt';

const contentOf = (shop: Pick<Shop, 'name' | 'accent'>, recorded: RecordedWithdrawal): PrintedLetter => {
  const { locale, number, receivedAt } = recorded;
  const { title, pageOf } = mailTexts[locale].acknowledgement;
  const blocks = acknowledgementBlocks(recorded);
  return { locale, title, blocks, shop: shop.name, accent: shop.accent, number, madeAt: new Date(receivedAt), pageOf };
};

/**
 * The acknowledgement as a file to keep. Where nothing prints, or printing fails, it is text, whatever was asked for:
 * somebody who has withdrawn gets something to keep.
 */
export const receiptFile = async (
  { printer, logger }: Pick<Ports, 'printer' | 'logger'>,
  shop: Pick<Shop, 'id' | 'name' | 'accent'>,
  recorded: RecordedWithdrawal,
  format: ReceiptFormat,
): Promise<ServedFile> => {
  const content = contentOf(shop, recorded);
  const named = mailTexts[recorded.locale].acknowledgement.fileName(recorded.number);
  if (format === 'pdf' && printer) {
    try {
      return { type: 'application/pdf', fileName: `${named}.pdf`, bytes: await printer.print(content) };
    } catch (error) {
      logger.error('An acknowledgement could not be printed', { shop: shop.id, error });
    }
  }
  const bytes = new TextEncoder().encode(renderText(content));
  return { type: 'text/plain; charset=utf-8', fileName: `${named}.txt`, bytes };
};
