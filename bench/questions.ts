/** What is asked, and how: the same words for every contender that takes GraphQL. `upstreamMs`: how slow the systems are. */
export type Question = {
  name: 'A' | 'B' | 'A20';
  what: string;
  document: string;
  connections: number;
  citizens: number;
  upstreamMs: number;
};

const overview = /* GraphQL */ `
  query Overview($cpr: CPR!) {
    citizenByCpr(cpr: $cpr) {
      name
      cprMasked
      birthDate
      phone
      email
      addressProtected
      address { line postalCode city }
      cases {
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
`;

const list = /* GraphQL */ `
  query List($cprs: [CPR!]!) {
    citizens(filter: { cprs: $cprs }, first: 50) {
      nodes {
        name
        cprMasked
        cases {
          nodes {
            area { key name }
            title progress openedOn responsible
            unit { key name }
          }
        }
        activities {
          nodes {
            area { key name }
            title kind active startsOn endsOn provider
          }
        }
      }
    }
  }
`;

const tight = (document: string) => document.replaceAll(/\s+/g, ' ').trim();

const one = { document: tight(overview), connections: 8, citizens: 1 };

/** The queries. As many at a time as no contender turns away: Helhed has at most 40 calls out at each system (promise 5). */
export const questions: readonly Question[] = [
  { name: 'A', what: 'one citizen’s overview', ...one, upstreamMs: 0 },
  {
    name: 'B',
    what: '50 citizens with cases and activities',
    document: tight(list),
    connections: 4,
    citizens: 50,
    upstreamMs: 0,
  },
  { name: 'A20', what: 'A, each upstream call taking 20 ms', ...one, upstreamMs: 20 },
];

/** The bodies sent in turn: each of the people; of lists, whose people overlap, beginning with each seventh. */
export function bodiesOf({ document: query, citizens }: Question, people: readonly string[]): Buffer[] {
  const inARow = (at: number) => Array.from({ length: citizens }, (_, index) => people[(at + index) % people.length]);
  const asked = people.map((cpr, at) => (citizens === 1 ? { cpr } : { cprs: inARow(at) }));
  const some = citizens === 1 ? asked : asked.filter((_, at) => at % 7 === 0);
  return some.map((variables) => Buffer.from(JSON.stringify({ query, variables })));
}
