import { GraphQLError } from 'graphql';

/** A request that cannot be answered as asked: HTTP 400. The message is for developers and never repeats a value. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

/** A cursor that is none of the list's: HTTP 400 with a code of its own, so that a front end can begin anew. */
export const invalidCursor = (): GraphQLError =>
  new GraphQLError('Listen kan ikke fortsættes herfra: markøren ("after") er ikke en af dens egne. Hent den forfra.', {
    extensions: { code: 'INVALID_CURSOR', http: { status: 400 } },
  });

/** The caller's functions do not allow this at all, whoever it is about: HTTP 403. */
export const forbidden = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
