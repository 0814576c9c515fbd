import type { ReturnCase } from '@returns-portal/contract';
import type { Printable } from '../ports/carrier.js';
import type { Ports } from '../ports/ports.js';
import { bookShipment } from './book-shipment.js';
import { shipmentOf } from './shipment-of.js';

const isToSend = ({ method, status, items }: ReturnCase): boolean =>
  method !== null &&
  status !== 'cancelled' &&
  status !== 'expired' &&
  items.some(({ goods, sendBackBy }) => goods === 'approved' && sendBackBy !== null);

/**
 * What has to be printed for the goods of a case, for which its parcel is announced if it was not yet. Null where nothing
 * is sent or printed, and where the carrier does not answer: the mail that it goes with is not held up by that.
 */
export const paperOf = async (ports: Ports, shop: string, caseNumber: string): Promise<Printable | null> => {
  const { store, carrier, clock, logger } = ports;
  const read = () => store.inShop(shop, (data) => data.readCaseFile(shop, caseNumber));
  const file = await read();
  if (!file || !isToSend(file.returnCase)) return null;
  try {
    await bookShipment(ports, shop, caseNumber);
    const booked = await read();
    return booked?.booking ? await carrier.printable(shipmentOf(booked, clock.now()), booked.booking) : null;
  } catch (error) {
    logger.error('The carrier gave nothing to print', { shop, error });
    return null;
  }
};
