import type { Answer, Fault, Found, Person, Told } from '../../src/domain/area-system.ts';
import { parseCpr, type Cpr } from '../../src/domain/cpr.ts';
import { no, yes } from '../../src/domain/result.ts';
import { withValue } from './answer.ts';
import type { Link, Visit } from './client.ts';
import { personOf } from './map.ts';
import { readClosedPatient, readFound, readPatient, readPreferences, type WirePatient } from './wire.ts';

/** The pathway view that shows all of a citizen's pathways; the others show a part of them. */
const wholeView = 'Alle forløb';

/** The pathway view that a citizen with a joint plan (D36) has. */
const jointPlanView = 'Helhedsorienteret plan';
const jointPlanParties = ['employment'];

const searchCall = 'patients.search';

/** What a search comes to: a record, one that is kept from us, one that cannot be read, or none. */
type Searched =
  | { kind: 'patient'; patient: WirePatient }
  | { kind: 'inaccessible' }
  | { kind: 'unread'; fault: Fault }
  | { kind: 'unknown' };

/** Searches what the system has under a CPR number, which is in the body, never in the address. */
async function search(visit: Visit, cpr: Cpr): Promise<Answer<Searched>> {
  const body = { businessKey: `${cpr.slice(0, 6)}-${cpr.slice(6)}`, keyType: 'CPR' };
  const searched = await visit.fromRoot('patientDetailsSearch', { call: searchCall, body, reads: readFound });
  return withValue(searched, ({ isPatientAccessible, notAccessiblePatient, patient }): Searched => {
    if (patient === null && notAccessiblePatient === null)
      return { kind: isPatientAccessible ? 'unknown' : 'inaccessible' };
    const open = patient === null ? null : readPatient(patient);
    const record = open ?? readClosedPatient(notAccessiblePatient);
    if (!record.ok) visit.incomplete(searchCall);
    if (!record.ok) return { kind: 'unread', fault: visit.notUnderstood(searchCall).why };
    if (cprOf(record.value) !== cpr) return { kind: 'unread', fault: visit.foreign(searchCall).why };
    if (!open?.ok || !isPatientAccessible || notAccessiblePatient !== null) return { kind: 'inaccessible' };
    return { kind: 'patient', patient: open.value };
  });
}

/** The record of a person as it is now, with the links that say what we may do about them. */
export async function patientOf(visit: Visit, { cpr, ref }: Person): Promise<Answer<WirePatient>> {
  const searched = await visit.once(`patient ${ref}`, () => search(visit, cpr));
  if (!searched.ok) return searched;
  const found = searched.value.value;
  if (found.kind === 'unread') return no(found.fault);
  if (found.kind !== 'patient') return visit.fault('refused-us', searchCall);
  if (found.patient.id !== readRef(ref).id) return visit.foreign(searchCall);
  return yes({ ...searched.value, value: found.patient });
}

/** Looks one person up, with two calls. */
export async function findOne(visit: Visit, cpr: Cpr): Promise<Answer<Found>> {
  const searched = await search(visit, cpr);
  if (!searched.ok) return searched;
  const { value: found, ...when } = searched.value;
  if (found.kind === 'unread') return yes({ ...when, value: { ...found, person: null } });
  if (found.kind !== 'patient') return yes({ ...when, value: found });
  const { patient } = found;
  const person = await personFrom(visit, { ...when, value: patient }, cpr);
  if (person.ok) return yes({ ...person.value, value: { kind: 'known', person: person.value.value } });
  // Nobody is found with one call less, so that a fault of the second must not be one of the whole (promise 20).
  const part = personOf(visit.area, patient, { cpr, jointPlanWith: [], ref: refOf(patient.id, null) });
  return yes({ ...when, value: { kind: 'unread', person: part, fault: person.why } });
}

/** The person behind a patient's record: one more call, since only the pathway views tell of a joint plan. */
export async function personFrom(visit: Visit, patient: Told<WirePatient>, cpr: Cpr): Promise<Answer<Person>> {
  const call = 'patients.preferences';
  const { id, _links } = patient.value;
  const answer = await visit.follow(_links.patientPreferences, { call, reads: readPreferences });
  if (!answer.ok) return answer;
  const { patientId, CITIZEN_PATHWAY: views } = answer.value.value;
  if (patientId !== id) return visit.foreign(call);
  const tree = views.find((view) => view.name === wholeView)?._links.pathwayReferences;
  const jointPlanWith = views.some((view) => view.name === jointPlanView) ? jointPlanParties : [];
  return yes({ ...patient, value: personOf(visit.area, patient.value, { cpr, jointPlanWith, ref: refOf(id, tree) }) });
}

/** The CPR number of a patient's record, null where it is none. */
export function cprOf({ patientIdentifier }: Pick<WirePatient, 'patientIdentifier'>): Cpr | null {
  const cpr = parseCpr(patientIdentifier.identifier);
  return cpr.ok ? cpr.value : null;
}

/** A `Person.ref`: the patient's id and, where we may follow it, the link to all of their pathways. */
const refOf = (id: number, tree: Link): string => (tree ? `${id} ${tree.href}` : String(id));

/** What a `Person.ref` holds. */
export function readRef(ref: string): { id: number; tree: Link } {
  const [id, href] = ref.split(' ', 2);
  return { id: Number(id), tree: href === undefined ? null : { href } };
}
