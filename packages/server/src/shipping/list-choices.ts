import type { Point, PickupSlot } from '@returns-portal/contract';
import { localDayAt, type Method } from '@returns-portal/policy';
import type { PointQuery } from '../ports/carrier.js';
import type { Ports } from '../ports/ports.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { unfitting } from './unfitting.js';

const DEFAULT_LIMIT = 10;

const methodOf = (file: OrderFile, seller: string, code: string): Method => {
  const policy = file.policies[seller]?.policy;
  if (!policy) throw unfitting('seller', 'No seller of this order');
  const method = policy.methods.find((candidate) => candidate.code === code);
  if (!method) throw unfitting('method', "No method of this seller's policy");
  return method;
};

export interface PointsAsked {
  readonly method: string;
  readonly seller: string;
  readonly latitude?: string | undefined;
  readonly longitude?: string | undefined;
  readonly postcode?: string | undefined;
  readonly country?: string | undefined;
  readonly limit?: string | undefined;
}

const nearOf = ({ latitude, longitude, postcode, country }: PointsAsked): PointQuery['near'] => {
  if (latitude !== undefined && longitude !== undefined) {
    return { latitude: Number(latitude), longitude: Number(longitude) };
  }
  if (latitude !== undefined || longitude !== undefined) throw unfitting('latitude', 'Both or none of the two');
  return postcode === undefined ? null : { postcode, country: country ?? null };
};

/** Where the goods of a seller can be handed in, the nearest first. */
export const listPoints = async (
  { carrier }: Ports,
  shop: StoredShop,
  file: OrderFile,
  asked: PointsAsked,
): Promise<{ points: Point[] }> => {
  const method = methodOf(file, asked.seller, asked.method);
  const limit = Number(asked.limit ?? DEFAULT_LIMIT);
  return { points: [...(await carrier.points({ shop, method, seller: asked.seller, near: nearOf(asked), limit }))] };
};

/** When the goods of a seller can be fetched. */
export const listSlots = async (
  { carrier, clock }: Ports,
  shop: StoredShop,
  file: OrderFile,
  asked: { readonly method: string; readonly seller: string; readonly postcode: string; readonly country: string },
): Promise<{ slots: PickupSlot[] }> => {
  const { seller, postcode, country } = asked;
  const method = methodOf(file, seller, asked.method);
  const today = localDayAt(clock.now().toISOString(), file.order.timeZone);
  return { slots: [...(await carrier.slots({ shop, method, seller, postcode, country, today }))] };
};
