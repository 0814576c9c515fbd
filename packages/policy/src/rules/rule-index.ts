import type { LineConditions, Rule } from '../model/conditions.js';
import { DIMENSION_NAMES, DIMENSIONS, lineChecks, type Dimension } from './line-checks.js';
import type { Check, Subject } from './subject.js';

/** A rule with the name that explanations use for it. */
export interface Named<R> {
  readonly rule: R;
  readonly name: string;
}

/** The rules of one section of a document. */
export type RuleIndex<R> = (subject: Subject) => readonly Named<R>[];

interface Entry<R> extends Named<R> {
  readonly place: number;
  readonly holds: Check | null;
}

const all =
  (checks: readonly Check[]): Check =>
  (subject) => {
    for (const check of checks) if (!check(subject)) return false;
    return true;
  };

const checkOf = ({ when = {}, unless }: Rule<LineConditions>, found: Dimension | undefined): Check | null => {
  const checks = lineChecks(when, found);
  if (unless) {
    const exempt = all(lineChecks(unless));
    checks.push((subject) => !exempt(subject));
  }
  return checks.length === 0 ? null : all(checks);
};

/**
 * Makes the rules of a section ready: asked about a line, it answers those that hold, in the order of the document.
 * A rule that names products, brands, tags and so on is filed under each of them, so that a line looks only at rules
 * that could be about it, however long the document is.
 */
export const indexRules = <R extends Rule<LineConditions>>(
  rules: readonly R[] | undefined,
  section: string,
): RuleIndex<R> => {
  const general: Entry<R>[] = [];
  const filed = new Map<Dimension, Map<string, Entry<R>[]>>();
  rules?.forEach((rule, place) => {
    const found = DIMENSION_NAMES.find((dimension) => rule.when?.[dimension] !== undefined);
    const entry = { rule, place, name: rule.id ?? `${section}[${place}]`, holds: checkOf(rule, found) };
    if (found === undefined) {
      general.push(entry);
      return;
    }
    const shelf = filed.get(found) ?? new Map<string, Entry<R>[]>();
    filed.set(found, shelf);
    for (const value of new Set(rule.when?.[found])) {
      const entries = shelf.get(value);
      if (entries) entries.push(entry);
      else shelf.set(value, [entry]);
    }
  });

  const shelves = [...filed].map(([dimension, shelf]) => ({ valuesOf: DIMENSIONS[dimension], shelf }));
  return (subject) => {
    let found: Entry<R>[] = [];
    let lists = 0;
    const take = (entries: readonly Entry<R>[]) => {
      lists += 1;
      for (const entry of entries) if (!entry.holds || entry.holds(subject)) found.push(entry);
    };
    for (const { valuesOf, shelf } of shelves) {
      for (const value of valuesOf(subject)) {
        const entries = shelf.get(value);
        if (entries) take(entries);
      }
    }
    if (general.length > 0) take(general);
    if (lists > 1 && found.length > 1) {
      found.sort((a, b) => a.place - b.place);
      found = found.filter((entry, index) => entry !== found[index - 1]);
    }
    return found;
  };
};
