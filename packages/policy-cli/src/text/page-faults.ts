import { PATIENCE_SECONDS } from '../function-page/fetch-page.js';
import type { PageFault } from '../function-page/judge-visit.js';

/** What is wrong, and what to do. */
export const pageFaultText = (fault: PageFault): { readonly sentence: string; readonly proposal: string } => {
  switch (fault.code) {
    case 'no_answer':
      return fault.timedOut
        ? {
            sentence: `The page did not answer within ${PATIENCE_SECONDS} seconds.`,
            proposal: 'The function has to be there all the time: see what slows the server down.',
          }
        : {
            sentence: 'The page does not answer.',
            proposal: 'Check the address, its name and its certificate. The function has to be there all the time.',
          };
    case 'too_many_redirects':
      return {
        sentence: 'The page leads from one address to the next without an end.',
        proposal: 'Some shops do that to whoever has no cookies: let the page open without any.',
      };
    case 'led_to_login':
      return {
        sentence: `The page leads to ${fault.where}, which looks like a login.`,
        proposal: 'Open the page to everybody: whoever ordered as a guest cannot sign in (art. 11a(1), recital 37).',
      };
    case 'asks_to_sign_in':
      return {
        sentence: 'The page wants people to sign in.',
        proposal: 'Open it to everybody: whoever ordered as a guest cannot sign in (art. 11a(1), recital 37).',
      };
    case 'status':
      return {
        sentence: `The page answers with the status ${fault.status} instead of 200.`,
        proposal: 'Check the address. The function has to be there all the time.',
      };
    case 'not_https':
      return {
        sentence: 'The page comes without https, and people type in their name and address there.',
        proposal: 'Serve it with https, and lead from http to it.',
      };
    case 'attribute_missing':
      return {
        sentence: `<returns-withdrawal> has no “${fault.attribute}”, so nobody can send a statement.`,
        proposal: 'Write the address of the returns service as “endpoint”, and the shop’s id as “shop”.',
      };
    case 'no_function':
      return {
        sentence: 'There is no <returns-withdrawal> in the page as the server sends it, and no link that leads to one.',
        proposal: 'Put the element on the page. Where a script draws it, this command cannot see it: look yourself.',
      };
  }
};
