import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import { allOf, withValue } from '../kit/answers.ts';
import { isNamed } from '../kit/vocabulary.ts';
import { patientOf } from './find.ts';
import { readGrantOnce } from './grants.ts';
import { treeOf, type Node } from './pathway-tree.ts';
import type { SocialSession } from './session.ts';
import { readAssignableObject, type ObjectLinks } from './wire-assignment.ts';

type Kind = 'GRANT' | 'FORM' | 'PATIENT';

const call = 'assignments.places';

/**
 * Finds everything of a citizen's that an assignment of ours may hang on, each by its links: by the order of the settings and then
 * the newest first. The first is where one is written, all are where one is looked for. `leftOut` have no link to their
 * assignments, so what hangs on them cannot be seen.
 */
export async function assignableObjects(session: SocialSession, person: Person): Promise<Answer<Listed<ObjectLinks>>> {
  const { assignments } = session.words.setup;
  if (!assignments) return session.notConfigured(call);
  const patient = await patientOf(session, person);
  if (!patient.ok) return patient;
  const all: ObjectLinks[] = [];
  for (const kind of assignments.on) {
    const found = kind === 'PATIENT' ? null : await objectsOf(session, person, kind, assignments.named);
    if (found && !found.ok) return found;
    all.push(...(found?.value.value ?? [patient.value.value._links]));
  }
  const items = all.filter(hasAny);
  if (items.length === 0) return session.fault('refused-us', call);
  return withValue(patient, () => ({ items, leftOut: all.length - items.length }));
}

async function objectsOf(
  session: SocialSession,
  person: Person,
  kind: Exclude<Kind, 'PATIENT'>,
  named: readonly string[],
): Promise<Answer<ObjectLinks[]>> {
  const tree = await treeOf(session, person);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value[kind === 'GRANT' ? 'grants' : 'forms'];
  // On what cannot be read, something of ours may hang.
  if (leftOut > 0) return session.notUnderstood(call);
  const nodes = items
    .filter(({ name }) => named.length === 0 || isNamed(name, named))
    .toSorted((one, other) => other.ref - one.ref);
  const links = allOf(await Promise.all(nodes.map((node) => linksOf(session, kind, node))));
  return links.ok ? withValue(tree, () => links.value.map(({ value }) => value)) : links;
}

async function linksOf(session: SocialSession, kind: Kind, node: Node): Promise<Answer<ObjectLinks>> {
  if (kind === 'FORM') {
    const ask = { call: 'forms.get', reads: readAssignableObject };
    const form = await session.once(`form ${node.ref}`, () => session.follow(node._links.referencedObject, ask));
    return withValue(form, ({ _links }) => _links);
  }
  const seen = await readGrantOnce(session, String(node.ref));
  if (!seen.ok) return seen;
  const { value } = seen.value;
  return 'why' in value ? session.notUnderstood('grants.get') : ok({ ...seen.value, value: value.wire._links });
}

const hasAny = ({ availableAssignmentTypes, activeAssignments, assignments }: ObjectLinks) =>
  Boolean(availableAssignmentTypes ?? activeAssignments ?? assignments);
