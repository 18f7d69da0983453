import { beforeAll, describe, expect, test } from 'vitest';
import { systems } from '../../adapters/index.ts';
import type { Limits } from '../../adapters/http/limits.ts';
import { faultNames, type FaultName } from '../../mocks/kit/faults.ts';
import type { TestPerson } from '../../mocks/people/person.ts';
import { population } from '../../mocks/people/population.ts';
import { sections, type AreaSystem, type Found, type Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { told } from '../support/answers.ts';
import { faultKinds, mockedSystem, playable, withSetUps } from '../support/mocked-system.ts';
import { within } from '../support/upstream.ts';
import type { Answer, Fault, Listed } from '../../src/domain/citizen/answer.ts';

const everyone = population();
// Born on 1 January 1999, and in no population.
const nobody = '6101990000' as Cpr;

/** Impatient, and without a breaker, so that each call shows what its own fault comes to. */
const impatient: Partial<Limits> = { attemptMs: 800, failuresToOpen: 1_000, retriesPerSecond: 0, retryShare: 0 };

type Section = Listed<{ id: string }>;
type Told = { found: Answer<Found> | undefined; sections: (Answer<Section> | undefined)[] };

describe.each(await withSetUps(systems))('$called', (system) => {
  const standing = (person: TestPerson) => (person.in as Record<string, boolean | string>)[system.area];
  const known = everyone.filter((person) => standing(person) === true);
  const fifty = known.slice(0, 50).map(({ cpr }) => cpr as Cpr);
  const busiest = known.filter(({ cases, activities }) =>
    Object.values({ ...cases, ...activities }).every((list) => list.length > 0),
  );
  const some = busiest.slice(0, 3).map(({ cpr }) => cpr as Cpr);
  const inaccessible = everyone.filter((person) => standing(person) === 'inaccessible').map(({ cpr }) => cpr as Cpr);
  const running = mockedSystem(system.area, everyone, system);
  const connect = (limits: Partial<Limits> = {}) => running.connect({ limits });
  /** True if the system says by 404 that it does not know somebody: then a 404 where it should know them says the same. */
  let unknownBy404: boolean;
  beforeAll(async () => {
    const adapter = system.connect(running.settings, { now: Date.now, alarm: () => {}, observe: () => {} });
    await adapter.find([nobody], within());
    unknownBy404 = running.mock.calls().some(({ status }) => status === 404);
    await adapter.close();
  });

  test('a known citizen is found, with cases, contacts and activities', async () => {
    const { adapter, alarms } = connect();
    const people = peopleIn(await adapter.find(some, within()));
    expect(people).toHaveLength(3);
    expect(people).toMatchObject(some.map((cpr) => ({ area: system.area, cpr, name: expect.any(String) })));
    for (const { sections: told } of (await askAll(adapter, some, people)).values()) {
      expect(told).toMatchObject(sections.map(() => ({ ok: true, value: { value: { leftOut: 0 } } })));
      for (const section of told) expect(section?.ok && section.value.value.items).not.toEqual([]);
    }
    expect(alarms).toEqual([]);
  });

  test('an unknown citizen is unknown', async () => {
    const found = await connect().adapter.find([nobody], within());
    expect(found.get(nobody)).toMatchObject({ ok: true, value: { value: { kind: 'unknown' } } });
  });

  test.runIf(inaccessible.length > 0)('an inaccessible citizen is not unknown', async () => {
    const found = await connect().adapter.find(inaccessible, within());
    for (const cpr of inaccessible)
      expect(found.get(cpr)).toMatchObject({ ok: true, value: { value: { kind: 'inaccessible' } } });
  });

  test('fifty and one unknown are each answered once, in the order asked', async () => {
    const { adapter } = connect();
    expect(fifty).toHaveLength(50);
    const asked = fifty.toSpliced(25, 0, nobody);
    const found = await adapter.find(asked, within());
    expect([...found.keys()]).toEqual(asked);
    const people = peopleIn(found);
    expect(people.map(({ cpr }) => cpr)).toEqual(fifty);
    for (const section of sections) {
      const answers = await adapter[section](people, within());
      expect([...answers.keys()]).toEqual(fifty);
      expect([...answers.values()].every(({ ok }) => ok)).toBe(true);
    }
  });

  test('nobody asked, nobody answered, and no call made', async () => {
    const { adapter } = connect();
    expect(await adapter.find([], within())).toEqual(new Map());
    for (const section of sections) expect(await adapter[section]([], within())).toEqual(new Map());
    expect(running.mock.calls()).toEqual([]);
  });

  test('a list: its pages, put together, show everyone once, each person as find gives them', async () => {
    const { adapter } = connect();
    const [unit] = known.flatMap(
      ({ responsible }) => (responsible as Record<string, { unit: string } | null>)[system.area]?.unit ?? [],
    );
    const seen: Cpr[] = [];
    for (let more = true; more;) {
      const page = told(await adapter.list({ unit: unit ?? '' }, { offset: seen.length, size: 17 }, within()));
      const cprs = page.items.map(({ cpr }) => cpr);
      if (seen.length === 0) expect(peopleIn(await adapter.find(cprs, within()))).toEqual(page.items);
      seen.push(...cprs);
      ({ more } = page);
    }
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen).size).toBe(seen.length);
  });

  const kinds = [...faultKinds, ['404', 'not-understood'], ['412', 'not-understood']] as const;
  test.each(kinds)('%s comes to %s, for finding and for every section', async (fault, kind) => {
    // Only what never ends must be cut off soon; all else may take what a busy machine takes.
    const { adapter } = connect(kind === 'timed-out' ? impatient : { ...impatient, attemptMs: 6_000 });
    const people = peopleIn(await adapter.find(some, within()));
    running.mock.faults.add({ operation: '*', fault });
    const told = await askAll(adapter, some, people);
    const answers = fault === '404' && unknownBy404 ? sectionsIn(told) : answersIn(told);
    expect(answers.length).toBeGreaterThanOrEqual(some.length * sections.length);
    for (const answer of answers) expect(faultOf(answer)).toMatchObject({ kind });
  });

  const comesToMore = faultNames.filter((fault) => fault !== 'hang' && fault !== 'drip');
  test.each(comesToMore)(
    'under %s no answer claims less than the truth, and no fault tells who it is about',
    async (fault) => {
      const { adapter } = connect(impatient);
      const people = peopleIn(await adapter.find(some, within()));
      const before = await askAll(adapter, some, people);
      if (!playable(running, fault)) return;
      const during = await askAll(adapter, some, people);
      for (const cpr of some) {
        const [was, is] = [before.get(cpr), during.get(cpr)];
        if (fault !== '404' || !unknownBy404) expectHonest(is?.found, was?.found, fault);
        for (const nth of sections.keys()) expectHonestList(is?.sections[nth], was?.sections[nth]);
      }
      const faults = JSON.stringify(answersIn(during).map(faultOf));
      for (const { cpr, givenName, familyName } of known.filter((person) => some.includes(person.cpr as Cpr)))
        for (const secret of [cpr, givenName, familyName]) expect(faults).not.toContain(secret);
    },
  );

  test('whatever fails where, somebody is not answered by a fault where nobody would be answered: it must not tell which it is', async () => {
    const { adapter } = connect({ ...impatient, connectMs: 400, attemptMs: 400 });
    const [somebody] = some as [Cpr];
    await adapter.find([somebody], within());
    const operations = new Set(running.mock.calls().flatMap(({ operation }) => operation ?? []));
    for (const operation of operations)
      for (const fault of faultNames.filter((one) => one !== 'drip')) {
        running.mock.faults.clear();
        if (!playable(running, fault, operation)) continue;
        const [known] = (await adapter.find([somebody], within())).values();
        const [unknown] = (await adapter.find([nobody], within())).values();
        expect([operation, fault, known?.ok]).toEqual([operation, fault, unknown?.ok]);
      }
  });

  test('slow answers are waited for', async () => {
    running.mock.faults.add({ operation: '*', fault: 'latency', ms: 150 });
    expect((await connect().adapter.find(some, within())).get(some[0] as Cpr)).toMatchObject({ ok: true });
  });

  test('a hung system is answered for within the deadline', async () => {
    running.mock.faults.add({ operation: '*', fault: 'hang' });
    const startedAt = performance.now();
    const found = await connect().adapter.find(fifty, within(500));
    expect(performance.now() - startedAt).toBeLessThan(1_500);
    expect([...found.keys()]).toEqual(fifty);
    for (const answer of found.values()) expect(answer).toMatchObject({ ok: false });
  });

  test('a caller that leaves is answered at once, and nothing keeps the adapter from closing', async () => {
    const { adapter } = connect();
    await adapter.find(some, within());
    running.mock.clearCalls();
    running.mock.faults.add({ operation: '*', fault: 'hang' });
    const caller = new AbortController();
    const startedAt = performance.now();
    setTimeout(() => caller.abort(), 100);
    for (const answer of (await adapter.find(fifty, within(8_000, caller.signal))).values())
      expect(answer).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    await adapter.close();
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });
});

