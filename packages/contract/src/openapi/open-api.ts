import type { JsonSchema } from '../policy-document/json-schema.js';

/** OpenAPI 3.1, as far as the service needs it. */
export interface OpenApi {
  readonly openapi: '3.1.1';
  readonly info: { readonly title: string; readonly version: string; readonly summary: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'post', OpenApiOperation>>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** By media type. */
export type OpenApiContent = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

export interface OpenApiResponse {
  readonly description: string;
  readonly content: OpenApiContent;
}

export interface OpenApiOperation {
  /** The route's name in the table. */
  readonly operationId: string;
  readonly tags: readonly string[];
  /** Empty where anybody may call. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly OpenApiParameter[];
  readonly requestBody?: { readonly required: true; readonly content: OpenApiContent };
  /** By status. */
  readonly responses: Readonly<Record<string, OpenApiResponse>>;
}
