import { ReturnsPortal } from './returns-portal.js';

/* Registers the elements. A second copy of the bundle on the page leaves the first one's in place. */
if (!customElements.get('returns-portal')) customElements.define('returns-portal', ReturnsPortal);
