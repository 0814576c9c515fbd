export { openApiDocument } from './open-api-document.js';
export { CONTRACT_VERSION } from './version.js';
export type { Examples, RecordedCall } from './example.js';
export type {
  OpenApi,
  OpenApiContent,
  OpenApiExample,
  OpenApiExamples,
  OpenApiHeader,
  OpenApiInfo,
  OpenApiMedia,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiRef,
  OpenApiResponse,
  OpenApiTag,
} from './open-api.js';
