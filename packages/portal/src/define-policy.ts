import { ReturnsPolicy } from './returns-policy.js';

/* Registers the element. A second copy of the bundle on the page leaves the first one's in place. */
if (!customElements.get('returns-policy')) customElements.define('returns-policy', ReturnsPolicy);