/** Everything about some citizens, asked as one request would: who they are, and each section of people found before. */
async function askAll(adapter: AreaSystem, cprs: readonly Cpr[], people: readonly Person[]): Promise<Map<Cpr, Told>> {
  const call = within();
  const found = await adapter.find(cprs, call);
  const lists: ReadonlyMap<Cpr, Answer<Section>>[] = await Promise.all(
    sections.map((section) => adapter[section](people, call)),
  );
  return new Map(cprs.map((cpr) => [cpr, { found: found.get(cpr), sections: lists.map((list) => list.get(cpr)) }]));
}

const sectionsIn = (told: ReadonlyMap<Cpr, Told>): Answer<unknown>[] =>
  [...told.values()].flatMap(({ sections: lists }) => lists.filter((answer) => answer !== undefined));

const answersIn = (told: ReadonlyMap<Cpr, Told>): Answer<unknown>[] => [
  ...[...told.values()].flatMap(({ found }) => found ?? []),
  ...sectionsIn(told),
];

const peopleIn = (found: ReadonlyMap<Cpr, Answer<Found>>): Person[] =>
  [...found.values()].flatMap((answer) => personOf(answer) ?? []);

const personOf = (answer: Answer<Found> | undefined): Person | null =>
  answer?.ok && answer.value.value.kind === 'known' ? answer.value.value.person : null;

