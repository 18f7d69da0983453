import type { Arrival, Departure } from './bare-http.ts';
import { bearer } from './bearer.ts';

/** What the mock answered: a path's body, and for the search by CPR number the number's. */
export type Recorded = { byPath: ReadonlyMap<string, string>; byNumber: ReadonlyMap<string, string> };

/** The social system, out of what its mock said. */
export function social({ byPath, byNumber }: Recorded) {
  return ({ method, path, head, body }: Arrival): Departure => {
    if (path.endsWith('/openid-connect/token')) {
      const grant = { access_token: bearer, token_type: 'Bearer', expires_in: 300 };
      return { status: 200, body: JSON.stringify(grant) };
    }
    if (!head.includes(`Bearer ${bearer}`)) return { status: 401, body: '{}' };
    const said =
      method === 'GET' ? byPath.get(path) : byNumber.get((JSON.parse(body) as { businessKey: string }).businessKey);
    return said === undefined ? { status: 404, body: '{}' } : { status: 200, body: said };
  };
}
