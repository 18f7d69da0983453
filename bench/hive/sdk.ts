import type { GraphQLResolveInfo } from 'graphql';

type Call = (asked: {
  args: object;
  selectionSet: string;
  context: Sdk;
  info: GraphQLResolveInfo;
  root: object;
}) => Promise<unknown>;

/** What Hive Gateway puts into the context for resolvers that ask the systems: their operations as functions. */
export type Sdk = Record<'employment' | 'social', { Query: Record<string, Call> }>;

export type Within = { sdk: Sdk; info: GraphQLResolveInfo };

/** Asks one operation of a system. */
export function ask<Reply>(
  system: 'employment' | 'social',
  operation: string,
  [args, selectionSet]: [object, string],
  { sdk, info }: Within,
): Promise<Reply> {
  const call = sdk[system].Query[`${system}_${operation}`];
  if (!call) throw new Error(`The systems have no operation ${operation}`);
  return call({ root: {}, args, selectionSet, context: sdk, info }) as Promise<Reply>;
}
