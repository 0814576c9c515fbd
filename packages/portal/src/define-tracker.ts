import { ReturnsTracker } from './returns-tracker.js';

/* Registers the element. A second copy of the bundle on the page leaves the first one's in place. */
if (!customElements.get('returns-tracker')) customElements.define('returns-tracker', ReturnsTracker);
