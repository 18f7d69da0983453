import type { Answer, Listed, Person, Section } from '../../src/domain/area-system.ts';
import { yes } from '../../src/domain/result.ts';
import type { Visit } from './client.ts';
import { readRef } from './person.ts';
import { readBranch, readList, readNode, type WireNode } from './wire.ts';

/** A citizen's pathways (forløb), grants (indsatser) and professionals, each kind in a list of its own. */
export type Tree = Record<Section, Listed<WireNode>>;

const sectionOf = new Map<string, Section>([
  ['patientPathwayReference', 'cases'],
  ['basketGrantReference', 'activities'],
  ['professionalReference', 'contacts'],
]);

/** Everything the system knows of a person's pathways; one call, shared by all sections of one request. */
export const treeOf = (visit: Visit, { ref }: Person): Promise<Answer<Tree>> =>
  visit.once(`tree ${ref}`, async () => {
    const call = 'pathways.references';
    const { id, tree: link } = readRef(ref);
    const answer = await visit.follow(link, { call, reads: readList });
    if (!answer.ok) return answer;
    const tree = sorted(answer.value.value);
    const sections = Object.values(tree);
    if (sections.some(({ items }) => items.some((node) => node.patientId !== id))) return visit.foreign(call);
    if (sections.some(({ leftOut }) => leftOut > 0)) visit.incomplete(call);
    return yes({ ...answer.value, value: tree });
  });

/** Walks the tree without recursion, as deep as it goes. Other kinds of node are none of ours, but may have some below. */
function sorted(roots: readonly unknown[]): Tree {
  const nodes = {
    cases: new Map<number, WireNode>(),
    activities: new Map<number, WireNode>(),
    contacts: new Map<number, WireNode>(),
  };
  const leftOut = { cases: 0, activities: 0, contacts: 0 };
  const waiting = [...roots];
  for (const record of waiting) {
    const branch = readBranch(record);
    if (!branch.ok) {
      // What it is, or what hangs below it, is not known: something may be missing from every section.
      for (const section of ['cases', 'activities', 'contacts'] as const) leftOut[section] += 1;
      continue;
    }
    for (const child of branch.value.children) waiting.push(child);
    const section = sectionOf.get(branch.value.type);
    if (!section) continue;
    const node = readNode(record);
    if (node.ok) nodes[section].set(node.value.id, node.value);
    else leftOut[section] += 1;
  }
  const listed = (section: Section) => ({ items: [...nodes[section].values()], leftOut: leftOut[section] });
  return { cases: listed('cases'), activities: listed('activities'), contacts: listed('contacts') };
}
