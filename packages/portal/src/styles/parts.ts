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
  { name: 'now', purpose: 'In `<returns-tracker>`: what the customer has to do now' },
  { name: 'offer', purpose: 'In `<returns-tracker>`: the shop’s offer after it has looked at the goods' },
  { name: 'timeline', purpose: 'In `<returns-tracker>`: the line of goods and money' },
  { name: 'dates', purpose: 'In `<returns-tracker>`: the dates of a withdrawal' },
  { name: 'deductions', purpose: 'In `<returns-tracker>`: what the shop kept for lost value' },
  { name: 'hand-over', purpose: 'In `<returns-tracker>`: code, sheet and place for the way back' },
  { name: 'shipments', purpose: 'In `<returns-tracker>`: the parcels' },
  { name: 'evidence', purpose: 'In `<returns-tracker>`: the photos' },
  { name: 'messages', purpose: 'In `<returns-tracker>`: messages with the shop' },
  { name: 'details', purpose: 'In `<returns-tracker>`: items and amounts' },
  { name: 'feedback', purpose: 'In `<returns-tracker>`: the question at the end' },
  { name: 'cancel', purpose: 'In `<returns-tracker>`: the way to cancel' },
  { name: 'glance', purpose: 'In `<returns-policy>`: what is asked most' },
  { name: 'full', purpose: 'In `<returns-policy>`: everything' },
  { name: 'version', purpose: 'In `<returns-policy>`: the version and its day' },
  { name: 'entry-button', purpose: 'In `<returns-withdrawal>`: the way to the statement, with the words of the law' },
  { name: 'statement', purpose: 'In `<returns-withdrawal>`: the statement as it is sent' },
  {
    name: 'confirm-button',
    purpose: 'In `<returns-withdrawal>`: the control that sends it, with the words of the law',
  },
] as const satisfies readonly Part[];
