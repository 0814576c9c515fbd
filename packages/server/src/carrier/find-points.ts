import type { Point } from '@returns-portal/contract';
import type { Place } from '../place.js';
import type { PointQuery } from '../ports/carrier.js';

/** Metres; good to half a percent anywhere, which is better than a crow flies. */
const EARTH_RADIUS = 6_371_000;

interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Along a great circle, in whole metres (haversine, which stays exact for places next door). */
const distanceBetween = (from: Position, to: Position): number => {
  const halfway = (one: number, other: number): number => Math.sin(radians(other - one) / 2) ** 2;
  const chord =
    halfway(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfway(from.longitude, to.longitude);
  return Math.round(2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord))));
};

/** Whether goods can be handed in there by a method. */
export const serves = ({ kind, methods }: Place, query: Pick<PointQuery, 'method'>): boolean => {
  if (methods !== undefined && !methods.includes(query.method.code)) return false;
  switch (query.method.kind) {
    case 'in_store':
      return kind === 'store';
    case 'drop_off':
      return true;
    case 'parcel_label':
    case 'paperless_code':
    case 'own_carrier':
    case 'pickup':
      return false;
  }
};

const distanceOf = ({ latitude, longitude }: Place, { near }: PointQuery): number | null =>
  near === null || !('latitude' in near) || latitude === undefined || longitude === undefined
    ? null
    : distanceBetween(near, { latitude, longitude });

const plain = (postcode: string): string => postcode.replace(/[\s-]/g, '').toUpperCase();

/** 0 in the same postcode area, 1 in the same part of the country, 2 anywhere else. */
const farness = (place: Place, { near }: PointQuery): number => {
  if (near === null || !('postcode' in near) || (near.country ?? place.country) !== place.country) return 2;
  const [here, there] = [plain(near.postcode), plain(place.postcode)];
  if (here === there) return 0;
  return here.slice(0, 2) === there.slice(0, 2) ? 1 : 2;
};

/** A place as it is listed. */
export const toPoint = (place: Place, distance: number | null): Point => ({
  id: place.id,
  kind: place.kind,
  name: place.name,
  address: [...place.address],
  postcode: place.postcode,
  city: place.city,
  country: place.country,
  latitude: place.latitude ?? null,
  longitude: place.longitude ?? null,
  hours: place.hours.map((hours) => ({ ...hours })),
  distance,
});

/**
 * The places that serve a method, the nearest first. A postcode is taken for what it says (the first two digits are a
 * département or a county), since nobody is asked where it lies; what cannot be told apart goes by name.
 */
export const findPoints = (places: readonly Place[], query: PointQuery): readonly Point[] =>
  places
    .filter((place) => serves(place, query))
    .map((place) => ({ place, distance: distanceOf(place, query), farness: farness(place, query) }))
    .sort(
      (one, other) =>
        (one.distance ?? Infinity) - (other.distance ?? Infinity) ||
        one.farness - other.farness ||
        one.place.name.localeCompare(other.place.name) ||
        one.place.id.localeCompare(other.place.id),
    )
    .slice(0, query.limit)
    .map(({ place, distance }) => toPoint(place, distance));
