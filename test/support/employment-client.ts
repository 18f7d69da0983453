import type { Register } from '../../mocks/employment/register.ts';
import { actorOf } from '../../mocks/employment/actors.ts';
import type { RunningMock } from '../../mocks/kit/mock.ts';
import { staffMember } from '../../mocks/people/staff.ts';

/** A client of the employment system's own API, as a caseworker uses it. */
export type EmploymentCaseworker = {
  setState(taskId: string, state: 0 | 1 | 3): Promise<number>;
  /** A journal note on a citizen or a task. */
  note(referenceId: string, title: string, body: string): Promise<number>;
  /** Says anew who is responsible for a citizen, by initials; whoever is left out is gone. */
  replaceResponsible(citizenId: string, actors: readonly Responsible[]): Promise<number>;
  /** A member of staff leaves the municipality. */
  depart(initials: string): Promise<number>;
};

type Responsible = { caseworkerId: string; responsibilityCode: string; role: 0 | 1 };

/** Signs in at the employment system. */
export async function caseworkerAt(mock: RunningMock): Promise<EmploymentCaseworker> {
  const { url } = mock;
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
    note: (referenceId, title, body) => send('POST', '/journals/note', noteOf(mock, { referenceId, title, body })),
    replaceResponsible: (id, actors) => send('PUT', `/citizens/${id}/responsibleactors`, listOf(actors)),
    depart: (initials) => send('POST', '/_mock/hands', { hand: 'caseworker-leaves', initials }),
  };
}

/** A note is on a case of the citizen that it is on, or whose task it is on. */
function noteOf(mock: RunningMock, note: { referenceId: string; title: string; body: string }): object {
  const { cases, tasks } = mock.state() as Register;
  const owner = tasks.written.get(note.referenceId)?.citizenId ?? note.referenceId;
  const now = mock.clock.now().toISOString();
  return {
    ...note,
    createdAt: now,
    updatedAt: now,
    occurredAt: now,
    attachments: [],
    journalTypeId: '022.420.000',
    isApproved: true,
    caseId: cases.find(({ citizenId }) => citizenId === owner)?.id,
    caseTagCode: 'KLE_15.20.00',
    caseActionFacetTagCode: 'KLE_ACTION_FACETS_G01',
  };
}

const listOf = (actors: readonly Responsible[]): object => ({
  caseworkers: actors.map(({ caseworkerId, responsibilityCode, role }) => ({
    actorId: actorOf(staffMember(caseworkerId)).actorId,
    role,
    responsibilities: role === 1 ? [] : [{ responsibilityCode, showInJobnet: null }],
  })),
  privateContactPersons: [],
});
