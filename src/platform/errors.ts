import { GraphQLError } from 'graphql';

/** A request that cannot be answered as asked: HTTP 400. The message is for developers and never repeats a value. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

/** The caller's functions do not allow this at all, whoever it is about: HTTP 403. */
export const forbidden = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
