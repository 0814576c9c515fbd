import { html } from 'hono/html';

/** A piece of the page; whatever goes into one as text is escaped. */
export type Piece = ReturnType<typeof html>;

/** Code stands in backticks. */
export const inline = (text: string): (Piece | string)[] =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));

/** Paragraphs, as descriptions have them. */
export const prose = (text: string): Piece[] => text.split('\n\n').map((part) => html`<p>${inline(part)}</p>`);
