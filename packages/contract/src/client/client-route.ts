import type * as z from 'zod/mini';
import type { Routes } from '../routes/routes.js';
import type { Shape } from './shape.js';

/** A route of the contract, as far as a page needs it. */
export interface ClientRoute<Answer = unknown> {
  readonly method: 'GET' | 'POST';
  /** `{name}` is a parameter. */
  readonly path: string;
  /** Whether the same may be sent again without anything happening twice; what only reads always may. */
  readonly repeatable?: true;
  readonly answer: Shape;
  /** Never there: only its type is, by which a caller knows what comes. */
  readonly gives?: Answer;
}

/** A route that answers with the bytes of a file. */
export interface ClientFileRoute {
  readonly method: 'GET';
  readonly path: string;
  readonly answer: 'file';
}

/** What the schema of a route says that it answers. */
export type AnswerOf<Name extends string> = Name extends keyof Routes
  ? Routes[Name]['response'] extends z.ZodMiniType
    ? z.output<Routes[Name]['response']>
    : never
  : never;
