/** The profiler's own shape, of what is read of it. */
export type Profile = {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
};

/** The allocations, as the profiler tells them. */
export type Allocations = { head: Allocated };
type Allocated = { callFrame: Node['callFrame']; selfSize: number; children: Allocated[] };

/** Bytes in place of time. */
export function profileOf({ head }: Allocations): Profile & { bytes: number } {
  const profile: Profile = { nodes: [], samples: [], timeDeltas: [] };
  const add = ({ callFrame, selfSize, children }: Allocated): number => {
    const node = { id: profile.nodes.length, callFrame, children: [] as number[] };
    profile.nodes.push(node);
    profile.samples.push(node.id);
    profile.timeDeltas.push(selfSize);
    node.children.push(...children.map(add));
    return node.id;
  };
  add(head);
  return { ...profile, bytes: profile.timeDeltas.reduce((sum, size) => sum + size, 0) };
}

type Node = Profile['nodes'][number];
export type Cost = { name: string; share: number };

/** Shares of the time in which the thread was not idle: by file of ours or package, by function itself, and with all below. */
export type Costs = { places: Cost[]; functions: Cost[]; below: Cost[] };

/** Sums the costs by part of the code. Work of Node and the engine is charged to the code that had it done, as far as the stack tells. */
export function costsIn({ nodes, samples, timeDeltas }: Profile): Costs {
  const own = new Map<number, number>();
  for (const [at, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[at] ?? 0));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [places, functions, below] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const visit = (node: Node, above: ReadonlySet<string>, charged: string): number => {
    if (node.callFrame.functionName === '(idle)') return 0;
    const name = nameOf(node);
    const place = placeOf(node) ?? charged;
    const time = own.get(node.id) ?? 0;
    add(functions, name, time);
    add(places, place || name, time);
    const within = above.has(name) ? above : new Set([...above, name]);
    const inner = (node.children ?? []).reduce((sum, id) => sum + visit(byId.get(id) as Node, within, place), 0);
    // Of what is called within itself the outermost counts.
    if (!above.has(name)) add(below, name, time + inner);
    return time + inner;
  };
  const [root] = nodes;
  const total = root ? visit(root, new Set(), '') : 0;
  const sorted = (costs: ReadonlyMap<string, number>): Cost[] =>
    [...costs].map(([name, time]) => ({ name, share: time / total })).toSorted((a, b) => b.share - a.share);
  return { places: sorted(places), functions: sorted(functions), below: sorted(below) };
}

function add(map: Map<string, number>, name: string, time: number): void {
  map.set(name, (map.get(name) ?? 0) + time);
}

const nameOf = (node: Node): string => {
  const { functionName, lineNumber } = node.callFrame;
  return `${functionName || '(anonymous)'} ${fileOf(node)}:${lineNumber + 1}`;
};

const fileOf = ({ callFrame }: Node): string =>
  callFrame.url.replace(/^file:\/\/.*?\/(?=(node_modules|src|adapters|bench)\/)/, '');

/** A package by its name, code of ours by its file; null for what belongs to Node or the engine. */
function placeOf(node: Node): string | null {
  const file = fileOf(node);
  const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
  return packaged ?? (/^(src|adapters|bench)\//.test(file) ? file : null);
}
