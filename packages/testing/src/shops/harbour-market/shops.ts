import type { Shop } from '@returns-portal/server';

/** A market in Ireland: it runs the site, its sellers sell. */
export const harbourMarket: Shop = {
  id: 'harbour-market',
  name: 'Harbour Market',
  operator: null,
  email: 'returns@harbour-market.example',
  accent: '#b45309',
  returnsUrl: null,
  origins: [],
  contact: { email: 'returns@harbour-market.example', url: 'https://harbour-market.example/help' },
};

export const wildWool: Shop = {
  ...harbourMarket,
  id: 'wild-wool',
  name: 'Wild Wool',
  operator: 'harbour-market',
  email: 'hello@wild-wool.example',
  contact: { email: 'hello@wild-wool.example' },
};

export const tinLantern: Shop = {
  ...harbourMarket,
  id: 'tin-lantern',
  name: 'Tin Lantern',
  operator: 'harbour-market',
  email: 'workshop@tin-lantern.example',
  contact: { email: 'workshop@tin-lantern.example' },
};
