import { usual, type Conditions } from './upstream/conditions.ts';

/** A question: the same words for every contender that takes GraphQL. */
export type Question = {
  name: string;
  what: string;
  document: string;
  connections: number;
  /** So many citizens in each list; null: one citizen, who is asked for alone. */
  list: number | null;
  /** About so many people in turn, where not about all there are. */
  people?: number;
  /** The conditions of the systems meanwhile. */
  upstream: Conditions;
};

const tight = (document: string) => document.replaceAll(/\s+/g, ' ').trim();

const overview = (cases = 'cases') =>
  tight(/* GraphQL */ `
    query Overview($cpr: CPR!) {
      citizenByCpr(cpr: $cpr) {
        name
        cprMasked
        birthDate
        phone
        email
        addressProtected
        address { line postalCode city }
        ${cases} {
          nodes {
            area { key name }
            title progress systemStatus openedOn closedOn kle responsible
            unit { key name }
            facts { label value }
          }
        }
        contacts {
          coordinator { name }
          nodes {
            area { key name }
            name role roleName primary active from until
            unit { key name }
          }
        }
        activities {
          nodes {
            area { key name }
            title kind systemStatus active voluntary startsOn endsOn provider
            facts { label value }
          }
        }
      }
    }
  `);

const fieldsOfList = (cases = 'cases', activities = 'activities') => /* GraphQL */ `
  nodes {
    name
    cprMasked
    ${cases} {
      nodes {
        area { key name }
        title progress openedOn responsible
        unit { key name }
      }
    }
    ${activities} {
      nodes {
        area { key name }
        title kind active startsOn endsOn provider
      }
    }
  }
`;

const list = (fields: string) =>
  tight(`query List($cprs: [CPR!]!) { citizens(filter: { cprs: $cprs }, first: 50) { ${fields} } }`);

/** As many numbers as one filter takes. */
const mostInOne = 50;

const twoLists = (fields: string) =>
  tight(/* GraphQL */ `
    query Lists($cprs: [CPR!]!, $more: [CPR!]!) {
      citizens(filter: { cprs: $cprs }, first: 50) { ${fields} }
      more: citizens(filter: { cprs: $more }, first: 50) { ${fields} }
    }
  `);

/** With pages as small as they can be for these people: an operation may ask for only so much, full pages or not. */
const small = fieldsOfList('cases(first: 20)', 'activities(first: 20)');

const one = { document: overview(), connections: 8, list: null, upstream: usual };
const many = { connections: 4, upstream: usual };

/** A, which most is told by. */
export const overviewOfOne: Question = { ...one, name: 'A', what: 'one citizen’s overview' };

/** The queries, each as many at a time as keep the core busy with nobody waiting in line for the systems. */
export const questions: readonly Question[] = [
  overviewOfOne,
  { ...many, name: 'B', what: '50 citizens with cases and activities', document: list(fieldsOfList()), list: 50 },
  { ...one, name: 'A20', what: 'A, each upstream call taking 20 ms', upstream: { ...usual, delayMs: 20 } },
  { ...one, name: 'hot', what: 'A about the same 20 citizens', people: 20, connections: 64 },
];

/** A question for each size of a thing that grows, everything else being equal. */
export const growing: Readonly<Record<'citizens' | 'cases' | 'users', readonly { size: number; asked: Question }[]>> = {
  citizens: [1, 10, 50, 100].map((size) => {
    const document = size > mostInOne ? twoLists(small) : list(small);
    return { size, asked: { ...many, name: `B of ${size}`, what: `${size} citizens`, document, list: size } };
  }),
  cases: [1, 10, 100].map((size) => {
    const document = overview('cases(first: 100)');
    const upstream = { ...usual, casesEach: size };
    return { size, asked: { ...one, name: `A with ${size}`, what: `${size} cases`, document, upstream } };
  }),
  users: [1, 16, 64, 256].map((size) => {
    return { size, asked: { ...one, name: `A by ${size}`, what: `${size} users`, connections: size } };
  }),
};

/** Asks one area only; FLOOR does not know it. */
export const oneArea: Question = {
  ...one,
  name: 'own',
  what: 'one citizen’s cases in the employment area',
  document: tight(/* GraphQL */ `
    query OneArea($cpr: CPR!) {
      citizenByCpr(cpr: $cpr) {
        cprMasked
        cases(filter: { area: "employment" }) { nodes { title progress openedOn responsible unit { key name } } }
      }
    }
  `),
};

/** Questions answered out of Helhed's own database, and who asks; FLOOR knows none of it. */
export const stored: readonly (Question & { as: string })[] = [
  {
    ...one,
    name: 'workQueue',
    as: 'jonas',
    what: 'what waits on a caseworker',
    document: tight(/* GraphQL */ `
      query WorkQueue { workQueue { totalKnown nodes { waitingFor since dueOn referral { id state } } } }
    `),
  },
  {
    ...one,
    name: 'referrals',
    as: 'mette',
    what: 'one citizen’s referrals',
    document: tight(/* GraphQL */ `
      query Referrals($cpr: CPR!) {
        citizenByCpr(cpr: $cpr) { cprMasked referrals { totalKnown nodes { id state purpose } } }
      }
    `),
  },
  {
    ...one,
    name: 'accessLog',
    as: 'inge',
    what: 'the last 50 entries of the log about one citizen',
    document: tight(/* GraphQL */ `
      query AccessLog($cpr: CPR!) {
        citizenAccessLog(cpr: $cpr) { totalKnown nodes { recordedAt event shown by { name } } }
      }
    `),
  },
];

/** Every document that is ever asked. */
export const documents: readonly string[] = [
  ...new Set(
    [...questions, ...Object.values(growing).flatMap((all) => all.map(({ asked }) => asked)), oneArea, ...stored].map(
      ({ document }) => document,
    ),
  ),
];

/** The bodies sent in turn: each of the people, or one list of them after the other. */
export function bodiesOf(
  { document: query, list: size, people: most }: Question,
  everybody: readonly string[],
): Buffer[] {
  const people = everybody.slice(0, most);
  const inARow = (at: number, count: number) =>
    Array.from({ length: count }, (_, index) => people[(at + index) % people.length]);
  const listed = (at: number) => {
    const all = inARow(at, size ?? 0);
    const [cprs, more] = [all.slice(0, mostInOne), all.slice(mostInOne)];
    return more.length > 0 ? { cprs, more } : { cprs };
  };
  const asked = people.map((cpr, at) => (size === null ? { cpr } : listed(at)));
  const some = size === null ? asked : asked.filter((_, at) => at % size === 0);
  return some.map((variables) => Buffer.from(JSON.stringify({ query, variables })));
}
