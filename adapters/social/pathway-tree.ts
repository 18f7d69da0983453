import type { Person } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import type { Link, SocialSession } from './session.ts';
import { readRef } from './find.ts';
import { isAbout, viewsOf } from './pathway-views.ts';
import { readBranch, readList, readNode, readView, type WireNode } from './wire.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

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
 * Everything the system knows of a person's pathways, shared by all that one request asks of it. No node says whose it is: that
 * stands in the links that led there.
 */
export const treeOf = (session: SocialSession, person: Person): Promise<Answer<Tree>> =>
  session.once(`tree ${readRef(person.ref).id}`, () => treeAsNow(session, person, false));

/** The same as it is now, whoever else has asked before: what is not in it may be written again. */
export const treeNow = (session: SocialSession, person: Person): Promise<Answer<Tree>> => treeAsNow(session, person, true);

async function treeAsNow(session: SocialSession, { ref }: Person, fresh: boolean): Promise<Answer<Tree>> {
  const { id } = readRef(ref);
  const view = await viewLink(session, ref);
  if (!view.ok) return view;
  if (!view.value) return session.fault('refused-us', call);
  const own = await session.follow(view.value, { call: 'views.get', reads: readView });
  if (!own.ok) return own;
  const { pathwayReferences } = own.value.value._links;
  if (!isAbout(pathwayReferences, id)) return session.foreign('views.get');
  const answer = await session.follow(pathwayReferences, { call, reads: readList, fresh });
  if (!answer.ok) return answer;
  const tree = sorted(answer.value.value);
  if (Object.values(tree).some(({ leftOut }) => leftOut > 0)) session.incomplete(call);
  return ok({ ...answer.value, value: tree });
}

async function viewLink(session: SocialSession, ref: string) {
  const { id, preferences, view } = readRef(ref);
  if (view !== null) return ok<Link>({ href: view });
  const views = await viewsOf(session, id, preferences === null ? null : { href: preferences });
  return views.ok ? ok(views.value.value.all) : views;
}

/** Walks the tree without recursion, as deep as it goes. Other kinds of node are none of ours, but may have some below. */
function sorted(roots: readonly unknown[]): Tree {
  const nodes = new Map(kinds.map((kind) => [kind, new Map<number, Node>()]));
  const leftOut = new Map<Kind, number>();
  const leave = (kind: Kind) => leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
  const waiting = [...roots];
  for (const record of waiting) {
    const branch = readBranch(record);
    if (!branch.ok) {
      // What it is, or what hangs below it, is not known: something may be missing from every list.
      for (const kind of kinds) leave(kind);
      continue;
    }
    for (const child of branch.value.children ?? []) waiting.push(child);
    const kind = kindOf.get(branch.value.type);
    if (!kind) continue;
    const node = readNode(record);
    const ref = node.ok ? idOf(node.value, kind) : null;
    if (node.ok && ref !== null) nodes.get(kind)?.set(ref, { ...node.value, ref });
    else leave(kind);
  }
  const listed = (kind: Kind): Listed<Node> => ({
    items: [...(nodes.get(kind)?.values() ?? [])],
    leftOut: leftOut.get(kind) ?? 0,
  });
  return {
    pathways: listed('pathways'),
    grants: listed('grants'),
    professionals: listed('professionals'),
    forms: listed('forms'),
  };
}

/** The id of what a node refers to; its own is often null. */
function idOf({ id, patientPathwayId, grantId, activityIdentifier }: WireNode, kind: Kind): number | null {
  const named = kind === 'pathways' ? patientPathwayId : kind === 'grants' ? grantId : null;
  return named ?? activityIdentifier?.activityId ?? id ?? null;
}
