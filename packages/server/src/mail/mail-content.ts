import type { Locale } from '@returns-portal/policy';
import type { Sentence } from './sentence.js';

/** One item of a list: what it is, and facts about it in smaller type. */
export interface ListedItem {
  readonly title: string;
  readonly facts: readonly string[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Sentence }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'number'; readonly label: string; readonly value: string }
  | { readonly kind: 'items'; readonly items: readonly ListedItem[] }
  | { readonly kind: 'address'; readonly lines: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** What a mail says, before it is HTML or text. Nothing in it is escaped. */
export interface MailContent {
  readonly locale: Locale;
  readonly shop: string;
  /** `#rrggbb`. */
  readonly accent: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}
