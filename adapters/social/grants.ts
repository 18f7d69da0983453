import type { Grant, GrantRead, Unreadable } from '../../src/domain/decision/grant.ts';
import { withValue } from './with-value.ts';
import type { SocialSession } from './session.ts';
import { grantOf } from './map-grant.ts';
import { cprOf } from './find.ts';
import { aboutOne, readGrant, type Single, type WireGrant } from './wire-grant.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

const call = 'grants.get';

/** A grant as it came, and what of it is understood. */
type ReadableGrant = { grant: Grant; wire: WireGrant; patient: number };
type Seen = ReadableGrant | { why: Unreadable };

/** A grant by its number, with one call: whose it is stands inside. */
export async function grantNumbered(session: SocialSession, number: string): Promise<Answer<GrantRead>> {
  const seen = await readGrantOnce(session, number);
  return withValue(seen, (one) =>
    'why' in one ? { kind: 'unreadable', why: one.why } : { kind: 'grant', grant: one.grant },
  );
}

/** The same, with its links; shared by all that one request asks of it. */
export async function readGrantOnce(session: SocialSession, number: string): Promise<Answer<Seen>> {
  if (!/^[1-9]\d{0,14}$/.test(number)) return session.notUnderstood(call);
  return session.once(`grant ${number}`, async () => {
    const answer = await session.fromRoot('patientGrantById', { call, reads: readGrant, accepts: aboutOne }, number);
    return withValue(answer, (grant) => understood(session, grant, number));
  });
}

function understood(session: SocialSession, wire: Single<WireGrant>, number: string): Seen {
  if (typeof wire === 'string') return unreadable(session, wire);
  if (String(wire.number) !== number) return unreadable(session, 'FOREIGN_GRANT');
  if (!wire.patient) return unreadable(session, 'INACCESSIBLE');
  const cpr = cprOf(wire.patient);
  const grant = cpr && grantOf(session.area, wire, cpr, session.words);
  return grant?.ok ? { grant: grant.value, wire, patient: wire.patient.id } : unreadable(session, 'NOT_UNDERSTOOD');
}

/** Alarmed, where somebody should look at it. */
function unreadable(session: SocialSession, why: Unreadable): Seen {
  if (why === 'NOT_UNDERSTOOD') session.incomplete(call);
  if (why === 'FOREIGN_GRANT') session.foreign(call);
  return { why };
}
