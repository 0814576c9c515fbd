import type { Locale } from '@returns-portal/policy';
import type { Sentence } from './sentence.js';

/** One item of a list: what it is, and facts about it in smaller type. */
export interface ListedItem {
  readonly title: string;
  readonly facts: readonly string[];
}

/** Something that was said, and what it is. */
export interface LabelledFact {
  readonly label: string;
  readonly lines: readonly string[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Sentence }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'number'; readonly label: string; readonly value: string }
  /** One that is typed or copied: nothing stands between its digits. */
  | { readonly kind: 'code'; readonly digits: string }
  /** What somebody wrote, line by line. */
  | { readonly kind: 'quote'; readonly lines: readonly string[] }
  | { readonly kind: 'items'; readonly items: readonly ListedItem[] }
  | { readonly kind: 'facts'; readonly facts: readonly LabelledFact[] }
  | { readonly kind: 'address'; readonly lines: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** What a mail says, and in which language. Nothing in it is escaped. */
export interface Letter {
  readonly locale: Locale;
  readonly subject: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The same as its reader sees it, before it is HTML or text. */
export interface MailContent extends Omit<Letter, 'subject'> {
  readonly shop: string;
  /** `#rrggbb`. */
  readonly accent: string;
}

export const paragraph = (text: Sentence | string): Block => ({
  kind: 'paragraph',
  text: typeof text === 'string' ? [text] : text,
});

export const heading = (text: string): Block => ({ kind: 'heading', text });
