import type { Person } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import { withValue } from './with-value.ts';
import type { SocialSession } from './session.ts';
import { readGrantOnce } from './grants.ts';
import { patientOf } from './find.ts';
import type { AssignmentSetup } from './setup-writes.ts';
import { treeOf, type Node } from './pathway-tree.ts';
import { readObject, type ObjectLinks } from './wire-assignment.ts';
import { isNamed } from './vocabulary.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

/** Something of a citizen's that an assignment may hang on, by its links. */
export type AssignableObject = ObjectLinks;
type Kind = AssignmentSetup['on'][number];

const call = 'assignments.places';

/**
 * Everything of a citizen's that an assignment of ours may hang on, by the order of the settings and then the newest first:
 * the first is where one is written, all are where one is looked for. `leftOut` have no link to their assignments, so what
 * hangs on them cannot be seen.
 */
export async function assignableObjects(session: SocialSession, person: Person): Promise<Answer<Listed<AssignableObject>>> {
  const { assignments } = session.words.setup;
  if (!assignments) return session.fault('not-configured', call);
  const patient = await patientOf(session, person);
  if (!patient.ok) return patient;
  const all: AssignableObject[] = [];
  for (const kind of assignments.on) {
    const found = await objectsOf(session, person, kind, patient.value.value._links);
    if (!found.ok) return found;
    all.push(...found.value.value);
  }
  const items = all.filter(hasAny);
  const leftOut = all.length - items.length;
  return items.length > 0 ? ok({ ...patient.value, value: { items, leftOut } }) : session.fault('refused-us', call);
}

async function objectsOf(session: SocialSession, person: Person, kind: Kind, patient: AssignableObject): Promise<Answer<AssignableObject[]>> {
  const tree = kind === 'PATIENT' ? await patientOf(session, person) : await treeOf(session, person);
  if (!tree.ok) return tree;
  if (!('grants' in tree.value.value)) return ok({ ...tree.value, value: [patient] });
  const { items, leftOut } = tree.value.value[kind === 'GRANT' ? 'grants' : 'forms'];
  // On what cannot be read, something of ours may hang.
  if (leftOut > 0) return session.notUnderstood(call);
  const { named } = session.words.setup.assignments ?? { named: [] };
  const nodes = items
    .filter(({ name }) => named.length === 0 || isNamed(name, named))
    .toSorted((one, other) => other.ref - one.ref);
  const answers = await Promise.all(nodes.map((node) => linksOf(session, kind, node)));
  const failed = answers.find((answer) => !answer.ok);
  const links = answers.flatMap((answer) => (answer.ok ? [answer.value.value] : []));
  return failed ?? ok({ ...tree.value, value: links });
}

async function linksOf(session: SocialSession, kind: Kind, node: Node): Promise<Answer<AssignableObject>> {
  if (kind === 'FORM') {
    const ask = { call: 'forms.get', reads: readObject };
    const form = await session.once(`form links ${node.ref}`, () => session.follow(node._links.referencedObject, ask));
    return withValue(form, ({ _links }) => _links);
  }
  const seen = await readGrantOnce(session, String(node.ref));
  if (!seen.ok) return seen;
  const { value } = seen.value;
  return 'why' in value ? session.notUnderstood('grants.get') : ok({ ...seen.value, value: value.wire._links });
}

const hasAny = ({ availableAssignmentTypes, activeAssignments, assignments }: AssignableObject) =>
  Boolean(availableAssignmentTypes ?? activeAssignments ?? assignments);
