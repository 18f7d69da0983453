import type { RunningMock } from '../../mocks/kit/mock.ts';

/** What a caseworker in the employment system can do there, by the vendor's own API. */
export type EmploymentCaseworker = {
  setState(taskId: string, state: 0 | 1 | 3): Promise<number>;
  /** A journal note on a citizen or a task. */
  note(referenceId: string, title: string, body: string): Promise<number>;
  /** Says anew who is responsible for a citizen, by initials; whoever is left out is gone. */
  replaceResponsible(citizenId: string, actors: readonly Responsible[]): Promise<number>;
};

type Responsible = { caseworkerId: string; responsibilityCode: string; role: 0 | 1; caseworkerIsActive?: boolean };

/** Signs in. */
export async function caseworkerAt({ url }: RunningMock): Promise<EmploymentCaseworker> {
  const client = {
    grant_type: 'client_credentials',
    client_id: 'helhed',
    client_secret: 'helhed-secret',
    resource: url,
  };
  const signedOn = await fetch(`${url}/oauth2/token`, { method: 'POST', body: new URLSearchParams(client) });
  const { access_token: token } = (await signedOn.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, apikey: 'helhed-apikey', 'content-type': 'application/json' };
  const send = async (method: 'POST' | 'PUT', path: string, body: unknown) =>
    (await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) })).status;
  return {
    setState: (taskId, state) => send('PUT', `/tasks/${taskId}/${state}`, {}),
    note: (id, title, body) => send('POST', `/journals/${id}`, { title, type: 'NOTE', body }),
    replaceResponsible: (id, actors) => send('PUT', `/citizens/${id}/responsibleactors`, actors),
  };
}
