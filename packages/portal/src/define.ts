import { ReturnsPortal } from './returns-portal.js';

/* Registers the elements. A second copy of the bundle on the page leaves the first one's in place. */
if (!customElements.get('returns-portal')) customElements.define('returns-portal', ReturnsPortal);

/*
 * The page's other elements of ours come with this script: a second bundle would bring Lit again, and under Trusted
 * Types its policy of the same name is refused. What is put on the page later has a script, or an import, of its own.
 */
if (typeof document !== 'undefined') {
  if (document.querySelector('returns-policy')) void import('./define-policy.js');
  if (document.querySelector('returns-tracker')) void import('./define-tracker.js');
  if (document.querySelector('returns-withdrawal')) void import('./define-withdrawal.js');
}
