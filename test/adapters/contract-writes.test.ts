import { beforeEach, describe, expect, test } from 'vitest';
import type { Limits } from '../../adapters/http/limits.ts';
import { systems } from '../../adapters/index.ts';
import { faultNames, type FaultName } from '../../mocks/kit/faults.ts';
import { population } from '../../mocks/people/population.ts';
import type { AreaSystem, Person, Entry } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { personIn, told } from '../support/answers.ts';
import { mockedSystem, playable, withSetUps } from '../support/mocked-system.ts';
import { aPosting, newMarker } from '../support/postings.ts';
import { within } from '../support/upstream.ts';

const kinds = ['task', 'note'] as const;
const people = population()
  .filter((one) => one.in.employment && one.in.social === true)
  .slice(0, 2);

/** Impatient, never paused, and free to repeat whatever may be repeated: what is written must not be. */
const eager: Partial<Limits> = { attemptMs: 800, failuresToOpen: 1_000, retryShare: 1, retriesPerSecond: 100 };

/** What a write under each of these comes to, and whether it takes effect all the same. */
const lost: [FaultName, string, number][] = [
  ['404', 'not-understood', 0],
  ['412', 'not-understood', 0],
  ['429', 'busy', 0],
  ['500', 'unreachable', 0],
  ['503', 'unreachable', 0],
  ['504', 'unreachable', 0],
  ['reset', 'unreachable', 0],
  ['hang', 'timed-out', 0],
  ['failed-200', 'not-understood', 0],
  ['html-200', 'not-understood', 0],
  ['reset-after', 'unreachable', 1],
  ['latency', 'timed-out', 1],
  ['truncated', 'not-understood', 1],
  ['huge', 'not-understood', 1],
];

