import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conflictsOfInterestFor } from '../../src/access/conflicts-of-interest.ts';
import type { Caller } from '../../src/domain/access/caller.ts';
import { waitsOn } from '../../src/domain/access/seats.ts';
import { deadLetters } from '../../src/delivery/dead-letters.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { inOrder, sortKey, type SortKey } from '../../src/domain/list-order.ts';
import { findWaiting, mostUrgentFirst, type WaitingItem, type WaitingQuery } from '../../src/waiting/find-waiting.ts';
import type { SubjectType, WaitingSubject } from '../../src/waiting/kind.ts';
import { forEachEngine } from '../support/database.ts';
import { cast, openOffice } from '../support/waiting-office.ts';
import { waitingTables } from '../support/waiting-tables.ts';

/** What is not saved as a change: workers' deliveries, and what forgets. */
const byOthers: ReadonlySet<string> = new Set(['deliver', 'fail', 'forget']);
type Subject = WaitingSubject & { type: SubjectType };

forEachEngine((engine) => {
  let office: Awaited<ReturnType<typeof openOffice>>;
  beforeAll(async () => {
    office = await openOffice(engine);
  });
  afterAll(() => office.close());

  const pseudonymOf = (citizen: WaitingSubject['citizen']) => (citizen === null ? '' : office.keys.pseudonym(citizen));

  /** Works out what every record awaits now, from the records alone. */
  async function workedOutAnew(): Promise<Subject[]> {
    const all = await Promise.all(
      (Object.keys(waitingTables) as SubjectType[]).map(async (type) => {
        const ids = await office.ids(waitingTables[type]);
        const read = await office.table().kinds[type](office.database.db, ids, office.now());
        return read.map((one) => ({ ...one, type }));
      }),
    );
    return all.flat();
  }

  /** Compares the rows that claim to hold today with what is worked out anew; returns how many do not claim it. */
  async function checkRows(): Promise<number> {
    const { db } = office.database;
    const today = dateInDenmark(office.now());
    const rows = await db.selectFrom('waiting').selectAll().execute();
    const changed = await db.selectFrom('waiting_change').select(['subject_type', 'subject_id']).execute();
    const outdated = new Set([
      ...changed.map((one) => `${one.subject_type} ${one.subject_id}`),
      ...rows
        .filter((one) => one.policy !== office.table().policy || (one.holds_until !== null && one.holds_until < today))
        .map((one) => `${one.subject_type} ${one.subject_id}`),
    ]);
    const wanted = (await workedOutAnew()).flatMap(({ type, id, citizen, wait }) =>
      wait && !outdated.has(`${type} ${id}`)
        ? [{ about: `${type} ${id}`, citizen: pseudonymOf(citizen), ...wait.awaited, ...wait.audience }]
        : [],
    );
    const held = rows
      .map((one) => ({
        about: `${one.subject_type} ${one.subject_id}`,
        citizen: one.citizen,
        waitingFor: one.waiting_for,
        since: one.since,
        dueOn: one.due_on,
        leaderOn: one.leader_on,
        concerns: one.concerns,
        leaders: one.leaders,
        except: one.except_id,
      }))
      .filter(({ about, waitingFor }) => waitingFor !== '' && !outdated.has(about));
    const sorted = <Item extends { about: string }>(all: Item[]) =>
      all.toSorted((one, other) => (one.about < other.about ? -1 : 1));
    expect(sorted(held)).toEqual(sorted(wanted));
    return outdated.size;
  }

  /** Counts the records that were changed and whose rows were not worked out with it. */
  async function marks(): Promise<number> {
    return (await office.database.db.selectFrom('waiting_change').selectAll().execute()).length;
  }

  const depsOf = (caller: Caller) => ({
    database: office.database,
    keys: office.keys,
    caller,
    waiting: office.table(),
    now: office.now,
  });
  const queueOf = (caller: Caller, query: Partial<WaitingQuery> = {}) =>
    findWaiting({ purpose: 'CASEWORK', most: null, ...query }, depsOf(caller));
  const placeOf = (item: WaitingItem) => sortKey(mostUrgentFirst, item);

  /** Compares everybody's queue, read at once and by the page, with what is worked out anew for them. */
  async function checkQueues(): Promise<void> {
    const anew = await workedOutAnew();
    for (const caller of cast) {
      const conflicts = await conflictsOfInterestFor(depsOf(caller));
      const waiting = anew
        .filter(({ citizen }) => !conflicts.has(pseudonymOf(citizen)))
        .flatMap(({ type, id, wait, citizen, record }) => {
          const awaiting = waitsOn(caller, wait, dateInDenmark(office.now()));
          return awaiting ? [{ ...awaiting, about: { type, id }, citizen, record }] : [];
        });
      const theirs = inOrder(mostUrgentFirst, waiting).map(placeOf);
      const { items, total } = await queueOf(caller);
      expect([items.map(placeOf), total]).toEqual([theirs, theirs.length]);
      const paged: SortKey[] = [];
      for (let after: SortKey | null = null; ;) {
        const page: WaitingItem[] = (await queueOf(caller, { after, most: 4 })).items;
        paged.push(...page.map(placeOf));
        if (page.length < 4) break;
        after = placeOf(page.at(-1)!);
      }
      expect(paged).toEqual(theirs);
      const overdue = await queueOf(caller, { overdueOnly: true, types: ['referral'] });
      expect(overdue.items).toEqual(items.filter((one) => one.overdue && one.about.type === 'referral'));
    }
  }

  test('waiting: after any commands, on any day, rows and queues are what is worked out anew', async () => {
    const names = Object.keys(office.anything) as (keyof typeof office.anything)[];
    const sequences = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(255)), { minLength: 12, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        for (const [name, by] of sequence) {
          const before = await marks();
          await office.anything[name](by);
          if (!byOthers.has(name)) expect(await marks()).toBeLessThanOrEqual(before);
          await checkRows();
        }
        await checkQueues();
        for (let left = 20; (await office.clocks().step()) > 0 && left > 0; left -= 1) await checkRows();
        expect(await checkRows()).toBe(0);
        await checkQueues();
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);

  test('waiting: a change that is saved past the one way to save is in the queues at once, and in the rows after a sweep', async () => {
    const before = await office.database.db.selectFrom('waiting').selectAll().execute();
    for (let by = 0; by < 40; by += 1) {
      await office.acts.refer(by);
      await office.acts.forget(by);
    }
    expect(await checkRows()).toBeGreaterThan(0);
    await checkQueues();
    for (let left = 20; (await office.clocks().step()) > 0 && left > 0;) left -= 1;
    expect(await checkRows()).toBe(0);
    expect(await office.database.db.selectFrom('waiting').selectAll().execute()).not.toEqual(before);
  }, 60_000);

  test('waiting: a referral whose consent runs out is the sender’s from the day after, before any sweep', async () => {
    const waits = async (id: string) =>
      Promise.all(
        ['mette', 'jonas'].map(async (who) => {
          const { items } = await queueOf(cast.find((one) => one.id === who)!);
          return items.find(({ about }) => about.id === id)?.waitingFor ?? null;
        }),
      );
    // Earlier consents are over by then.
    for (const days of [4, 4]) await office.acts.days(days);
    await office.acts.consent(4);
    await office.acts.refer(1);
    const id = (await office.ids('referral')).at(-1)!;
    expect(await waits(id)).toEqual([null, 'RECEIPT']);
    await office.acts.days(0);
    expect(await waits(id)).toEqual([null, 'RECEIPT']);
    await office.acts.days(0);
    expect(await waits(id)).toEqual(['CONSENT', null]);
    while ((await office.clocks().step()) > 0) await checkRows();
    expect([await waits(id), await checkRows()]).toEqual([['CONSENT', null], 0]);
    await office.acts.consent(16);
    expect(await waits(id)).toEqual([null, 'RECEIPT']);
  }, 60_000);

  test('waiting: a delivery that failed is its senders’ from that moment on, until it is replayed or given up', async () => {
    await office.acts.consent(16);
    while ((await deadLetters(office.database.db)).length > 0) await office.acts.replay(0);
    await office.acts.deliver();
    await office.acts.refer(1);
    const id = (await office.ids('referral')).at(-1)!;
    const failed = async () => {
      const [theirs, others] = await Promise.all(
        ['mette', 'jonas'].map(async (who) => {
          const { items } = await queueOf(
            cast.find((one) => one.id === who)!,
            { types: ['delivery'] },
          );
          return items.filter(({ about }) => about.id.startsWith(`${id}:`)).map(({ waitingFor }) => waitingFor);
        }),
      );
      expect(others).toEqual([]);
      return theirs;
    };
    expect(await failed()).toEqual([]);
    await office.acts.fail(0);
    expect(await failed()).toEqual(['DELIVERY']);
    while ((await office.clocks().step()) > 0) await checkRows();
    expect([await failed(), await checkRows()]).toEqual([['DELIVERY'], 0]);
    await office.acts.replay(0);
    expect(await failed()).toEqual([]);
    await office.acts.fail(0);
    expect(await failed()).toEqual(['DELIVERY']);
    await office.acts.withdrawReferral(id);
    expect([await failed(), await checkRows()]).toEqual([[], 0]);
  }, 60_000);

  test('waiting: a transaction that is killed leaves no half of a change, and no row of it', async () => {
    const { db } = office.database;
    const all = async () => [
      await db.selectFrom('waiting').selectAll().orderBy('subject_id').execute(),
      await db.selectFrom('waiting_change').selectAll().execute(),
      await db.selectFrom('referral').select(['id', 'version']).orderBy('id').execute(),
    ];
    await office.acts.refer(1);
    const before = await all();
    await expect(office.acts.refer(2, true)).rejects.toThrow('ends here');
    expect(await all()).toEqual(before);
    await office.acts.refer(2);
    expect(await all()).not.toEqual(before);
    await checkQueues();
  });
});
