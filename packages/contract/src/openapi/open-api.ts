import type { JsonSchema } from '../policy-document/json-schema.js';

/** OpenAPI 3.1, as far as the service needs it. */
export interface OpenApi {
  readonly openapi: '3.1.1';
  readonly info: OpenApiInfo;
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly OpenApiTag[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'post', OpenApiOperation>>>>>;
  /** What endpoints of a shop are sent, by type. */
  readonly webhooks: Readonly<Record<string, { readonly post: OpenApiOperation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, OpenApiResponse>>;
    readonly headers: Readonly<Record<string, OpenApiHeader>>;
    readonly examples: Readonly<Record<string, OpenApiExample>>;
    readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

export interface OpenApiInfo {
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  readonly description: string;
  readonly license: { readonly name: string; readonly identifier: string };
}

export interface OpenApiTag {
  readonly name: string;
  readonly description: string;
}

/** Refers to a part of `components`. */
export interface OpenApiRef {
  readonly $ref: string;
}

export interface OpenApiExample {
  readonly summary: string;
  readonly value: unknown;
}

/** By name. */
export type OpenApiExamples = Readonly<Record<string, OpenApiExample | OpenApiRef>>;

export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly example?: string;
}

export interface OpenApiHeader {
  readonly description: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly example: string;
}

export interface OpenApiMedia {
  readonly schema?: JsonSchema;
  readonly examples?: OpenApiExamples;
}

/** By media type. */
export type OpenApiContent = Readonly<Record<string, OpenApiMedia>>;

export interface OpenApiResponse {
  readonly description: string;
  readonly headers: Readonly<Record<string, OpenApiHeader | OpenApiRef>>;
  readonly content: OpenApiContent;
}

export interface OpenApiOperation {
  /** The route's name in the table. */
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  /** Whether the same may be sent again without anything happening twice. */
  readonly 'x-repeatable': boolean;
  /** Empty where anybody may call. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly OpenApiParameter[];
  readonly requestBody?: { readonly required: true; readonly content: OpenApiContent };
  /** By status. */
  readonly responses: Readonly<Record<string, OpenApiResponse | OpenApiRef>>;
}
