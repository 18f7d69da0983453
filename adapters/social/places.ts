import type { Person } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { grantSeen } from './grants.ts';
import { patientOf } from './person.ts';
import type { AssignmentSetup } from './setup-writes.ts';
import { treeOf, type Node } from './tree.ts';
import { readObject, type ObjectLinks } from './wire-assignment.ts';
import { isNamed } from './words.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

/** Something of a citizen's that an assignment may hang on, by its links. */
export type Place = ObjectLinks;
type Kind = AssignmentSetup['on'][number];

const call = 'assignments.places';

/**
 * Everything of a citizen's that an assignment of ours may hang on, by the order of the settings and then the newest first:
 * the first is where one is written, all are where one is looked for. `leftOut` have no link to their assignments, so what
 * hangs on them cannot be seen.
 */
export async function placesOf(visit: Visit, person: Person): Promise<Answer<Listed<Place>>> {
  const { assignments } = visit.words.setup;
  if (!assignments) return visit.fault('not-configured', call);
  const patient = await patientOf(visit, person);
  if (!patient.ok) return patient;
  const all: Place[] = [];
  for (const kind of assignments.on) {
    const found = await placesOn(visit, person, kind, patient.value.value._links);
    if (!found.ok) return found;
    all.push(...found.value.value);
  }
  const items = all.filter(hasAny);
  const leftOut = all.length - items.length;
  return items.length > 0 ? ok({ ...patient.value, value: { items, leftOut } }) : visit.fault('refused-us', call);
}

async function placesOn(visit: Visit, person: Person, kind: Kind, patient: Place): Promise<Answer<Place[]>> {
  const tree = kind === 'PATIENT' ? await patientOf(visit, person) : await treeOf(visit, person);
  if (!tree.ok) return tree;
  if (!('grants' in tree.value.value)) return ok({ ...tree.value, value: [patient] });
  const { items, leftOut } = tree.value.value[kind === 'GRANT' ? 'grants' : 'forms'];
  // On what cannot be read, something of ours may hang.
  if (leftOut > 0) return visit.notUnderstood(call);
  const { named } = visit.words.setup.assignments ?? { named: [] };
  const nodes = items
    .filter(({ name }) => named.length === 0 || isNamed(name, named))
    .toSorted((one, other) => other.ref - one.ref);
  const answers = await Promise.all(nodes.map((node) => linksOf(visit, kind, node)));
  const failed = answers.find((answer) => !answer.ok);
  const links = answers.flatMap((answer) => (answer.ok ? [answer.value.value] : []));
  return failed ?? ok({ ...tree.value, value: links });
}

async function linksOf(visit: Visit, kind: Kind, node: Node): Promise<Answer<Place>> {
  if (kind === 'FORM') {
    const ask = { call: 'forms.get', reads: readObject };
    const form = await visit.once(`form links ${node.ref}`, () => visit.follow(node._links.referencedObject, ask));
    return withValue(form, ({ _links }) => _links);
  }
  const seen = await grantSeen(visit, String(node.ref));
  if (!seen.ok) return seen;
  const { value } = seen.value;
  return 'why' in value ? visit.notUnderstood('grants.get') : ok({ ...seen.value, value: value.wire._links });
}

const hasAny = ({ availableAssignmentTypes, activeAssignments, assignments }: Place) =>
  Boolean(availableAssignmentTypes ?? activeAssignments ?? assignments);
