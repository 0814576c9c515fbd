import { clientRoutes, type ClientRoute, type Shape } from '@returns-portal/contract/client';
import type { Dice } from './random.ts';

/** What a service of another release makes of an answer. */
export type Release = (request: Request, answer: Response) => Promise<Response>;

export const sameRelease: Release = async (_request, answer) => answer;

const ROUTES = Object.values<ClientRoute>(clientRoutes);

const routeOf = ({ method, url }: Request): ClientRoute | undefined => {
  const parts = new URL(url).pathname.split('/');
  return ROUTES.find(({ method: meant, path }) => {
    const wanted = path.split('/');
    return (
      meant === method &&
      wanted.length === parts.length &&
      wanted.every((part, at) => part.startsWith('{') || part === parts[at])
    );
  });
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether a shape is one of several words: a list that can grow. */
const isWords = (shape: Shape): shape is `=${string}` => typeof shape === 'string' && shape.includes('|');

type Members = Readonly<Record<string, unknown>>;

/** The member by whose words alternatives are told apart. */
const tellsApart = (shapes: readonly Shape[]): string | null => {
  const firsts = shapes.map((shape) => Object.entries(Object(shape) as Readonly<Record<string, Shape>>)[0]);
  const [name] = firsts[0] ?? [];
  const words = firsts.every(
    (first) => first?.[0] === name && typeof first?.[1] === 'string' && first[1].startsWith('='),
  );
  return name !== undefined && words && shapes.length > 1 ? name : null;
};

/** What a newer service calls otherwise, or has more of. It says the same each time. */
type News = (about: string, chance: number) => boolean;

const newsFrom = (dice: Dice): News => {
  const decided = new Map<string, boolean>();
  return (about, chance) => {
    const known = decided.get(about) ?? dice.percent(chance);
    decided.set(about, known);
    return known;
  };
};

/** An answer of a service that is one minor version ahead, as the guide to versions allows it to be. */
const ahead = (shape: Shape, value: unknown, news: News): unknown => {
  if (isWords(shape)) return news(`${shape} ${String(value)}`, 6) ? 'of_tomorrow' : value;
  if (typeof shape !== 'object' || shape === null || typeof value !== 'object' || value === null) return value;
  if (isList(shape)) {
    const [only = null] = shape;
    if (shape.length > 1) {
      const meant = shape.find((one) => one !== null && typeof one === 'object');
      return shape.length === 2 && shape.includes(null) && meant !== undefined ? ahead(meant, value, news) : value;
    }
    if (!isList(value)) return value;
    const items = value.map((item) => ahead(only, item, news));
    if (isWords(only)) return news(`more ${only}`, 30) ? [...items, 'of_tomorrow'] : items;
    const told = isList(only) ? tellsApart(only) : null;
    const [first] = items;
    const another = told !== null && first !== undefined && news(`more ${JSON.stringify(only)}`, 30);
    return another ? [...items, { ...(first as Members), [told]: 'of_tomorrow' }] : items;
  }
  const { '*': each, ...named } = shape as Readonly<Record<string, Shape>>;
  const members = Object.entries(value as Members).map(([name, member]) => {
    const wanted = each ?? named[name] ?? named[`${name}?`];
    return [name, wanted === undefined ? member : ahead(wanted, member, news)] as const;
  });
  return { ...Object.fromEntries(members), ...(each === undefined && { ofTomorrow: { deep: [1, 'two', null] } }) };
};

/** An answer of a service that does not know yet what may be missing. */
const behind = (shape: Shape, value: unknown): unknown => {
  if (typeof shape !== 'object' || shape === null || typeof value !== 'object' || value === null) return value;
  if (isList(shape)) {
    const [only = null] = shape;
    if (shape.length > 1) {
      const meant = shape.find((one) => one !== null && typeof one === 'object');
      return shape.length === 2 && shape.includes(null) && meant !== undefined ? behind(meant, value) : value;
    }
    return isList(value) ? value.map((item) => behind(only, item)) : value;
  }
  const wanted = shape as Readonly<Record<string, Shape>>;
  if ('*' in wanted) return value;
  return Object.fromEntries(
    Object.entries(value as Members).flatMap(([name, member]) =>
      wanted[name] === undefined ? [] : [[name, behind(wanted[name], member)]],
    ),
  );
};

const rewritten = async (
  answer: Response,
  change: (shape: Shape) => (value: unknown) => unknown,
  route?: ClientRoute,
) => {
  if (!answer.ok || !route || route.answer === 'file') return answer;
  const value = change(route.answer)(await answer.json());
  return new Response(JSON.stringify(value), { status: answer.status, headers: answer.headers });
};

export const oneAhead = (dice: Dice): Release => {
  const news = newsFrom(dice);
  return (request, answer) => rewritten(answer, (shape) => (value) => ahead(shape, value, news), routeOf(request));
};

/** What came after the first release: a journey goes on without. */
const YOUNG: readonly ClientRoute[] = [clientRoutes.readShop, clientRoutes.listPoints, clientRoutes.listSlots];

export const oneBehind =
  (dice: Dice): Release =>
  async (request, answer) => {
    const route = routeOf(request);
    if (route && YOUNG.includes(route)) {
      const status = dice.one([404, 405]);
      const code = status === 404 ? 'not_found' : 'method_not_allowed';
      return new Response(JSON.stringify({ type: 'urn:x', title: code, status, code, params: {} }), { status });
    }
    return rewritten(answer, (shape) => (value) => behind(shape, value), route);
  };
