import type { Found, Person } from '../../src/domain/citizen/area-system.ts';
import { parseCpr, type Cpr } from '../../src/domain/cpr.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { Reader } from '../http/outcome.ts';
import { withValue } from './with-value.ts';
import type { Link, SocialSession } from './session.ts';
import { personOf } from './map.ts';
import { viewsOf } from './pathway-views.ts';
import { readClosedPatient, readFound, readPatient, type WirePatient } from './wire.ts';
import type { Answer, Fault, Fetched } from '../../src/domain/citizen/answer.ts';

const searchCall = 'patients.search';
const searchLink = 'patientDetailsSearch';

/** What a search comes to: a record, one that is kept from us, one of another number, one that cannot be read, or none. */
type Searched =
  | { kind: 'patient'; patient: WirePatient }
  | { kind: 'inaccessible' }
  | { kind: 'renumbered' }
  | { kind: 'unread'; fault: Fault }
  | { kind: 'unknown' };
type WireFound = { isPatientAccessible: boolean; notAccessiblePatient?: unknown; patient?: unknown };

/** Searches what the system has under a CPR number, which is in the body, never in the address. */
async function search(session: SocialSession, cpr: Cpr): Promise<Answer<Searched>> {
  const ask = {
    call: searchCall,
    body: { businessKey: session.words.setup.cpr === 'digits' ? cpr : withHyphen(cpr), keyType: 'CPR' },
    reads: nobodyOr(readFound),
    accepts: [404],
  };
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

/** Nobody is status 404 here. */
const nobodyOr =
  <Wire>(reads: Reader<Wire>): Reader<Wire | null> =>
  (body, status) =>
    status === 404 ? ok(null) : reads(body, status);

/** The record of a person as it is now, with the links that say what we may do about them. */
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
  const { value: found, ...when } = answer.value;
  if (found.kind === 'unread') return ok({ ...when, value: { ...found, person: null } });
  if (found.kind !== 'patient') return ok({ ...when, value: found });
  const { patient } = found;
  const person = await personFrom(session, { ...when, value: patient }, cpr);
  if (person.ok) return ok({ ...person.value, value: { kind: 'known', person: person.value.value } });
  // Nobody is found with one call less, so that a fault of the second must not be one of the whole (promise 20).
  const part = personOf(session.area, patient, { cpr, jointPlanWith: [], ref: refOf(refIn(patient, null)) });
  return ok({ ...when, value: { kind: 'unread', person: part, fault: person.error } });
}

/** The person behind a patient's record. */
async function personFrom(session: SocialSession, patient: Fetched<WirePatient>, cpr: Cpr): Promise<Answer<Person>> {
  const known = (view: Link, jointPlanWith: readonly string[]) => {
    const ref = refOf(refIn(patient.value, view));
    return ok({ ...patient, value: personOf(session.area, patient.value, { cpr, jointPlanWith, ref }) });
  };
  if (session.words.setup.views.jointPlan === null) return known(null, []);
  const views = await viewsOf(session, patient.value.id, patient.value._links.patientPreferences);
  return views.ok ? known(views.value.value.all, views.value.value.jointPlanWith) : views;
}

/** The CPR number of a patient's record; null where it has none, as one who is anonymous. */
export function cprOf({ patientIdentifier }: Pick<WirePatient, 'patientIdentifier'>): Cpr | null {
  const { type, identifier } = patientIdentifier;
  const cpr = type.toLowerCase() === 'cpr' ? parseCpr(identifier.trim()) : null;
  return cpr?.ok ? cpr.value : null;
}

/** A `Person.ref`: the patient's id, and the links that only the patient's record has. */
type Ref = { id: number; preferences: string | null; view: string | null; programs: string | null };
const refIn = ({ id, _links }: WirePatient, view: Link): Ref => ({
  id,
  preferences: hrefOf(_links.patientPreferences),
  view: hrefOf(view),
  programs: hrefOf(_links.activePrograms),
});
const refOf = (ref: Ref): string => JSON.stringify(ref);
export const readRef = (ref: string): Ref => JSON.parse(ref) as Ref;

const hrefOf = (link: Link): string | null => link?.href ?? null;
const withHyphen = (cpr: Cpr): string => `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
