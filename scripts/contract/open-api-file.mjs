import { openApiDocument } from '../../packages/contract/dist/openapi/index.js';

/** The contract as it was reviewed last. */
export const OPEN_API_FILE = 'packages/contract/openapi.json';

/** What belongs into it. Wants a build. */
export const openApiSource = () => `${JSON.stringify(openApiDocument(), null, 2)}\n`;
