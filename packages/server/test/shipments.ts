import type { CaseItem, Point, ReturnCase } from '@returns-portal/contract';
import type { MethodKind } from '@returns-portal/policy';
import type { Place, ReturnShipment } from '@returns-portal/server';
import { NOW, SHOPS } from './fixtures.ts';

export const itemOf = (facts: Partial<CaseItem> = {}): CaseItem => ({
  lineId: 'a',
  title: 'Pull en mérinos «\u00a0Brume\u00a0»',
  variant: 'Bleu nuit, M',
  image: null,
  quantity: 1,
  choice: { track: 'goodwill', reason: 'too_small', outcome: 'refund' },
  goods: 'approved',
  money: 'due',
  waitsFor: null,
  sendBackBy: { day: '2026-12-07', endsAt: '2026-12-07T23:00:00Z' },
  refundBy: null,
  ...facts,
});

export type CaseMethod = NonNullable<ReturnCase['method']>;

export const methodOf = (kind: MethodKind, facts: Partial<CaseMethod> = {}): CaseMethod => ({
  code: 'post',
  kind,
  labels: { fr: 'Par la poste', ro: 'Prin poștă', en: 'By post' },
  instructions: { fr: 'Fermez le colis.', ro: 'Închideți coletul.', en: 'Close the parcel.' },
  address: ['Atelier', '12 rue des Lilas', '69002 Lyon'],
  ...facts,
});

export const shipmentOf = (
  facts: Partial<ReturnShipment> = {},
  returnCase: Partial<ReturnCase> = {},
): ReturnShipment => ({
  shop: SHOPS[0]!,
  customer: { email: 'camille@example.com', name: 'Camille Dupont' },
  locale: 'fr',
  followUrl: 'https://nuage.example/suivi',
  point: null,
  pickup: null,
  now: new Date(NOW),
  returnCase: {
    number: 'R-7K3M9QXA',
    orderNumber: 'NU-1001',
    seller: { id: 'nuage', name: 'Atelier Nuage' },
    status: 'approved',
    createdAt: NOW,
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    items: [itemOf()],
    quote: { seller: 'nuage', components: [], refund: 0, credit: 0, owed: 0 },
    method: methodOf('own_carrier'),
    policyVersion: '2026-1',
    ...returnCase,
  },
  ...facts,
});

export const placeOf = (id: string, facts: Partial<Place> = {}): Place => ({
  id,
  kind: 'point',
  name: `Place ${id}`,
  address: ['3 quai du Port'],
  postcode: '13002',
  city: 'Marseille',
  country: 'FR',
  hours: [{ day: 1, opens: '09:00', closes: '19:00' }],
  ...facts,
});

export const pointOf = (id: string, facts: Partial<Point> = {}): Point => ({
  id,
  kind: 'point',
  name: `Point ${id}`,
  address: ['3 quai du Port'],
  postcode: '13002',
  city: 'Marseille',
  country: 'FR',
  latitude: null,
  longitude: null,
  hours: [],
  distance: null,
  ...facts,
});
