import { KINDS } from './kinds.js';
import type { Kind, Shape } from './shape.js';

type Members = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !isList(value);

const fitsWord = (shape: string, value: unknown): boolean => {
  if (!shape.startsWith('=')) return KINDS[shape as Kind](value);
  // A list of words can grow: a newer service may have one more.
  return shape.includes('|') ? typeof value === 'string' : shape.slice(1) === value;
};

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

/** Whether this alternative is meant: what tells them apart comes first in them. */
const isMeant = (shape: Shape, value: unknown): boolean => {
  const [[name, first] = []] = Object.entries(Object(shape) as Members);
  if (name === undefined || !isObject(value)) return false;
  const { [name]: said } = value;
  return (
    said === first ||
    (typeof first === 'string' &&
      first
        .slice(1)
        .split('|')
        .includes(said as string))
  );
};

const amongAlternatives = (shapes: readonly Shape[], value: unknown, path: string): string | null => {
  const meant = shapes.filter((shape) => isMeant(shape, value));
  const tried = meant.length > 0 ? meant : shapes;
  return tried.reduce<string | null>((found, shape) => found && misfit(shape, value, path), path);
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
