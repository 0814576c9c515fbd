import { KINDS } from './kinds.js';
import type { Kind, Shape } from './shape.js';

type Members = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !isList(value);

const fitsWord = (shape: string, value: unknown): boolean =>
  shape.startsWith('=')
    ? typeof value === 'string' && shape.slice(1).split('|').includes(value)
    : KINDS[shape as Kind](value);

/** The first misfit among the members of a list or an object. */
const amongMembers = (members: object, shape: Shape, path: string): string | null => {
  for (const [name, value] of Object.entries(members) as [string, unknown][]) {
    const found = misfit(shape, value, `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
};

const inObject = (shape: Readonly<Record<string, Shape>>, value: Members, path: string): string | null => {
  const { '*': each } = shape;
  if (each !== undefined) return amongMembers(value, each, path);
  for (const [key, wanted] of Object.entries(shape)) {
    const name = key.replace('?', '');
    const member = value[name];
    if (name !== key && member === undefined) continue;
    const found = misfit(wanted, member, `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
};

const amongAlternatives = (shapes: readonly Shape[], value: unknown, path: string): string | null => {
  let meant = path;
  for (const shape of shapes) {
    const found = misfit(shape, value, path);
    if (found === null) return null;
    // What tells alternatives apart comes first in them: one that fits so far is the one that was meant.
    const first = `${path}.${Object.keys(Object(shape) as object)[0] ?? ''}`;
    if (meant === path || found !== first) meant = found;
  }
  return meant;
};

/**
 * Where a value is not what the shape says, as a path such as `$.lines.2.quantity`; null where all of it fits. For
 * developers. It tells nothing of the value itself, which may be personal.
 */
export const misfit = (shape: Shape, value: unknown, path = '$'): string | null => {
  if (typeof shape === 'string') return fitsWord(shape, value) ? null : path;
  if (typeof shape === 'boolean' || shape === null) return value === shape ? null : path;
  if (isList(shape)) {
    const [only = null] = shape;
    if (shape.length > 1) return amongAlternatives(shape, value, path);
    return isList(value) ? amongMembers(value, only, path) : path;
  }
  return isObject(value) ? inObject(shape, value, path) : path;
};
