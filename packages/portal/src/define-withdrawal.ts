import { ReturnsWithdrawal } from './returns-withdrawal.js';

/* Registers the element. A second copy of the bundle on the page leaves the first one's in place. */
if (!customElements.get('returns-withdrawal')) customElements.define('returns-withdrawal', ReturnsWithdrawal);
