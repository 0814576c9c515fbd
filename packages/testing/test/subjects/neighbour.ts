import type { DemoOrder } from '@returns-portal/testing';

/** The same order, of somebody else. */
export const ofNeighbour = (order: DemoOrder): DemoOrder => ({
  ...order,
  customer: { email: 'neighbour@example.com', name: 'Nina Voisin' },
});
