import type { Place } from '@returns-portal/server';

const daily = (opens: string, closes: string) => [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, opens, closes }));
const weekdays = (opens: string, closes: string) => [1, 2, 3, 4, 5].map((day) => ({ day, opens, closes }));

const point = { kind: 'point', country: 'RO' } as const;

/** The shop's own store and the counters that take its parcels. */
export const casaLuminaPlaces: readonly Place[] = [
  {
    id: 'cluj-store',
    kind: 'store',
    name: 'Casa Lumina Cluj-Napoca',
    address: ['Strada Clinicilor 8'],
    postcode: '400006',
    city: 'Cluj-Napoca',
    country: 'RO',
    latitude: 46.7667,
    longitude: 23.5817,
    hours: daily('10:00', '20:00'),
    methods: ['in_the_shop'],
  },
  {
    ...point,
    id: 'cluj-manastur',
    name: 'Papetăria Crișan',
    address: ['Calea Florești 75'],
    postcode: '400516',
    city: 'Cluj-Napoca',
    latitude: 46.7569,
    longitude: 23.5511,
    hours: [...weekdays('08:00', '19:00'), { day: 6, opens: '09:00', closes: '14:00' }],
    methods: ['at_a_point'],
  },
  {
    ...point,
    id: 'cluj-gheorgheni',
    name: 'Magazin Non-Stop Unirii',
    address: ['Strada Unirii 1'],
    postcode: '400432',
    city: 'Cluj-Napoca',
    latitude: 46.7669,
    longitude: 23.6254,
    hours: daily('00:00', '23:59'),
    methods: ['at_a_point'],
  },
  {
    ...point,
    id: 'bucharest-victoriei',
    name: 'Librăria Victoriei',
    address: ['Calea Victoriei 120'],
    postcode: '010093',
    city: 'București',
    latitude: 44.4437,
    longitude: 26.0919,
    hours: weekdays('09:00', '18:00'),
    methods: ['at_a_point'],
  },
  {
    ...point,
    id: 'iasi-copou',
    name: 'Copou Express',
    address: ['Bulevardul Carol I 22'],
    postcode: '700506',
    city: 'Iași',
    latitude: 47.1749,
    longitude: 27.5724,
    hours: [...weekdays('07:30', '20:30'), { day: 6, opens: '08:00', closes: '13:00' }],
    methods: ['at_a_point'],
  },
];
