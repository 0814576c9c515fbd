import type { LineConditions, ReasonConditions, Rule } from '../model/conditions.js';
import type { Reason } from '../model/reason.js';
import { lineChecks } from './line-checks.js';
import { reasonCodes } from './reason-codes.js';
import { DIMENSIONS, type Check, type Dimension, type Subject } from './subject.js';

/** A rule, ready to be applied. */
export interface Named<R> {
  readonly rule: R;
  /** What explanations call it. */
  readonly name: string;
  /** The codes of the reasons for which it holds; null for all. */
  readonly codes: readonly string[] | null;
}

/** The rules of one section of a document. */
export type RuleIndex<R> = (subject: Subject) => readonly Named<R>[];

interface Entry<R> extends Named<R> {
  readonly place: number;
  /** What is left to be asked of a line; null where nothing is. */
  readonly holds: Check | null;
}

const all = (checks: readonly Check[]): Check => {
  const [first] = checks;
  if (first && checks.length === 1) return first;
  return (subject) => {
    for (const check of checks) if (!check(subject)) return false;
    return true;
  };
};

const checkOf = ({ when = {}, unless }: Rule<LineConditions>, found: Dimension | undefined): Check | null => {
  const checks = lineChecks(when, found);
  if (unless) {
    const exempt = all(lineChecks(unless));
    checks.push((subject) => !exempt(subject));
  }
  return checks.length > 0 ? all(checks) : null;
};

/** Adds the entries that hold, in the order of the document and each once, however it was found. */
const take = <R>(entries: readonly Entry<R>[], subject: Subject, found: Entry<R>[]): void => {
  for (const entry of entries) {
    if (entry.holds && !entry.holds(subject)) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1]?.place ?? 0) > entry.place) at -= 1;
    if (at > 0 && found[at - 1] === entry) continue;
    // Pushing is many times faster, and mostly enough.
    if (at === found.length) found.push(entry);
    else found.splice(at, 0, entry);
  }
};

/**
 * Makes the rules of a section ready: asked about a line, it answers those that hold, in the order of the document.
 * A rule that names products, brands, tags and so on is filed under each of them, so that a line looks only at rules
 * that could be about it, however long the document is.
 *
 * @param reasons the reasons that the rules can mean
 */
export const indexRules = <R extends Rule<LineConditions & ReasonConditions>>(
  rules: readonly R[] = [],
  section: string,
  reasons: readonly Reason[] = [],
): RuleIndex<R> => {
  const general: Entry<R>[] = [];
  const shelves = new Map<Dimension, Map<string | undefined, Entry<R>[]>>();
  rules.forEach((rule, place) => {
    const { id, when } = rule;
    const found = DIMENSIONS.find((dimension) => when?.[dimension]);
    const holds = checkOf(rule, found);
    const entry = { rule, place, name: id ?? `${section}[${place}]`, codes: reasonCodes(reasons, when), holds };
    if (!found) {
      general.push(entry);
      return;
    }
    const shelf = shelves.get(found) ?? new Map<string | undefined, Entry<R>[]>();
    shelves.set(found, shelf);
    for (const value of when?.[found] ?? []) {
      const entries = shelf.get(value);
      if (entries) entries.push(entry);
      else shelf.set(value, [entry]);
    }
  });

  const filed = [...shelves];
  if (filed.length === 0 && general.every(({ holds }) => !holds)) return () => general;
  return (subject) => {
    const found: Entry<R>[] = [];
    for (const [dimension, shelf] of filed) {
      for (const value of subject[dimension]) {
        const entries = shelf.get(value);
        if (entries) take(entries, subject, found);
      }
    }
    take(general, subject, found);
    return found;
  };
};
