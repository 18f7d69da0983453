import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { consentClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed, startHelhed } from '../support/helhed.ts';
import { content, inBoth, movableClock, planClient, writtenAbout } from '../support/plans.ts';

const people = [
  inBoth('7005901234', 'once'),
  inBoth('7105902345', 'half a year'),
  inBoth('7205903456', 'small'),
  inBoth('7305904567', 'consent'),
  inBoth('6205905678', 'withdrawn'),
];
const quick = {
  delivery: { firstRetryMs: 200, answersEveryMs: 300 },
  decisions: { everyMs: 200 },
};

describe('beside the statutory plans', () => {
  const clock = movableClock('2026-12-10T09:00:00Z');
  const helhed = runningHelhed({
    engine: anyEngine,
    clock,
    people,
    follow: true,
    limits: { failuresToOpen: 1_000 },
    policy: { plan: { opensWith: 'LEADER' }, ...quick },
  });
  const plans = planClient(helhed);
  const agreed = async (knownFor: string) => {
    clock.set('2026-12-10T09:00:00Z');
    return plans.accept(await plans.offered(helhed.cpr(knownFor), '2026-12-10'), '2026-12-10');
  };
  const delivered = async (id: string, count: number) => {
    await expect
      .poll(
        async () =>
          (await plans.see('mette', id)).deliveries.filter(({ state }: { state: string }) => state === 'DELIVERED')
            .length,
        { timeout: 30_000 },
      )
      .toBe(count);
  };

  test(
    'a yes sent five times at two gateways, its acknowledgement lost: one tag, one note, one task for each effort',
    { timeout: 120_000 },
    async () => {
      const cpr = helhed.cpr('once');
      const { database, mocks } = helhed;
      const other =
        anyEngine.name === 'embedded'
          ? helhed
          : await startHelhed({ database, mocks, clock, policy: { plan: { opensWith: 'LEADER' } } });
      clock.set('2026-12-10T09:00:00Z');
      const { id, version } = await plans.offered(cpr, '2026-12-10');
      mocks.employment.faults.add({ operation: 'tagAssignments.create', fault: 'reset-after', times: 1 });
      const yes = {
        idempotencyKey: randomUUID(),
        id,
        expectedVersion: version,
        answer: 'ACCEPTED',
        answeredOn: '2026-12-10',
        form: 'DIGITAL',
      };
      const answers = await Promise.all(
        [helhed, other, helhed, other, helhed].map((one) =>
          one.mutate('mette', 'answerPlan', 'plan { id version state }', yes),
        ),
      );
      for (const answer of answers) expect(answer).toMatchObject({ plan: { state: 'AGREED' }, refusal: null });
      // In each area two marks, the plan, and a task for the effort.
      await delivered(id, 8);
      const written = writtenAbout(helhed, cpr);
      expect(written.tags()).toHaveLength(1);
      for (const area of ['employment', 'social'] as const) {
        expect(written.notes[area]().filter((one) => one.includes('Fælles plan'))).toHaveLength(1);
        expect(written.tasks[area]().filter(({ title }) => title.startsWith('Indsats i den fælles plan'))).toHaveLength(
          1,
        );
      }
      const [note] = written.notes.social();
      for (const said of [
        content.citizensWords,
        'Et job på 15 timer (arbejde)',
        'Virksomhedspraktik',
        'frivillig',
        '10. juni 2027',
      ])
        expect(note).toContain(said);
      expect(note).not.toContain(cpr);
      if (other !== helhed) await other.close();
    },
  );

  test(
    'the first effort that is begun in a system starts the plan; half a year later its goals are due, a pause moves that by its days',
    { timeout: 120_000 },
    async () => {
      const cpr = helhed.cpr('half a year');
      let now = await agreed('half a year');
      expect(now.waiting).toMatchObject([
        { waitingFor: 'PLAN_START', since: '2026-12-10', dueOn: '2026-12-28', leaderOn: '2027-01-06' },
      ]);
      expect(now.efforts).toMatchObject([{ progress: 'ASKED' }, { progress: 'ASKED' }]);
      await delivered(now.id, 8);
      clock.set('2026-12-28T09:00:00Z');
      const state = helhed.mocks.employment.state() as {
        tasks: { written: Map<string, { title: string; id: string; citizenId: string }> };
      };
      const citizen = [
        ...(
          helhed.mocks.employment.state() as { citizens: Map<string, { id: string; cpr: string }> }
        ).citizens.values(),
      ].find((one) => one.cpr === cpr)!.id;
      const task = [...state.tasks.written.values()].find(
        (one) => one.citizenId === citizen && one.title.startsWith('Indsats'),
      )!;
      await helhed.mocks.employment.hand({ hand: 'start-task', citizen: cpr, task: task.id });
      await expect.poll(async () => (await plans.see('mette', now.id)).state, { timeout: 20_000 }).toBe('ACTIVE');
      now = await plans.see('mette', now.id);
      expect(now).toMatchObject({ startedOn: '2026-12-28', workingDaysToStart: 10 });
      expect(now.efforts).toMatchObject([{ progress: 'UNDER_WAY' }, { progress: 'ASKED' }]);
      expect(now.history.at(-1)).toMatchObject({ action: 'START', by: null });
      expect(now.waiting).toMatchObject([{ waitingFor: 'PLAN_PROGRESS', dueOn: '2027-06-28' }]);

      clock.set('2027-02-01T09:00:00Z');
      const age = (await plans.see('mette', now.id)).waiting[0].ageInDays;
      now = await plans.take('mette', 'pausePlan', now, { text: 'Karla er indlagt', until: '2027-03-03' });
      expect(now.waiting).toMatchObject([{ waitingFor: 'PLAN_RESUMPTION', dueOn: '2027-03-03' }]);
      clock.set('2027-03-03T09:00:00Z');
      now = await plans.take('lars', 'resumePlan', now);
      expect(now.waiting).toMatchObject([{ waitingFor: 'PLAN_PROGRESS', dueOn: '2027-07-28', ageInDays: age }]);
      expect(now.followUpOn).toBe('2027-07-10');

      clock.set('2027-07-10T09:00:00Z');
      now = await plans.take('mette', 'followUpPlan', now, {
        followUpOn: '2027-12-10',
        assessments: [
          { goal: 'praktik', level: 3 },
          { goal: 'job', level: 1, area: 'employment' },
        ],
      });
      expect(now.waiting).toMatchObject([{ waitingFor: 'PLAN_PROGRESS', dueOn: '2028-01-10' }]);
      now = await plans.take('mette', 'closeGoal', now, { goal: 'praktik', result: 'REACHED' });
      expect((await plans.step('mette', 'endPlan', now, { outcome: 'EMPLOYMENT' })).refusal).toMatchObject({
        code: 'MISSING',
        fields: ['goals'],
      });
      now = await plans.take('mette', 'closeGoal', now, { goal: 'job', result: 'PARTLY', text: 'Otte timer' });
      now = await plans.take('mette', 'endPlan', now, { outcome: 'EMPLOYMENT' });
      expect(now).toMatchObject({ state: 'ENDED', outcome: 'EMPLOYMENT', endedOn: '2027-07-10', waiting: [] });
      const written = writtenAbout(helhed, cpr);
      await expect.poll(() => written.tags().length, { timeout: 20_000 }).toBe(0);
      await expect
        .poll(() => written.tasks.social().filter(({ title, open }) => open && title.startsWith('Indsats')).length, {
          timeout: 20_000,
        })
        .toBe(0);
    },
  );

  test(
    'a reworded part goal is written with its one line; another end goal is the committee’s, and nothing is written',
    { timeout: 120_000 },
    async () => {
      const cpr = helhed.cpr('small');
      let now = await agreed('small');
      now = await plans.take('mette', 'startPlan', now);
      await delivered(now.id, 8);
      const [job, praktik] = content.goals;
      const reworded = { ...praktik, text: 'En praktik i en kantine' };
      now = await plans.take('mette', 'writePlan', now, { goals: [job, reworded] });
      expect(now.history.at(-1).changes).toEqual([
        { label: 'Delmål', before: 'En praktik i et køkken', after: 'En praktik i en kantine' },
      ]);
      await delivered(now.id, 10);
      const written = writtenAbout(helhed, cpr);
      for (const area of ['employment', 'social'] as const) {
        const changes = written.notes[area]().filter((one) => one.includes('Ændring i den fælles plan'));
        expect(changes).toHaveLength(1);
        expect(changes[0]).toContain('Før: En praktik i et køkken → Nu: En praktik i en kantine');
      }
      const other = { ...job, end: 'EDUCATION' };
      const refused = await plans.step('mette', 'writePlan', now, { goals: [other, reworded] });
      expect(refused.refusal).toMatchObject({
        __typename: 'CommitteeNeeded',
        code: 'COMMITTEE_NEEDED',
        changes: ['END_GOAL'],
        prefill: now.id,
      });
      expect((await plans.see('mette', now.id)).version).toBe(now.version);
      // Jonas writes the efforts of his own area, and nothing else.
      const mine = {
        id: 'hjem',
        area: 'social',
        unit: 'voksenenhed',
        title: 'Støtte i hjemmet to gange om ugen',
        voluntary: true,
      };
      expect((await plans.step('jonas', 'writePlan', now, { citizensWords: 'Andet' })).refusal.code).toBe(
        'NOT_ALLOWED',
      );
      now = await plans.take('jonas', 'writePlan', now, { efforts: [mine] });
      expect(now.history.at(-1).changes).toHaveLength(1);
      expect((await plans.see('mette', now.id)).efforts).toHaveLength(2);
    },
  );

  test(
    'a citizen who withdraws is asked no reason; marks come off, tasks are cancelled, and a new plan can be opened',
    { timeout: 120_000 },
    async () => {
      const cpr = helhed.cpr('withdrawn');
      let now = await agreed('withdrawn');
      await delivered(now.id, 8);
      helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
      // The first is tried at once, and may be there; the one behind it waits.
      now = await plans.take('mette', 'writePlan', now, { citizensWords: 'Noget andet' });
      now = await plans.take('mette', 'writePlan', now, { resources: 'Noget, jeg fortryder' });
      now = await plans.take('mette', 'withdrawPlan', now, { withdrawnOn: '2026-12-10', form: 'ORAL' });
      expect(now).toMatchObject({ state: 'WITHDRAWN', allowedActions: [] });
      helhed.clearFaults();
      const written = writtenAbout(helhed, cpr);
      await expect.poll(() => written.tags().length, { timeout: 60_000 }).toBe(0);
      for (const area of ['employment', 'social'] as const)
        await expect
          .poll(() => written.tasks[area]().filter(({ title, open }) => open && title.startsWith('Indsats')).length, {
            timeout: 60_000,
          })
          .toBe(0);
      const told = (one: string) => one.includes('Noget, jeg fortryder');
      expect(written.notes.social().filter(told)).toEqual([]);
      const { deliveries } = await plans.see('mette', now.id);
      expect(deliveries.filter(({ state }: { state: string }) => state === 'HELD')).toMatchObject([
        { area: { key: 'social' }, kind: 'NOTE' },
      ]);
      const again = await plans.open(cpr);
      expect(again).toMatchObject({ plan: { state: 'PROPOSED' }, refusal: null });
      const texts = await helhed.data('mette', 'query ($id: ID!) { plan(id: $id) { forCitizen voluntaryNotice } }', {
        id: now.id,
      });
      expect(texts.plan.forCitizen).toContain('Du siger: »Et roligt job«');
      expect(texts.plan.forCitizen).toContain('Støtte i hjemmet');
      expect(texts.plan.forCitizen).not.toContain(cpr);
    },
  );
});

