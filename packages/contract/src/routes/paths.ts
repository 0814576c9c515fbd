/* Addresses that a small client asks without the schemas of the route. */

export const SHOP_POLICY_PATH = '/v1/shops/{shop}/policy';
