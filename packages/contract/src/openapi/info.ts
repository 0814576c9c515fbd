import type { OpenApiInfo } from './open-api.js';
import { CONTRACT_VERSION } from './version.js';

const DESCRIPTION = [
  'Returns, withdrawals and claims for any storefront. Amounts are whole numbers in the minor unit of a currency, days are calendar days where the consumer lives, instants are in UTC.',
  'Whatever goes wrong is an `application/problem+json` with a `code`. Each operation lists its codes by status. More can be added to a status: go by the status where you do not know the code. An address that takes another method answers 405 with the code `method_not_allowed` and the header `Allow`.',
  'Answers can gain members and codes: ignore what you do not know. What only reads can always be sent again, and so can what `x-repeatable` says so of; anything else nobody should repeat by itself.',
  'Every answer names its request in `X-Request-Id`, and says whether it may be kept in `Cache-Control`. Its type is never to be guessed (`X-Content-Type-Options: nosniff`). The headers of CORS are left out here: they follow from the origins that a shop has set, and browsers deal with them.',
].join('\n\n');

export const INFO: OpenApiInfo = {
  title: 'Returns service',
  version: CONTRACT_VERSION,
  summary: 'Returns for any storefront',
  description: DESCRIPTION,
  license: { name: 'MIT', identifier: 'MIT' },
};
