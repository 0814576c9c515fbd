import type * as z from 'zod/mini';
import type { FILE } from '../routes/route.js';
import type { RouteName, Routes } from '../routes/routes.js';
import type { Shape } from './shape.js';

/** A route of the contract, as far as a page needs it. */
export interface ClientRoute<Answer = unknown> {
  readonly method: 'GET' | 'POST';
  /** `{name}` is a parameter. */
  readonly path: string;
  /** Whether the same may be sent again without anything happening twice; what only reads always may. */
  readonly repeatable?: true;
  /** `file`: bytes. */
  readonly answer: Shape | 'file';
  /** Never there: only its type is, by which a caller knows what comes. */
  readonly gives?: Answer;
}

/** A route that answers with the bytes of a file. */
export interface ClientFileRoute extends ClientRoute {
  readonly answer: 'file';
}

/** What the schema of a route says that it answers. */
export type AnswerOf<Name extends string> = Name extends keyof Routes
  ? Routes[Name]['response'] extends z.ZodMiniType
    ? z.output<Routes[Name]['response']>
    : never
  : never;

type InputOf<Schema> = Schema extends z.ZodMiniType ? z.input<Schema> : null;

/** What a route takes as its query; null where it takes none. */
export type QueryOf<Name extends RouteName> = Routes[Name] extends { readonly query: infer Schema }
  ? InputOf<Schema>
  : null;

/** What a route takes as its body: null where it takes none, `file` where it takes bytes. */
export type BodyOf<Name extends RouteName> = Routes[Name]['request'] extends typeof FILE
  ? typeof FILE
  : InputOf<Routes[Name]['request']>;
