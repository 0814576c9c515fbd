import type { PickupSlot, Point } from '@returns-portal/contract';
import type { Booking, Carrier, ParcelState, ReturnShipment } from '@returns-portal/server';

const POINTS: readonly Point[] = [
  {
    id: 'point-1',
    kind: 'point',
    name: 'Tabac du Port',
    address: ['3 quai du Port'],
    postcode: '13002',
    city: 'Marseille',
    country: 'FR',
    latitude: 43.2961,
    longitude: 5.3699,
    hours: [{ day: 1, opens: '09:00', closes: '19:00' }],
    distance: 250,
  },
  {
    id: 'point-2',
    kind: 'store',
    name: 'Librairie des Accoules',
    address: ['12 montée des Accoules'],
    postcode: '13002',
    city: 'Marseille',
    country: 'FR',
    latitude: null,
    longitude: null,
    hours: [],
    distance: null,
  },
];

const SLOTS: readonly PickupSlot[] = [
  { id: 'slot-1', day: '2026-11-24', from: '09:00', to: '12:00' },
  { id: 'slot-2', day: '2026-11-24', from: '14:00', to: '18:00' },
];

export interface MemoryCarrier extends Required<Carrier> {
  /** Every booking that was asked for, the second time for the same case too. */
  readonly booked: readonly ReturnShipment[];
  /** What `track` says from now on. */
  report(trackingNumber: string, state: ParcelState): void;
  /** The next calls reject with this, until it is null again. */
  failWith(error: Error | null): void;
}

/** A carrier with a contract, as far as tests need one: the same case gets the same answers. */
export const createMemoryCarrier = (): MemoryCarrier => {
  const booked: ReturnShipment[] = [];
  const states = new Map<string, ParcelState>();
  let failure: Error | null = null;
  const answer = <T>(value: T): Promise<T> => (failure === null ? Promise.resolve(value) : Promise.reject(failure));

  return {
    booked,
    report: (trackingNumber, state) => void states.set(trackingNumber, state),
    failWith(error) {
      failure = error;
    },
    book(shipment): Promise<Booking> {
      booked.push(shipment);
      const { number, method } = shipment.returnCase;
      return answer({
        carrier: 'Memory Post',
        trackingNumber: `MP-${number}`,
        code: method?.kind === 'paperless_code' ? { text: `CODE-${number}`, symbol: 'qr' } : null,
        reference: `ref-${number}`,
      });
    },
    printable: ({ returnCase: { method } }, { reference }) =>
      answer(
        method?.kind === 'parcel_label'
          ? {
              kind: 'label',
              type: 'application/pdf',
              fileName: `label-${reference}.pdf`,
              bytes: new TextEncoder().encode(`%PDF-1.7 label ${reference}`),
            }
          : null,
      ),
    points: ({ limit }) => answer(POINTS.slice(0, limit)),
    slots: () => answer(SLOTS),
    findHandOver: ({ point, pickup }) => {
      const found = { point: POINTS.find(({ id }) => id === point), pickup: SLOTS.find(({ id }) => id === pickup) };
      const isThere = (point === null || found.point) && (pickup === null || found.pickup);
      return answer(isThere ? { point: found.point ?? null, pickup: found.pickup ?? null } : null);
    },
    track: (trackingNumber) => answer(states.get(trackingNumber) ?? null),
  };
};
