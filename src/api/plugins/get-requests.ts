import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, GraphQLError, visit, type DocumentNode } from 'graphql';
import type { Context } from '../../context.ts';

/**
 * Keeps people out of addresses, which stand in many logs: by GET, no field may be given an argument, so that there is nobody
 * to ask about. What has arguments is to be posted (405), and so is what changes anything.
 */
export function getRequests(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request }) {
      if (request.http?.method !== 'GET') return;
      return {
        async didResolveOperation({ document, response }) {
          if (!givesArguments(document)) return;
          response.http.headers.set('allow', 'POST');
          throw toBePosted();
        },
      };
    },
  };
}

/** Introspection, such as `__type(name:)`, names nobody. */
function givesArguments(document: DocumentNode): boolean {
  let given = false;
  visit(document, {
    Field({ name, arguments: some = [] }) {
      if (name.value.startsWith('__')) return false;
      if (some.length === 0) return undefined;
      given = true;
      return BREAK;
    },
  });
  return given;
}

const toBePosted = () =>
  new GraphQLError('Det, der spørges om med argumenter, sendes med POST: en adresse står i mange logge.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 405 } },
  });
