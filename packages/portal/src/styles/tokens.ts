/** A custom property that a shop may set on the element or anywhere above it. */
export interface Token {
  readonly name: `--returns-${string}`;
  /** What it is when the shop sets nothing, as CSS. */
  readonly initial: string;
  readonly purpose: string;
}

/** Everything that can be themed. The documentation's table and the test that each is used are made from it. */
export const TOKENS = [
  {
    name: '--returns-accent',
    initial: 'light-dark(#1b1b1b, #f3f3f3)',
    purpose: 'Primary buttons, chosen cards, progress',
  },
  {
    name: '--returns-accent-text',
    initial: 'black or white, whichever reads better on the accent',
    purpose: 'Text on the accent',
  },
  { name: '--returns-text', initial: 'inherited from the page', purpose: 'Text' },
  {
    name: '--returns-quiet',
    initial: '72 % of the text',
    purpose: 'Text that is less important',
  },
  { name: '--returns-line', initial: '16 % of the text', purpose: 'Hairlines and borders of cards' },
  { name: '--returns-surface', initial: 'transparent', purpose: 'Background of cards and fields' },
  { name: '--returns-success', initial: 'light-dark(#17693b, #6fd49a)', purpose: 'Good news, beside a word' },
  { name: '--returns-warning', initial: 'light-dark(#8a4b00, #f0b35c)', purpose: 'Dates that are near, beside a word' },
  { name: '--returns-danger', initial: 'light-dark(#ab1f2c, #ff9a9a)', purpose: 'Mistakes, beside a word' },
  { name: '--returns-chosen', initial: 'transparent', purpose: 'Background of a chosen card' },
  { name: '--returns-focus', initial: 'the accent', purpose: 'Outline of what has the keyboard' },
  { name: '--returns-font', initial: 'inherited from the page', purpose: 'Font of the element' },
  { name: '--returns-heading-font', initial: 'the font of the element', purpose: 'Font of headings' },
  { name: '--returns-heading-weight', initial: '600', purpose: 'Weight of headings' },
  { name: '--returns-radius', initial: '10px', purpose: 'Corners of cards' },
  {
    name: '--returns-control-radius',
    initial: '80 % of --returns-radius',
    purpose: 'Corners of fields and buttons',
  },
  {
    name: '--returns-size',
    initial: 'max(1rem, 16px)',
    purpose: 'Size of the text, of which all sizes are multiples',
  },
  { name: '--returns-density', initial: '1', purpose: 'Multiplies all spacing: 0.75 is compact' },
  {
    name: '--returns-align',
    initial: 'start',
    purpose: 'Where the column stands in a wider room: start, center or end',
  },
  { name: '--returns-width', initial: '36rem', purpose: 'Width of the column at most' },
] as const satisfies readonly Token[];
