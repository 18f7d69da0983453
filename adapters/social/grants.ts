import type { Grant, GrantRead, Unreadable } from '../../src/domain/decision/grant.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { grantOf } from './map-grant.ts';
import { cprOf } from './person.ts';
import { aboutOne, readGrant, type Single, type WireGrant } from './wire-grant.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

const call = 'grants.get';

/** A grant as it came, and what of it is understood. */
type SeenGrant = { grant: Grant; wire: WireGrant; patient: number };
type Seen = SeenGrant | { why: Unreadable };

/** A grant by its number, with one call: whose it is stands inside. */
export async function grantNumbered(visit: Visit, number: string): Promise<Answer<GrantRead>> {
  const seen = await grantSeen(visit, number);
  return withValue(seen, (one) =>
    'why' in one ? { kind: 'unreadable', why: one.why } : { kind: 'grant', grant: one.grant },
  );
}

/** The same, with its links; shared by all that one request asks of it. */
export async function grantSeen(visit: Visit, number: string): Promise<Answer<Seen>> {
  if (!/^[1-9]\d{0,14}$/.test(number)) return visit.notUnderstood(call);
  return visit.once(`grant ${number}`, async () => {
    const answer = await visit.fromRoot('patientGrantById', { call, reads: readGrant, accepts: aboutOne }, number);
    return withValue(answer, (grant) => understood(visit, grant, number));
  });
}

function understood(visit: Visit, wire: Single<WireGrant>, number: string): Seen {
  if (typeof wire === 'string') return unreadable(visit, wire);
  if (String(wire.number) !== number) return unreadable(visit, 'FOREIGN_GRANT');
  if (!wire.patient) return unreadable(visit, 'INACCESSIBLE');
  const cpr = cprOf(wire.patient);
  const grant = cpr && grantOf(visit.area, wire, cpr, visit.words);
  return grant?.ok ? { grant: grant.value, wire, patient: wire.patient.id } : unreadable(visit, 'NOT_UNDERSTOOD');
}

/** Alarmed, where somebody should look at it. */
function unreadable(visit: Visit, why: Unreadable): Seen {
  if (why === 'NOT_UNDERSTOOD') visit.incomplete(call);
  if (why === 'FOREIGN_GRANT') visit.foreign(call);
  return { why };
}
