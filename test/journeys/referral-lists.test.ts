import { expect, test } from 'vitest';
import type { Cpr } from '../../src/domain/cpr.ts';
import { isFinal, referralStates } from '../../src/domain/referral/steps.ts';
import type { ReferralRecord } from '../../src/referral/records.ts';
import { referrals } from '../../src/referral/store.ts';
import { forEachEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { at, jobcenter, opened, ungeenhed, voksenenhed } from '../support/referrals.ts';
import type { UnitRef } from '../../src/domain/parties.ts';

type Filter = {
  states?: string[];
  open?: boolean;
  side?: 'SENT' | 'RECEIVED';
  mineOnly?: boolean;
  unit?: UnitRef;
  returnedToEarlierUnit?: boolean;
  deliveryStates?: string[];
};
type Page = {
  totalKnown: number | null;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

const senders = [jobcenter, { area: 'employment', unit: 'ungeindsats' }, voksenenhed];
const receivers = [voksenenhed, ungeenhed, { area: 'social', unit: 'fti' }, jobcenter, jobcenter];
const authors = ['mette', 'ali', 'tove', 'karen', 'somebody', 'mette', 'nobody'];
const owners = [null, 'jonas', 'mette', 'sara', null, 'bo', 'lars', 'tove', 'anybody', null, 'karen'];
const conflictOfInterest = '6101019999' as Cpr;
const citizens = [conflictOfInterest, '6202029999' as Cpr];

const idOf = (n: number) => `R${String((n * 97) % 330).padStart(3, '0')}`;

/** Takes turns: as the lists above are of different lengths, everybody meets everybody. Many are made in the same moment. */
const history: ReferralRecord[] = Array.from({ length: 330 }, (_, n) => {
  const turn = <One>(of: readonly One[]) => of[n % of.length] as One;
  const [author, owner] = [turn(authors), turn(owners)];
  return {
    referral: {
      ...opened({ id: idOf(n), citizen: turn(citizens) }),
      from: turn(senders),
      to: turn(receivers),
      author: { id: author, name: author },
      owner: owner ? { id: owner, name: owner } : null,
      state: turn(referralStates),
      // Some were redirected, and some of those have come back.
      previous: n % 11 === 10 ? idOf(n - 1) : null,
      returnedToEarlierUnit: n % 33 === 10,
    },
    names: { sender: { area: 'A', unit: 'B' }, receiver: { area: 'C', unit: 'D' }, legalBasis: null },
    citizenName: null,
    createdAt: at(`2026-11-${String(1 + (Math.floor(n / 5) % 20)).padStart(2, '0')}T08:00:00Z`),
    fieldsWritten: 0,
  };
});

/** Some of them, and the units where they work. */
const people: Record<string, string[]> = {
  mette: ['employment/jobcenter'],
  lars: ['employment/jobcenter', 'employment/arbejdsmarked', 'employment/ungeindsats'],
  karen: ['social/voksenenhed', 'social/ungeenhed'],
  tove: ['employment/jobcenter', 'social/voksenenhed'],
};

const firstUnitOf = (person: string): UnitRef => {
  const [area = '', unit = ''] = people[person]?.[0]?.split('/') ?? [];
  return { area, unit };
};

/** The whole list of somebody, worked out one referral at a time. */
function expected(
  person: string,
  { states, open, side, mineOnly, unit, returnedToEarlierUnit, deliveryStates }: Filter,
): string[] {
  const isTheirs = ({ area, unit }: UnitRef) => people[person]?.includes(`${area}/${unit}`);
  return history
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.referral.id.localeCompare(a.referral.id))
    .map(({ referral }) => referral)
    .filter(({ from, to, author, owner }) => {
      const sent = author.id === person || (!mineOnly && isTheirs(from));
      const received = owner?.id === person || (!mineOnly && isTheirs(to));
      return (sent && side !== 'RECEIVED') || (received && side !== 'SENT');
    })
    .filter(({ from, to }) => {
      const isIt = (one: UnitRef) => !unit || (one.area === unit.area && one.unit === unit.unit);
      return (isIt(from) && side !== 'RECEIVED') || (isIt(to) && side !== 'SENT');
    })
    .filter((one) => !returnedToEarlierUnit || one.returnedToEarlierUnit)
    .filter(() => !deliveryStates)
    .filter(({ citizen }) => !(person === 'mette' && citizen === conflictOfInterest))
    .filter(({ state }) => (states?.includes(state) ?? true) && !(open && isFinal(state)))
    .map(({ id }) => id);
}

forEachEngine((engine) => {
  const helhed = runningHelhed({
    engine,
    async prepare({ db }, keys) {
      for (const record of history) await referrals.insert(db, keys, record);
      const declared = {
        citizen: keys.pseudonym(conflictOfInterest),
        caller_id: 'mette',
        at: at('2026-11-01T08:00:00Z'),
        body: '',
      };
      await db.insertInto('conflict_of_interest').values(declared).execute();
    },
  });

  const ask = async (
    person: string,
    variables: { filter: Filter; first: number; after: string | null },
  ): Promise<Page> => {
    const query = `query ($filter: ReferralFilter, $first: Int!, $after: String) {
      referrals(filter: $filter, first: $first, after: $after) { totalKnown nodes { id } pageInfo { hasNextPage endCursor } } }`;
    return (await helhed.data(person, query, variables)).referrals as Page;
  };

  /** The list as somebody sees it who turns all its pages, and how many it said that there are. */
  async function turned(person: string, filter: Filter, first: number) {
    const ids: (string | null)[] = [];
    const totals = new Set<number | null>();
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await ask(person, { filter, first, after });
      ids.push(...page.nodes.map(({ id }) => helhed.keys.unseal('referral', id)));
      totals.add(page.totalKnown);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    return { ids, totals: [...totals] };
  }

  test.each(Object.keys(people))('referrals list of %s: every page, each once, newest first', async (person) => {
    const filters: Filter[] = [
      {},
      { side: 'SENT' },
      { side: 'RECEIVED' },
      { open: true },
      { states: ['SENT', 'RECEIVED'] },
      { states: ['COMPLETED', 'SENT'], side: 'RECEIVED' },
      { states: ['REJECTED'], open: true },
      { states: [] },
      { mineOnly: true },
      { mineOnly: true, side: 'SENT' },
      { unit: firstUnitOf(person) },
      { unit: firstUnitOf(person), side: 'RECEIVED', open: true },
      { returnedToEarlierUnit: true },
      { deliveryStates: ['HELD', 'DEAD'] },
    ];
    for (const filter of filters) {
      const ids = expected(person, filter);
      const first = filter.side ? 7 : 40;
      expect(await turned(person, filter, first), JSON.stringify(filter)).toEqual({
        ids,
        totals: [filter.returnedToEarlierUnit ? null : ids.length],
      });
    }
    expect(expected(person, {}).length).toBeGreaterThan(100);
    expect(expected(person, { mineOnly: true }).length).toBeGreaterThan(20);
    expect(expected(person, { returnedToEarlierUnit: true }).length).toBeGreaterThan(2);
  });

  test('referrals list: overdueOnly is those that say themselves that a deadline has passed', async () => {
    const query = `query ($filter: ReferralFilter, $after: String) { referrals(filter: $filter, first: 100, after: $after) {
      nodes { id waiting { overdue } } pageInfo { hasNextPage endCursor } } }`;
    type Row = { id: string; waiting: { overdue: boolean } | null };
    const all = async (filter: object) => {
      const rows: Row[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { nodes, pageInfo } = (await helhed.data('lars', query, { filter, after })).referrals;
        rows.push(...(nodes as Row[]));
        ({ hasNextPage: more, endCursor: after } = pageInfo as Page['pageInfo']);
      }
      return rows;
    };
    const overdue = (await all({})).filter(({ waiting }) => waiting?.overdue);
    expect(overdue.length).toBeGreaterThan(5);
    expect(await all({ overdueOnly: true })).toEqual(overdue);
  });

  test('referrals list: a unit that is not the caller’s is refused', async () => {
    const { errors } = await helhed.ask(
      'mette',
      '{ referrals(filter: { unit: { area: "social", unit: "voksenenhed" } }) { totalKnown } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
