import type { Answer, Fault } from '../../src/domain/citizen/answer.ts';
import type { Found, Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { err, ok } from '../../src/domain/result.ts';
import { unreadPerson, withValue } from '../kit/answers.ts';
import { viewsOf } from './pathway-views.ts';
import { cprOf, personOf, readRef } from './person.ts';
import type { SocialSession } from './session.ts';
import { readClosedPatient, readFound, readPatient, type WireFound, type WirePatient } from './wire.ts';

const searchCall = 'patients.search';
const searchLink = 'patientDetailsSearch';

/** The outcome of a search: a record, one that is kept from us, one of another number, one that cannot be read, or none. */
type Searched =
  | { kind: 'patient'; patient: WirePatient }
  | { kind: 'inaccessible' | 'renumbered' | 'unknown' }
  | { kind: 'unread'; fault: Fault };

/** Searches what the system has under a CPR number, which is in the body, never in the address. */
async function search(session: SocialSession, cpr: Cpr): Promise<Answer<Searched>> {
  const businessKey = session.words.setup.cpr === 'digits' ? cpr : `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
  const ask = { call: searchCall, body: { businessKey, keyType: 'CPR' }, reads: readFound, accepts: [404] };
  const first = await session.fromRoot(searchLink, ask);
  // Nobody comes as 404, whatever its body: an answer that cannot be read is about somebody, so it is no fault of the whole.
  if (!first.ok && first.error.kind === 'not-understood' && first.error.call === searchCall)
    return ok({
      value: { kind: 'unread', fault: first.error },
      asOf: null,
      fetchedAt: instant(session.now()) as Instant,
    });
  if (!first.ok || first.value.value !== null) return withValue(first, (found) => searched(session, found, cpr));
  // Nobody is 404 here, and so is a link that has moved, or a system that is not there: the root tells which. Where it does
  // not, that is no fault of the whole, since somebody who is known is found without it (promise 20).
  const holds = await session.rootHolds(searchLink);
  if (!holds.ok) return withValue(first, () => ({ kind: 'unread', fault: holds.error }));
  const again = holds.value.value ? first : await session.fromRoot(searchLink, ask);
  return withValue(again, (found) => searched(session, found, cpr));
}

function searched(session: SocialSession, found: WireFound | null, cpr: Cpr): Searched {
  if (found === null) return { kind: 'unknown' };
  const { isPatientAccessible, notAccessiblePatient = null, patient = null } = found;
  if (patient === null && notAccessiblePatient === null)
    return { kind: isPatientAccessible ? 'unknown' : 'inaccessible' };
  const open = patient === null ? null : readPatient(patient);
  const record = open ?? readClosedPatient(notAccessiblePatient);
  const own = record.ok ? cprOf(record.value) : null;
  if (own === null) {
    session.incomplete(searchCall);
    return { kind: 'unread', fault: session.notUnderstood(searchCall).error };
  }
  if (own !== cpr) {
    // A new number, or somebody else's record: nothing of it is told, and somebody should look.
    session.foreign(searchCall);
    return { kind: 'renumbered' };
  }
  if (!open?.ok || !isPatientAccessible || notAccessiblePatient !== null) return { kind: 'inaccessible' };
  return { kind: 'patient', patient: open.value };
}

/** Reads the record of a person as it is now, with the links that say what we may do about them. */
export async function patientOf(session: SocialSession, { cpr, ref }: Person): Promise<Answer<WirePatient>> {
  const { id } = readRef(ref);
  const answer = await session.once(`patient ${id}`, () => search(session, cpr));
  if (!answer.ok) return answer;
  const found = answer.value.value;
  if (found.kind === 'unread') return err(found.fault);
  if (found.kind === 'renumbered') return session.notUnderstood(searchCall);
  if (found.kind !== 'patient') return session.fault('refused-us', searchCall);
  if (found.patient.id !== id) return session.foreign(searchCall);
  return ok({ ...answer.value, value: found.patient });
}

/** Looks one person up: with one call, and one more where a view tells of a joint plan. */
export async function findPerson(session: SocialSession, cpr: Cpr): Promise<Answer<Found>> {
  const answer = await search(session, cpr);
  if (!answer.ok) return answer;
  const found = answer.value.value;
  if (found.kind === 'unread') return withValue(answer, () => unreadPerson(found.fault));
  if (found.kind !== 'patient') return ok({ ...answer.value, value: { kind: found.kind } });
  const { patient } = found;
  const noPlan = { all: null, jointPlanWith: [] };
  const views =
    session.words.setup.views.jointPlan === null
      ? withValue(answer, () => noPlan)
      : await viewsOf(session, patient.id, patient._links.patientPreferences);
  const { all: view, jointPlanWith } = views.ok ? views.value.value : noPlan;
  const person = personOf(session.area, patient, { cpr, view, jointPlanWith });
  // Nobody is found with one call less, so that a fault of the second must not be one of the whole (promise 20).
  return withValue(answer, () =>
    views.ok ? { kind: 'known', person } : { kind: 'unread', person, fault: views.error },
  );
}
