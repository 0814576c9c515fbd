import type { RouteName, Routes } from '@returns-portal/contract';
import type { AnswerOf, BodyOf, QueryOf } from '@returns-portal/contract/client';
import type { CallOptions, UploadOptions } from '../adapter/returns-adapter.js';

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** Text that is free can be given as a number as well: all of an address is text in the end. */
type AsText<T> = string extends T ? T | number : T;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type InPath<Path extends string> = Readonly<Record<Exclude<NamesIn<Path>, 'shop'>, string>>;

type InQuery<Query> = Query extends object ? { readonly [Key in keyof Query]: AsText<Query[Key]> } : unknown;

type InBody<Body> = Body extends 'file'
  ? { readonly body: Blob } & Pick<UploadOptions, 'onProgress'>
  : Body extends object
    ? { readonly body: DeepReadonly<Body> }
    : unknown;

type Credential<Auth> = Auth extends 'order'
  ? { /** Of a look-up. */ readonly token: string }
  : Auth extends 'customer'
    ? { /** Signed by the shop. */ readonly customerToken: string }
    : unknown;

type Keyed<Name> = Name extends 'submitReturn'
  ? { /** Default: the quote's id. */ readonly idempotencyKey?: string | undefined }
  : unknown;

/** The routes that are called by name; those whose address is signed are `download`ed. */
export type OperationName = { [Name in RouteName]: Routes[Name]['auth'] extends 'link' ? never : Name }[RouteName];

/** What a call takes, flat: the parts of the path, the query, `body`, the credential and `signal`. */
export type OperationInput<Name extends OperationName> = InPath<Routes[Name]['path']> &
  InQuery<QueryOf<Name>> &
  InBody<BodyOf<Name>> &
  Credential<Routes[Name]['auth']> &
  Keyed<Name> &
  CallOptions;

export type OperationAnswer<Name extends OperationName> = Routes[Name]['response'] extends 'file'
  ? Blob
  : AnswerOf<Name>;

/** Nothing needs to be given where all can be left out. */
type Given<Input> = Record<never, never> extends Input ? [input?: Input] : [input: Input];

/**
 * Calls a route of the contract. Rejects with a `ReturnsError` whose code is one of the route's problems or says how the
 * connection failed, or with the signal's reason.
 */
export type Operation<Name extends OperationName> = (
  ...given: Given<OperationInput<Name>>
) => Promise<OperationAnswer<Name>>;

/** Routes that answer page by page. */
export type ListName = {
  [Name in OperationName]: OperationAnswer<Name> extends { readonly next: string | null } ? Name : never;
}[OperationName];

/** What the pages of a list hold: the members of the one array in them. */
export type RowOf<Page> = { [Key in keyof Page]: Page[Key] extends readonly (infer Row)[] ? Row : never }[keyof Page];

/** Goes through all rows of a list, asking for the next page when it is needed. */
export type EachRow<Name extends ListName> = (
  ...given: Given<Omit<OperationInput<Name>, 'cursor'>>
) => AsyncGenerator<RowOf<OperationAnswer<Name>>, void>;
