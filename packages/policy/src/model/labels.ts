export const LOCALES = ['fr', 'ro', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text that the merchant wrote, in every language. */
export type Labels = Readonly<Record<Locale, string>>;
