/** The country in a language tag, if it names one: `FR` of `fr-FR` and of `fr-Latn-FR`. */
const regionIn = (tag: string | null): string | undefined =>
  /[-_]([A-Za-z]{2})(?:[-_]|$)/.exec(tag ?? '')?.[1]?.toUpperCase();

/** The country that the page around an element speaks to, as far as its language says so. */
export const regionOf = (element: Element): string | undefined => {
  const holder = element.closest('[lang]');
  if (holder) return regionIn(holder.getAttribute('lang'));
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? regionOf(root.host) : undefined;
};
