/** A piece of the screen that a shop may style by `::part(name)` where the tokens do not reach. */
export interface Part {
  readonly name: string;
  /** What it is, and so what may be styled. */
  readonly purpose: string;
}

/** The documented parts. The elements' manifest is made from them; a test compares them with the templates. */
export const PARTS = [
  { name: 'base', purpose: 'The whole column' },
  { name: 'step', purpose: 'The step that is shown' },
  { name: 'heading', purpose: 'The heading of the step' },
  { name: 'field', purpose: 'Anything to type in or to choose from' },
  { name: 'item', purpose: 'An article of the order' },
  { name: 'choice', purpose: 'A card to choose: an outcome, a way to send it back' },
  { name: 'ledger', purpose: 'The sum, component by component' },
  { name: 'case', purpose: 'What was registered' },
  { name: 'case-number', purpose: 'The number to quote' },
  { name: 'primary-button', purpose: 'The button that leads on' },
  { name: 'secondary-button', purpose: 'Other buttons' },
  { name: 'link', purpose: 'Buttons that look like links, such as the way back' },
] as const satisfies readonly Part[];
