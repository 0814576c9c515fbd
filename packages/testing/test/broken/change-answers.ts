import type { ReturnsAdapter } from '@returns-portal/sdk';

/** The same adapter, each answer of which is changed on its way. */
export const changeAnswers = (
  adapter: ReturnsAdapter,
  change: (answer: unknown, method: string) => unknown,
): ReturnsAdapter =>
  new Proxy(adapter, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => change(await Reflect.apply(method, target, args), String(name));
    },
  });

/** A copy in which every object was looked at, the innermost first. */
export const deepMap = (value: unknown, change: (found: Record<string, unknown>) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((inner) => deepMap(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepMap(inner, change)])));
};
