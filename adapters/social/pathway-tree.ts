import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import { withValue } from '../kit/answers.ts';
import { isAbout, viewsOf } from './pathway-views.ts';
import { readRef } from './person.ts';
import type { Link, SocialSession } from './session.ts';
import { readBranch, readList, readNode, readView, type WireNode } from './wire.ts';

/** A node with the id of what it refers to. */
export type Node = WireNode & { ref: number };
const kinds = ['pathways', 'grants', 'professionals', 'forms'] as const;
type Kind = (typeof kinds)[number];

/** A citizen's pathways (forløb), grants (indsatser), professionals and forms, each kind in a list of its own. */
export type Tree = Record<Kind, Listed<Node>>;

const kindOf = new Map<string, Kind>([
  ['patientPathwayReference', 'pathways'],
  ['basketGrantReference', 'grants'],
  ['professionalReference', 'professionals'],
  ['formDataV2Reference', 'forms'],
]);
const call = 'pathways.references';

/**
 * Reads everything the system knows of a person's pathways, shared by all that one request asks of it. No node says whose it is:
 * that stands in the links that led there.
 */
export const treeOf = (session: SocialSession, person: Person): Promise<Answer<Tree>> =>
  session.once(`tree ${readRef(person.ref).id}`, () => treeAsNow(session, person, false));

/** Reads the same as it is now, whoever else has asked before: what is not in it may be written again. */
export const treeNow = (session: SocialSession, person: Person): Promise<Answer<Tree>> =>
  treeAsNow(session, person, true);

async function treeAsNow(session: SocialSession, { ref }: Person, fresh: boolean): Promise<Answer<Tree>> {
  const view = await viewLink(session, ref);
  if (!view.ok) return view;
  if (!view.value) return session.fault('refused-us', call);
  const own = await session.follow(view.value, { call: 'views.get', reads: readView });
  if (!own.ok) return own;
  const { pathwayReferences } = own.value.value._links;
  if (!isAbout(pathwayReferences, readRef(ref).id)) return session.foreign('views.get');
  return withValue(await session.follow(pathwayReferences, { call, reads: readList, fresh }), (roots) => {
    const tree = nodesByKind(roots);
    if (Object.values(tree).some(({ leftOut }) => leftOut > 0)) session.incomplete(call);
    return tree;
  });
}

async function viewLink(session: SocialSession, ref: string) {
  const { id, preferences, view } = readRef(ref);
  if (view !== null) return ok<Link>({ href: view });
  const views = await viewsOf(session, id, preferences === null ? null : { href: preferences });
  return views.ok ? ok(views.value.value.all) : views;
}

/** Walks the tree without recursion, as deep as it goes. Other kinds of node are none of ours, but may have some below. */
function nodesByKind(roots: readonly unknown[]): Tree {
  const found = { pathways: newKind(), grants: newKind(), professionals: newKind(), forms: newKind() };
  const waiting = [...roots];
  for (const record of waiting) {
    const branch = readBranch(record);
    if (!branch.ok) {
      // What it is, or what hangs below it, is not known: something may be missing from every list.
      for (const kind of kinds) found[kind].leftOut += 1;
      continue;
    }
    for (const child of branch.value.children ?? []) waiting.push(child);
    const kind = kindOf.get(branch.value.type);
    if (!kind) continue;
    const node = readNode(record);
    const ref = node.ok ? idOf(node.value, kind) : null;
    if (node.ok && ref !== null) found[kind].nodes.set(ref, { ...node.value, ref });
    else found[kind].leftOut += 1;
  }
  const listed = (kind: Kind): Listed<Node> => ({
    items: [...found[kind].nodes.values()],
    leftOut: found[kind].leftOut,
  });
  return Object.fromEntries(kinds.map((kind) => [kind, listed(kind)])) as Tree;
}

const newKind = () => ({ nodes: new Map<number, Node>(), leftOut: 0 });

/** The id of what a node refers to; its own is often null. */
function idOf({ id, patientPathwayId, grantId, activityIdentifier }: WireNode, kind: Kind): number | null {
  const named = kind === 'pathways' ? patientPathwayId : kind === 'grants' ? grantId : null;
  return named ?? activityIdentifier?.activityId ?? id ?? null;
}