describe('in place of the statutory plans', () => {
  const clock = movableClock('2026-12-10T09:00:00Z');
  const helhed = runningHelhed({
    engine: anyEngine,
    clock,
    people,
    follow: true,
    limits: { failuresToOpen: 1_000 },
    policy: { plan: { opensWith: 'LEADER', form: 'REPLACES' }, ...quick },
  });
  const plans = planClient(helhed);

  test(
    'consent taken back: the statutory plans stand again at once, both areas are asked for them, and what was queued is held',
    { timeout: 120_000 },
    async () => {
      const cpr = helhed.cpr('consent');
      const citizenId = helhed.idOf(cpr);
      const consents = consentClient(helhed);
      const given = { kinds: ['PLAN'], givenOn: '2026-12-10', expiresOn: '2027-11-30' };
      const offered = await plans.offered(cpr, '2026-12-10');
      const yes = { answer: 'ACCEPTED', answeredOn: '2026-12-10', form: 'ORAL' };
      expect((await plans.step('mette', 'answerPlan', offered, yes)).refusal).toMatchObject({
        code: 'NO_CONSENT',
        areas: ['employment', 'social'],
      });
      const { consent } = await consents.record('mette', citizenId, { ...given, from: 'employment', to: 'social' });
      expect((await plans.step('mette', 'answerPlan', offered, yes)).refusal).toMatchObject({
        code: 'NO_CONSENT',
        areas: ['social'],
      });
      await consents.record('jonas', citizenId, { ...given, from: 'social', to: 'employment' });
      helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
      const now = await plans.accept(offered, '2026-12-10');
      expect(now).toMatchObject({ form: 'REPLACES' });
      const stands = async () =>
        (await plans.see('mette', now.id)).statutory.map((one: { stands: boolean }) => one.stands);
      expect(await stands()).toEqual([false, false]);
      expect((await consents.withdraw('mette', consent)).refusal).toBeNull();
      expect(await stands()).toEqual([true, true]);
      const notes = async () =>
        (await plans.see('mette', now.id)).deliveries.filter(
          ({ area, title }: { area: { key: string }; title: string }) =>
            area.key === 'social' && title.startsWith('Fælles plan'),
        );
      expect(await notes()).toMatchObject([{ state: 'HELD' }]);
      helhed.clearFaults();
      const written = writtenAbout(helhed, cpr);
      const asked = (area: 'employment' | 'social', title: string) => () =>
        written.tasks[area]().filter((one) => one.open && one.title.startsWith(title)).length;
      await expect.poll(asked('employment', 'Udarbejd Min Plan igen'), { timeout: 30_000 }).toBe(1);
      await expect.poll(asked('social', 'Udarbejd Handleplan igen'), { timeout: 30_000 }).toBe(1);
      expect(await plans.see('mette', now.id)).toMatchObject({ form: 'BESIDE', state: 'AGREED' });
      expect(await notes()).toMatchObject([{ state: 'HELD' }]);
    },
  );
});