describe.each(await withSetUps(systems))('$called', (system) => {
  const running = mockedSystem(system.area, people, system);
  let adapter: AreaSystem;
  let alarms: string[];
  let person: Person;
  let somebodyElse: Person;

  beforeEach(async () => {
    ({ adapter, alarms } = running.connect({ limits: eager }));
    const found = await adapter.find(
      people.map(({ cpr }) => cpr as Cpr),
      within(),
    );
    [person, somebodyElse] = [...found.values()].map(personIn) as [Person, Person];
    running.mock.clearCalls();
  });

  /** All well again, and nothing remembered of what was: as seen from another gateway. */
  const recover = () => {
    running.mock.faults.clear();
    ({ adapter } = running.connect({ limits: eager }));
  };
  const post = async (posting: Entry) => told(await adapter.post(person, posting, within()));
  const posted = async (...markers: string[]) => {
    running.mock.clock.advance(adapter.visibleAfterMs);
    return told(await adapter.posted(person, markers, within()));
  };
  /** The calls that wrote, or tried to; what only reads is a GET here, or a search. */
  const writes = () =>
    running.mock.calls().filter(({ method, operation }) => method !== 'GET' && !/search|token/.test(operation));
  const lastWrite = () => writes().at(-1)?.operation ?? '';

  test.each(kinds)('a %s is written byte for byte, and found again by its marker', async (kind) => {
    const posting = aPosting(kind);
    const { id } = await post(posting);
    const state = kind === 'task' ? 'OPEN' : null;
    expect(await posted(newMarker(), posting.marker)).toEqual([
      { id, kind, marker: posting.marker, state, remarks: [] },
    ]);
    const there = JSON.stringify(running.mock.summary());
    for (const words of [posting.title, posting.text]) expect(there).toContain(JSON.stringify(words));
    expect(told(await adapter.posted(somebodyElse, [posting.marker], within()))).toEqual([]);
  });

  test.each(kinds)('the same %s posted twice is there twice: nobody but the courier can prevent it', async (kind) => {
    const posting = aPosting(kind);
    const ids = [(await post(posting)).id, (await post(posting)).id];
    const there = await posted(posting.marker);
    expect(new Set(there.map(({ id }) => id))).toEqual(new Set(ids));
    expect(there).toHaveLength(2);
    expect(there).toMatchObject([
      { kind, remarks: [] },
      { kind, remarks: [] },
    ]);
  });

  test('a task for a unit that the system does not have is not written', async () => {
    const answer = await adapter.post(person, aPosting('task', { unit: 'månebasen' }), within());
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-understood' } });
    expect(alarms).toEqual(['upstream-invalid']);
    expect(writes()).toEqual([]);
    for (const { key } of told(await adapter.units(within())).items) await post(aPosting('task', { unit: key }));
  });

  test.each(kinds)('a %s can be without unit and date', async (kind) => {
    const posting = aPosting(kind, { unit: null, dueOn: null });
    await post(posting);
    expect(await posted(posting.marker)).toHaveLength(1);
  });

  describe.each(kinds)('a %s whose answer is lost', (kind) => {
    test.each(lost)(
      'by %s is %s and sent only once; only a look tells whether it is there',
      async (fault, why, there) => {
        await post(aPosting(kind));
        const operation = lastWrite();
        running.mock.clearCalls();
        running.mock.faults.add({ operation, fault });
        const posting = aPosting(kind);
        const answer = await adapter.post(person, posting, within());
        expect(answer).toMatchObject({ ok: false, error: { kind: why, call: operation } });
        expect(writes()).toHaveLength(1);
        recover();
        expect(await posted(posting.marker)).toHaveLength(there);
      },
    );
  });

  test('a mark: twice is once, on and off; what the system does not keep is not written', async () => {
    const shown = async () => {
      running.mock.clock.advance(adapter.visibleAfterMs);
      const found = (await adapter.find([person.cpr], within())).get(person.cpr);
      return personIn(found).jointPlanWith.length > 0;
    };
    for (const mark of [{ kind: 'JOINT_PLAN' }, { kind: 'COORDINATOR', name: 'Mette Holm' }] as const)
      for (const on of [true, false]) {
        const before = await shown();
        running.mock.clearCalls();
        const set = () => adapter.mark(person, mark, on, within()).then(told);
        const answer = await set();
        running.mock.clock.advance(adapter.visibleAfterMs);
        const once = writes().length;
        expect(await set()).toBe(answer);
        expect(writes()).toHaveLength(once);
        if (answer === 'not-kept-here') expect(once).toBe(0);
        expect(await shown()).toBe(answer === 'written' && mark.kind === 'JOINT_PLAN' ? on : before);
      }
  });

  test.each(lost)('a mark whose answer is lost by %s is %s, and once when it is set again', async (fault, why) => {
    const set = (on: boolean) => adapter.mark(person, { kind: 'JOINT_PLAN' }, on, within());
    const later = () => running.mock.clock.advance(adapter.visibleAfterMs);
    if (told(await set(false)) === 'not-kept-here') return;
    for (const on of [true, false]) {
      later();
      told(await set(on));
      const operation = lastWrite();
      later();
      told(await set(!on));
      later();
      running.mock.clearCalls();
      running.mock.faults.add({ operation, fault });
      expect(await set(on)).toMatchObject({ ok: false, error: { kind: why, call: operation } });
      expect(writes()).toHaveLength(1);
      recover();
      later();
      told(await set(on));
      later();
      const found = personIn((await adapter.find([person.cpr], within())).get(person.cpr));
      expect(found.jointPlanWith.length > 0).toBe(on);
    }
  });

  test.each(['DONE', 'CANCELLED'] as const)(
    'a task closed as %s is closed, and closing it again succeeds',
    async (how) => {
      const posting = aPosting('task');
      const { id, marker } = await post(posting);
      expect(await posted(marker)).toMatchObject([{ state: 'OPEN' }]);
      const closed = told(await adapter.closeTask(person, id, how, within()));
      expect(closed).toMatchObject({ id, kind: 'task', marker, state: expect.stringMatching(/^(DONE|CANCELLED)$/) });
      expect(await posted(marker)).toEqual([closed]);
      running.mock.clearCalls();
      for (const again of ['DONE', 'CANCELLED'] as const)
        expect(told(await adapter.closeTask(person, id, again, within()))).toEqual(closed);
      expect(writes()).toEqual([]);
    },
  );

  test.each(lost)('a closing lost by %s is sent only once, and may be asked for again', async (fault, why, done) => {
    const [first, second] = [await post(aPosting('task')), await post(aPosting('task'))];
    await posted();
    told(await adapter.closeTask(person, first.id, 'DONE', within()));
    running.mock.faults.add({ operation: lastWrite(), fault });
    running.mock.clearCalls();
    const answer = await adapter.closeTask(person, second.id, 'DONE', within());
    // A closing says nothing, so there is little to spoil: it may have come through.
    expect(answer).toMatchObject(answer.ok && done === 1 ? { ok: true } : { ok: false, error: { kind: why } });
    expect(writes()).toHaveLength(1);
    recover();
    expect(await posted(second.marker)).toMatchObject([{ state: done === 1 ? 'DONE' : 'OPEN' }]);
    expect(told(await adapter.closeTask(person, second.id, 'DONE', within()))).toMatchObject({ state: 'DONE' });
    expect(await posted(second.marker)).toMatchObject([{ state: 'DONE' }]);
  });

  test('a task that is not ours is never closed', async () => {
    const { id } = await post({ ...aPosting('task'), title: 'Uden nummer', text: 'Uden henvisningsnummer.' });
    await posted();
    running.mock.clearCalls();
    expect(await adapter.closeTask(person, id, 'DONE', within())).toMatchObject({ ok: false });
    expect(writes()).toEqual([]);
  });

  test('no CPR number stands in an address, nor a word of what is written', async () => {
    const [unit] = told(await adapter.units(within())).items;
    const { id, marker } = await post(aPosting('task', { unit: unit!.key }));
    await post(aPosting('note'));
    await posted(marker);
    told(await adapter.closeTask(person, id, 'DONE', within()));
    expect(writes()).toHaveLength(3);
    for (const { path } of running.mock.calls()) expect(path).not.toMatch(/\d{6}-?\d{4}|HH-|Henvisning/);
  });

  test('a task about somebody else, and one that is not there, are not closed', async () => {
    const { id, marker } = await post(aPosting('task'));
    expect(await posted(marker)).toHaveLength(1);
    const absent = /^\d+$/.test(id) ? '999999' : '00000000-0000-4000-8000-000000000000';
    running.mock.clearCalls();
    expect(await adapter.closeTask(somebodyElse, id, 'DONE', within())).toMatchObject({ ok: false });
    expect(await adapter.closeTask(person, absent, 'DONE', within())).toMatchObject({ ok: false });
    expect(writes()).toEqual([]);
    expect(await posted(marker)).toMatchObject([{ state: 'OPEN' }]);
  });

  // Nobody can tell a stale answer from a true one: that is what waiting `visibleAfterMs` is for.
  const others = faultNames.filter((fault) => !['hang', 'drip', 'latency', 'stale'].includes(fault));
  test.each(others)(
    'under %s in any call, a look for what is ours comes to a fault or finds all of it',
    async (fault) => {
      for (const kind of kinds) told(await adapter.post(somebodyElse, aPosting(kind), within()));
      const ours = [await post(aPosting('task')), await post(aPosting('note'))];
      const markers = ours.map(({ marker }) => marker);
      running.mock.clearCalls();
      expect(await posted(...markers)).toHaveLength(2);
      const calls = running.mock.calls().map(({ operation }) => operation);
      for (const operation of new Set(['*', ...calls])) {
        if (!playable(running, fault, operation)) continue;
        const during = await adapter.posted(person, markers, within());
        const found = during.ok ? during.value.value.map(({ id }) => id) : 'a fault';
        expect(['a fault', ours.map(({ id }) => id)]).toContainEqual(found);
        expect(JSON.stringify(during)).not.toContain(person.cpr);
        recover();
      }
    },
  );
});
