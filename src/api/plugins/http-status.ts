import type { GraphQLResponse } from '@apollo/server';
import type { ResponseStep } from './response-steps.ts';

/**
 * Sets the HTTP status as GraphQL over HTTP has it for the media type that the client accepts. `application/graphql-response+json`:
 * 200 where there is data, whatever errors stand beside it. Only `application/json`, as older clients say: 200 for whatever is
 * wrong with a request that could be read, since they look into the answer. Who accepts neither gets the error's own status.
 */
export const httpStatus: ResponseStep = ({ request, response, errors }) => {
  const accept = request.http?.headers.get('accept')?.toLowerCase() ?? '';
  const newer = accept.includes('application/graphql-response+json');
  if (!newer && !accept.includes('application/json')) return;
  const { status = 200 } = response.http;
  const readable = status === 400 && !errors?.some(({ extensions }) => extensions['code'] === 'BAD_REQUEST');
  if (newer ? status < 500 && hasData(response) : readable) response.http.status = 200;
};

const hasData = ({ body }: GraphQLResponse): boolean =>
  body.kind === 'single' && (body.singleResult.data ?? null) !== null;
