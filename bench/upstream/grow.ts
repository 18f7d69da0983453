import type { Shelf } from './employment.ts';
import type { Recorded } from './social.ts';

/** What both systems answer from. */
export type Everything = { employment: ReadonlyMap<string, Shelf>; social: Recorded };

type Node = { type: string; id: number; patientId: number; children: Node[] };

/** As many people as are asked for: those recorded, and twins of them, in turn, under numbers that nobody else has. */
export function withTwins(everything: Everything, cprs: readonly string[], count: number) {
  const people = [...cprs];
  let all = everything;
  while (people.length < count) {
    const cpr = people[people.length - cprs.length] ?? '';
    const twin = freeNumber(cpr, people);
    people.push(twin);
    all = { employment: twinAtWork(all.employment, cpr, twin), social: twinInCare(all.social, cpr, twin) };
  }
  return { people, everything: all };
}

/** The same people with so many cases each, half of them (the larger half) in the employment system. */
export function withCases({ employment, social }: Everything, each: number): Everything {
  const [atWork, inCare] = [Math.ceil(each / 2), Math.floor(each / 2)];
  const [citizens, cases] = [employment.get('/citizens/search'), employment.get('/cases/search')];
  const [template] = cases?.rows ?? [];
  if (!citizens || !cases || !template) throw new Error('Nothing was recorded to make cases of');
  const rows = citizens.rows.flatMap(({ id }) =>
    copies(atWork, (at) => ({ ...template, id: `${hex(at)}${id.slice(8)}`, citizenId: id, caseNumber: `26/${at}` })),
  );
  const trees = [...social.byPath].map(([path, text]): [string, string] =>
    path.endsWith('/pathwayReferences') ? [path, treeWith(inCare, text)] : [path, text],
  );
  return {
    employment: new Map([...employment, ['/cases/search', { ...cases, rows }]]),
    social: { ...social, byPath: new Map(trees) },
  };
}

/** So many cases; whatever else was below the ones there were is below the first, or stands alone. */
function treeWith(count: number, text: string): string {
  const nodes = JSON.parse(text) as Node[];
  const [cases, others] = [nodes.filter(isCase), nodes.filter((node) => !isCase(node))];
  const [template] = cases;
  const below = cases.flatMap(({ children }) => children);
  if (!template || count === 0) return JSON.stringify([...below, ...others]);
  const made = copies(count, (at) => ({
    ...template,
    id: template.patientId * 1_000 + at,
    children: at === 0 ? below : [],
  }));
  return JSON.stringify([...made, ...others]);
}

const isCase = ({ type }: Node) => type === 'patientPathwayReference';

function twinAtWork(shelves: Everything['employment'], cpr: string, twin: string): Everything['employment'] {
  const id = shelves.get('/citizens/search')?.rows.find((row) => row['cpr'] === cpr)?.id ?? '';
  const other = (known: unknown) => `${twin.slice(2)}${String(known).slice(8)}`;
  const grown = [...shelves].map(([path, { rows, by }]): [string, Shelf] => {
    const own = rows.filter((row) => row.id === id || row['citizenId'] === id);
    const twins = own.map((row) => ({
      ...row,
      id: other(row.id),
      ...('cpr' in row ? { cpr: twin } : { citizenId: other(id) }),
    }));
    return [path, { rows: [...rows, ...twins], by }];
  });
  return new Map(grown);
}

function twinInCare({ byPath, byNumber }: Recorded, cpr: string, twin: string): Recorded {
  const said = byNumber.get(dashed(cpr)) ?? '';
  const id = /"patient":\{"id":(\d+)/.exec(said)?.[1] ?? '';
  const [was, is] = [`/patients/${id}`, `/patients/9${id}`];
  const retold = (text: string) =>
    text
      .replaceAll(`${was}/`, `${is}/`)
      .replaceAll(`"patientId":${id}`, `"patientId":9${id}`)
      .replace(`"patient":{"id":${id}`, `"patient":{"id":9${id}`)
      .replaceAll(dashed(cpr), dashed(twin));
  const own = [...byPath].filter(([path]) => path.includes(`${was}/`));
  return {
    byPath: new Map([...byPath, ...own.map(([path, text]): [string, string] => [retold(path), retold(text)])]),
    byNumber: new Map([...byNumber, [dashed(twin), retold(said)]]),
  };
}

/** The next number of the same day and century. */
function freeNumber(cpr: string, taken: readonly string[]): string {
  const after = cpr.slice(0, 7) + String((Number(cpr.slice(7)) + 1) % 1_000).padStart(3, '0');
  return taken.includes(after) ? freeNumber(after, taken) : after;
}

const dashed = (cpr: string) => `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
const hex = (at: number) => at.toString(16).padStart(8, '0');
const copies = <One>(count: number, make: (at: number) => One): One[] =>
  Array.from({ length: count }, (_, at) => make(at));
