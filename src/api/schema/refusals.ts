import { problemsOf } from '../../domain/problems.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Resolvers } from '../../generated/schema.ts';

/** Names a code's type in the schema: `VERSION_CONFLICT` is a `VersionConflict`. */
type TypeName<Code extends string> = Code extends `${infer Word}_${infer Rest}`
  ? `${Capitalize<Lowercase<Word>>}${TypeName<Rest>}`
  : Capitalize<Lowercase<Code>>;

const typeName = <Code extends Refusal['code']>(code: Code): TypeName<Code> =>
  code.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, first: string) => first.toUpperCase()) as TypeName<Code>;

/** Resolves refusals: each has the type that is named as its code, and tells of all that is wrong with the fields. */
export const refusalResolvers: Resolvers = {
  Refusal: {
    __resolveType: ({ code }) => typeName(code),
    problems: problemsOf,
  },
};
