import type { Point, PickupSlot, Variant } from '@returns-portal/contract';
import { localDayAt, type Method } from '@returns-portal/policy';
import type { PointQuery } from '../ports/carrier.js';
import type { Ports } from '../ports/ports.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';

const DEFAULT_LIMIT = 10;
const MOST_VARIANTS = 50;

const invalid = (path: string, message: string): ServiceProblem =>
  new ServiceProblem('invalid_request', 'The question does not fit the order', {
    issues: [{ path, code: 'unknown', message }],
  });

const methodOf = (file: OrderFile, seller: string, code: string): Method => {
  const policy = file.policies[seller]?.policy;
  if (!policy) throw invalid('seller', 'No seller of this order');
  const method = policy.methods.find((candidate) => candidate.code === code);
  if (!method) throw invalid('method', "No method of this seller's policy");
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
  if (latitude !== undefined || longitude !== undefined) throw invalid('latitude', 'Both or none of the two');
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

/** What can be had instead of a line: its other variants, or what the words find. */
export const listVariants = async (
  { inventory }: Ports,
  file: OrderFile,
  { line: lineId, search }: { readonly line: string; readonly search?: string | undefined },
): Promise<{ variants: Variant[] }> => {
  const line = file.order.lines.find(({ id }) => id === lineId);
  if (!line) throw invalid('line', 'No line of this order');
  const words = search?.trim() ?? null;
  const product = words === null ? (line.product ?? null) : null;
  const found =
    words === null && product === null
      ? await inventory.find(line.seller, [line.sku])
      : await inventory.search(line.seller, { product, words, limit: MOST_VARIANTS });
  return {
    variants: found
      .filter(({ currency, available }) => currency === file.order.currency && available > 0)
      // One by one: an inventory may know more of its goods than customers are told.
      .map(({ sku, product, title, variant, image, currency, unitPrice, available }) => ({
        sku,
        product,
        title,
        variant,
        image,
        currency,
        unitPrice,
        available,
      })),
  };
};
