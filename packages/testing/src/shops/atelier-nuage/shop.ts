import type { Shop } from '@returns-portal/server';

/** A fashion house in Lyon. */
export const atelierNuage: Shop = {
  id: 'atelier-nuage',
  name: 'Atelier Nuage',
  operator: null,
  email: 'retours@atelier-nuage.example',
  accent: '#8a4b2f',
  returnsUrl: null,
  origins: [],
  contact: { email: 'retours@atelier-nuage.example', phone: '+33 4 00 00 00 12' },
};
