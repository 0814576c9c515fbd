import { actionStyles } from './actions.styles.js';
import { caseStyles } from './case.styles.js';
import { choiceStyles } from './choices.styles.js';
import { itemStyles } from './items.styles.js';
import { layoutStyles } from './layout.styles.js';
import { ledgerStyles } from './ledger.styles.js';
import { listingStyles } from './listing.styles.js';
import { photoStyles } from './photos.styles.js';
import { progressStyles } from './progress.styles.js';

/** What the later steps need beyond the first screen; loaded with them. The layout comes last: it hides for print. */
export const journeyStyles = [
  progressStyles,
  actionStyles,
  itemStyles,
  choiceStyles,
  ledgerStyles,
  caseStyles,
  listingStyles,
  photoStyles,
  layoutStyles,
];
