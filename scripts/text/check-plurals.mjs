const LOCALES = ['en', 'fr', 'ro'];
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** French "many" (1 000 000 de …) falls back to "other"; nobody returns a million things. */
const OPTIONAL = 'many';

/** The forms that each count needs, so that every language finds its own: one, few, other. */
export const REQUIRED_FORMS = CATEGORIES.filter(
  (category) =>
    category !== OPTIONAL &&
    LOCALES.some((locale) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes(category)),
);

const split = (id) => {
  const at = id.lastIndexOf('.');
  return { base: id.slice(0, at), form: id.slice(at + 1) };
};

/**
 * The counted messages (`items.count.few`) whose forms are not complete. A lone `….other` is no count: "other" is a
 * name that reasons have as well.
 * @param {readonly string[]} ids
 */
export const checkPlurals = (ids) => {
  const forms = new Map();
  for (const { base, form } of ids.map(split)) {
    if (CATEGORIES.includes(form)) forms.set(base, [...(forms.get(base) ?? []), form]);
  }
  return [...forms]
    .filter(([, found]) => found.some((form) => form !== 'other'))
    .flatMap(([base, found]) =>
      REQUIRED_FORMS.filter((form) => !found.includes(form)).map((form) => ({
        id: `${base}.${form}`,
        problem: `is missing: a count needs the forms ${REQUIRED_FORMS.join(', ')}. Add it beside ${base}.${found[0]}.`,
      })),
    );
};