/** Why an answer is none, or why somebody who was found could not be read. */
function faultOf(answer: Answer<unknown>): Fault | null {
  if (!answer.ok) return answer.error;
  const found = answer.value.value as Partial<Extract<Found, { kind: 'unread' }>>;
  return found.kind === 'unread' ? (found.fault ?? null) : null;
}

/** Who is known is still known as the same person, unless the fault says that we may not see them. */
function expectHonest(is: Answer<Found> | undefined, was: Answer<Found> | undefined, fault: FaultName): void {
  const claim = is?.ok && !faultOf(is) ? (personOf(is)?.cpr ?? is.value.value.kind) : 'a fault';
  // A record of somebody else under the citizen's number is also what a new number looks like.
  const said = { inaccessible: 'inaccessible', 'foreign-record': 'renumbered' } as Partial<Record<FaultName, string>>;
  const isAllowed = fault === 'inaccessible' ? [said[fault]] : [personOf(was)?.cpr, said[fault]];
  expect(['a fault', ...isAllowed]).toContain(claim);
}

/** A list is whole, or says how many are left out, or is not there. */
function expectHonestList(is: Answer<Section> | undefined, was: Answer<Section> | undefined): void {
  const truth = was?.ok ? was.value.value.items.map(({ id }) => id) : [];
  expect(truth.length).toBeGreaterThan(0);
  expect(is).toBeDefined();
  if (!is?.ok) return;
  const ids = is.value.value.items.map(({ id }) => id);
  expect(truth).toEqual(expect.arrayContaining(ids));
  expect(new Set(ids).size).toBe(ids.length);
  // What is left out may be a branch that nobody knows the size of.
  if (ids.length < truth.length) expect(is.value.value.leftOut).toBeGreaterThan(0);
}
