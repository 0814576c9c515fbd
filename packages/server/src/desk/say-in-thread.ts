import type { DeskChange } from './change-desk.js';

/**
 * Puts what the shop says of its decision among the messages of the return, where its customer reads it again. The mail
 * about the decision has it too, so none is sent for the message.
 */
export const sayInThread = async (
  { transaction, desk, now }: DeskChange,
  shop: string,
  id: string,
  text: string,
): Promise<void> => {
  await transaction.insertMessage(shop, desk.file.returnCase.number, { id, from: 'shop', text: text.trim(), at: now });
};
