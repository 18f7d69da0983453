import { useCallback, useEffect } from 'react';
import { useQuery, type AnyVariables } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { problemOf } from './problem.ts';
import { useSession } from './session.ts';

/** A screen's answer: the answer, that it is on its way, or why there is none. */
export type Answer<Data> = {
  data: Data | undefined;
  fetching: boolean;
  problem: string | null;
  /** Asks the gateway again, whatever is kept. */
  again: () => void;
};

/** Asks an operation while a screen shows, and asks again when a session that ended is renewed. */
export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { pause = false }: { pause?: boolean } = {},
): Answer<Data> {
  const asked = { query: document.toString(), variables, pause, requestPolicy: 'cache-and-network' } as const;
  const [{ data, fetching, error }, execute] = useQuery<Data>(asked);
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const state = useSession();
  const refused = error !== undefined;
  useEffect(() => {
    if (state === 'in' && refused && !pause) again();
    // Only a session that is renewed asks again, not each error.
  }, [state]);
  return { data, fetching, problem: error && !data ? problemOf(error) : null, again };
}
