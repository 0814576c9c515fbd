import type { Shop } from '@returns-portal/server';
import { casaLuminaPlaces } from './places.js';

/** A home and electronics shop in Cluj-Napoca. */
export const casaLumina: Shop = {
  id: 'casa-lumina',
  name: 'Casa Lumina',
  operator: null,
  email: 'retururi@casa-lumina.example',
  accent: '#1f6b4a',
  returnsUrl: null,
  origins: [],
  contact: {
    email: 'retururi@casa-lumina.example',
    phone: '+40 264 000 012',
    url: 'https://casa-lumina.example/contact',
  },
  lookup: { contacts: ['email', 'postcode'], code: false },
  places: casaLuminaPlaces,
};
