import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Register } from '../../mocks/employment/register.ts';
import { deadLetters, replay } from '../../src/delivery/dead-letters.ts';
import { markEntry } from '../../src/delivery/effects.ts';
import type { Mark } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { instant, type CalendarDate, type Instant } from '../../src/domain/dates.ts';
import { forEachEngine } from '../support/database.ts';
import { aMessage, openPostOffice, type PostOffice } from '../support/post-office.ts';
import { markerOf } from '../../src/delivery/message.ts';

type Assignment = { title: string; description: string; dueDate: string | null; status: string };

forEachEngine((engine) => {
  let office: PostOffice;
  let citizen: Cpr;
  let version = 0;
  beforeAll(async () => {
    office = await openPostOffice(engine);
    const known = office.mocks.people.find(
      (one) => one.in.employment && one.in.social === true && one.jointPlanOn === null && one.group === 'employment',
    );
    citizen = known!.cpr as Cpr;
  });
  beforeEach(() => office.clear());
  afterAll(() => office.close());

  const plan: Mark = { kind: 'JOINT_PLAN' };
  const asked = { unit: null, dueOn: '2026-12-07' as CalendarDate };
  const messageOf = (area: string, mark: Mark, on: boolean) => {
    version += 1;
    const cause = { subject: { type: 'referral', id: 'P1' } as const, version, citizen };
    const unit = area === 'social' ? 'voksenenhed' : 'jobcenter';
    return markEntry(cause, area, mark, on, office.keys, { ...asked, unit }).message;
  };
  const send = (area: string, on: boolean, mark: Mark = plan) => office.send(messageOf(area, mark, on));
  const fault = (area: string, operation: string, kind: string, rule = {}) =>
    office.mocks.all[area]!.faults.add({ operation, fault: kind, ...rule } as never);
  /** Delivers what is queued, with time to show and to try again between. */
  const deliver = async () => {
    const worker = office.worker();
    for (let step = 0; step < 40; step += 1) {
      await worker.step();
      office.advance(step < 10 ? 60_000 : 1_000_000);
      if (step > 2 && !(await states()).includes('QUEUED')) return;
    }
  };
  const states = async () =>
    (await office.database.db.selectFrom('outbox').select('state').orderBy('seq').execute()).map(({ state }) => state);
  const citizenId = () =>
    [...(office.mocks.employment.state() as Register).citizens.values()].find(({ cpr }) => cpr === citizen)?.id;
  const tags = () =>
    (office.mocks.employment.summary() as { tagAssignments: { referenceId: string }[] }).tagAssignments.filter(
      ({ referenceId }) => referenceId === citizenId(),
    );
  const tasks = () => (office.mocks.social.summary() as { assignments: Assignment[] }).assignments;
  const open = () => tasks().filter(({ status }) => status === 'Aktiv');

  test('a mark is a tag in the employment system: on and off, each with a receipt', async () => {
    await send('employment', true);
    await deliver();
    expect(tags()).toMatchObject([{ tagId: expect.any(String), start: '2026-11-23', end: null }]);
    await send('employment', false);
    await deliver();
    expect(tags()).toEqual([]);
    expect(await states()).toEqual(['DELIVERED', 'DELIVERED']);
    expect(await office.database.db.selectFrom('receipt').selectAll().execute()).toHaveLength(2);
  });

  test('a mark whose acknowledgement is lost is one tag; one taken off so is off', async () => {
    for (const operation of ['tagAssignments.create', 'tagAssignments.delete'])
      fault('employment', operation, 'reset-after', { times: 1 });
    await send('employment', true);
    await deliver();
    expect(tags()).toHaveLength(1);
    await send('employment', false);
    await deliver();
    expect(tags()).toEqual([]);
    expect(office.tried.map(({ outcome }) => outcome)).toEqual(['retry', 'delivered', 'retry', 'delivered']);
  });

  test('a mark taken off right behind the one put on ends as off, though that does not show yet; and the other way', async () => {
    await send('employment', true);
    await send('employment', false);
    await deliver();
    expect(tags()).toEqual([]);
    await send('employment', true);
    await send('employment', false);
    await send('employment', true);
    await deliver();
    expect(tags()).toHaveLength(1);
  });

  test('a mark put on that failed for good never comes after the one taken off', async () => {
    fault('employment', 'tagAssignments.list', '500');
    await send('employment', true);
    await send('employment', false);
    const worker = office.worker();
    for (let step = 0; step < 8; step += 1) {
      await worker.step();
      office.advance(52_000_000);
    }
    expect(await states()).toEqual(['DEAD', 'QUEUED']);
    office.mocks.employment.faults.clear();
    const [letter] = await deadLetters(office.database.db);
    const now = instant(office.clock.now()) as Instant;
    await office.database.transaction((tx) => replay(tx, letter!, now));
    await deliver();
    expect([tags(), await states()]).toEqual([[], ['DELIVERED', 'DELIVERED']]);
  });

  test('a system without the mark: one task asks for it, also when its answer is lost, and is closed when the mark goes off', async () => {
    fault('social', 'assignments.create', 'reset-after', { times: 1 });
    await send('social', true);
    await deliver();
    expect(tasks()).toMatchObject([{ status: 'Aktiv', dueDate: expect.stringMatching(/^2026-12-0[67]/) }]);
    expect(tasks()[0]?.title).toContain('Registrér den fælles plan');
    await send('social', false);
    await deliver();
    expect(tasks()).toMatchObject([{ status: 'Afsluttet' }]);
    expect(office.replies).toEqual([]);
  });

  test('what people there have recorded themselves is not asked for; what they recorded is asked to be taken off', async () => {
    await office.mocks.social.hand({ hand: 'record-joint-plan', citizen });
    await send('social', true);
    await deliver();
    expect(tasks()).toEqual([]);
    await send('social', false);
    await deliver();
    expect(open().map(({ title }) => title)).toEqual([expect.stringContaining('Fjern den fælles plan')]);
    await office.mocks.social.hand({ hand: 'end-joint-plan', citizen });
    await send('social', true);
    await deliver();
    expect(open().map(({ title }) => title)).toEqual([expect.stringContaining('Registrér den fælles plan')]);
  });

  test('a coordinator is asked for by name in both systems; the next takes the first’s place', async () => {
    for (const area of ['employment', 'social']) await send(area, true, { kind: 'COORDINATOR', name: 'Mette Holm' });
    await deliver();
    expect(open()).toMatchObject([{ description: expect.stringContaining('Mette Holm') }]);
    await send('social', true, { kind: 'COORDINATOR', name: 'Lone Juul' });
    await deliver();
    expect(open()).toMatchObject([{ description: expect.stringContaining('Lone Juul') }]);
    await office.mocks.social.hand({ hand: 'name-coordinator', citizen, caseworker: 'LJU' });
    await send('social', false, { kind: 'COORDINATOR', name: 'Lone Juul' });
    await deliver();
    expect(open()).toMatchObject([{ title: expect.stringContaining('Fjern den koordinerende sagsbehandler') }]);
    const { tasks: theirs } = office.mocks.employment.summary() as { tasks: { title: string; state: string }[] };
    expect(theirs).toMatchObject([{ title: expect.stringContaining('Registrér'), state: 'Active' }]);
  });

  test('marks and other messages keep their order', async () => {
    const note = aMessage('employment', citizen);
    await office.send(messageOf('employment', plan, true), note);
    await deliver();
    const operations = office.mocks.employment.calls().map(({ operation }) => operation);
    expect(operations.indexOf('tagAssignments.create')).toBeLessThan(operations.indexOf('journals.create'));
    expect(JSON.stringify(office.mocks.employment.summary())).toContain(markerOf(note));
  });

  test('marks on and off in any order, with any faults: what was said last is so', async () => {
    const faults = ['none', 'reset', 'reset-after', '503', 'latency'] as const;
    const step = fc.record({
      on: fc.boolean(),
      fault: fc.constantFrom(...faults),
      wait: fc.constantFrom(0, 1_000, 90_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (changes) => {
        await office.clear();
        for (const { on, fault: kind, wait } of changes) {
          if (kind !== 'none')
            for (const operation of ['tagAssignments.create', 'tagAssignments.delete'])
              fault('employment', operation, kind, { times: 1, ...(kind === 'latency' && { ms: 5 }) });
          await send('employment', on);
          await office.worker().step();
          office.advance(wait);
        }
        await deliver();
        expect(tags()).toHaveLength(changes.at(-1)!.on ? 1 : 0);
        expect(new Set(await states())).toEqual(new Set(['DELIVERED']));
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
