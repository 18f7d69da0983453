import type { MockReply, MockRequest, Operation, OperationContext } from '../kit/operation.ts';
import { readAuthorizationRequest, type AuthorizationRequest } from './authorization-request.ts';
import { clientOf, isRegistered } from './clients.ts';
import { loggedOutPage, personaPage, refusalPage } from './pages.ts';
import { isMachine, type Persona } from './personas.ts';
import type { Provider } from './provider.ts';

/** The time in which a code may be redeemed, in milliseconds. */
const codeMs = 60_000;

/** Lists the personas who log in with a browser. */
const peopleIn = ({ personas }: Provider): Persona[] => personas.filter((one) => !isMachine(one));

/** Lists the operations that a browser visits: choosing a persona, and logging out. */
export const browserOperations: readonly Operation<Provider>[] = [
  {
    name: 'authorize',
    method: 'GET',
    path: '/authorize',
    open: true,
    handle: ({ query }, { state }) => {
      const asked = readAuthorizationRequest(Object.fromEntries(query));
      return asked.ok ? personaPage(asked.value, peopleIn(state)) : refusalPage(asked.problems);
    },
  },
  {
    name: 'log-in',
    method: 'POST',
    path: '/authorize',
    open: true,
    handle: logIn,
    shapeFaults: {
      inaccessible: (reply, request) => {
        const asked = readAuthorizationRequest(request.body);
        return asked.ok ? sentBack(asked.value, request.origin, { error: 'access_denied' }) : reply;
      },
      // The ID token that the code gives is one to another attempt.
      'foreign-record': (reply, _request, { state }) => {
        for (const code of state.codes.values()) code.request = { ...code.request, nonce: 'nonce-of-another-attempt' };
        return reply;
      },
      stale: (reply, _request, { state, now }) => {
        for (const code of state.codes.values()) code.expiresAt = Math.min(code.expiresAt, now().getTime());
        return reply;
      },
    },
  },
  {
    name: 'log-out',
    method: 'GET',
    path: '/logout',
    open: true,
    handle: ({ query }) => {
      const [client, address] = [clientOf(query.get('client_id') ?? ''), query.get('post_logout_redirect_uri')];
      if (address === null) return loggedOutPage();
      if (!client || !isRegistered(address, client.afterLogOutPath))
        return refusalPage(['post_logout_redirect_uri er ikke registreret for klienten.']);
      return { status: 303, headers: { location: address } };
    },
  },
];

function logIn({ body, origin }: MockRequest, { state, now, newUuid }: OperationContext<Provider>): MockReply {
  const asked = readAuthorizationRequest(body);
  if (!asked.ok) return refusalPage(asked.problems);
  const { persona: key, decision } = body as Record<string, unknown>;
  if (decision === 'deny') return sentBack(asked.value, origin, { error: 'access_denied' });
  const persona = peopleIn(state).find((one) => one.key === key);
  if (!persona) return refusalPage(['Vælg, hvem du vil være.']);
  const code = newUuid();
  state.codes.set(code, { request: asked.value, persona, expiresAt: now().getTime() + codeMs });
  return sentBack(asked.value, origin, { code });
}

/** Sends the browser back to the client, with the state it came with and the provider's own name (RFC 9207). */
function sentBack(asked: AuthorizationRequest, origin: string, outcome: Record<string, string>): MockReply {
  const answer = new URLSearchParams({ ...outcome, state: asked.state, iss: origin });
  return { status: 303, headers: { location: `${asked.redirect_uri}?${answer}`, 'cache-control': 'no-store' } };
}
