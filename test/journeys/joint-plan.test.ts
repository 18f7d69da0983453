import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/working-days.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { anyEngine } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { runningHelhed } from '../support/helhed.ts';
import { content, inBoth, movableClock, planClient, writtenAbout } from '../support/plans.ts';

const share = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { sources { area { key } state errorCode } cases { sources { area { key } state errorCode } } } }`;

const clock = movableClock('2026-12-10T09:00:00Z');
const people = [inBoth('7005901234', 'karla'), inBoth('7105902345', 'second'), inBoth('7205903456', 'third')];
const helhed = runningHelhed({
  engine: anyEngine,
  clock,
  people,
  follow: true,
  limits: { failuresToOpen: 1_000 },
  policy: {
    plan: { opensWith: 'LEADER' },
    delivery: { firstRetryMs: 200, answersEveryMs: 300 },
    decisions: { everyMs: 200 },
  },
});
const plans = planClient(helhed);
/** How an area's share of a citizen's cases is shown to a persona. */
const shareOf = async (persona: string, area: string, cpr: string) => {
  const { citizenByCpr } = await helhed.data(persona, share, { cpr });
  return citizenByCpr.cases.sources.find((one: { area: { key: string } }) => one.area.key === area).state;
};
const writes = () =>
  ['employment', 'social']
    .flatMap((area) => helhed.mocks.all[area]!.calls())
    .filter(({ operation }) => /create|save|close|delete/.test(operation));

test(
  'a no opens nothing and writes nothing; a yes opens an area once its own system says so',
  { timeout: 120_000 },
  async () => {
    const cpr = helhed.cpr('karla');
    const written = writtenAbout(helhed, cpr);
    const withheld = async () => {
      expect(await shareOf('jonas', 'employment', cpr)).toBe('WITHHELD');
      expect(await shareOf('mette', 'social', cpr)).toBe('WITHHELD');
    };
    await withheld();
    const before = writes().length;
    const { plan: opened, refusal } = await plans.open(cpr);
    expect(refusal).toBeNull();
    expect(opened).toMatchObject({
      state: 'PROPOSED',
      version: 1,
      citizenName: 'Karla Prøve',
      decidedOn: '2026-12-10',
    });
    expect(opened.waiting).toMatchObject([{ waitingFor: 'PLAN_OFFER', since: '2026-12-10', dueOn: '2026-12-17' }]);
    expect((await plans.open(cpr)).refusal).toMatchObject({ code: 'PLAN_EXISTS' });
    let now = await plans.take('mette', 'writePlan', opened, content);
    now = await plans.take('lars', 'joinPlan', now, { area: 'employment' });
    const offer = { offeredOn: '2026-12-10' };
    expect((await plans.step('mette', 'offerPlan', now, offer)).refusal).toMatchObject({
      code: 'MISSING',
      fields: ['areas'],
    });
    expect((await plans.step('lars', 'joinPlan', now, { area: 'social' })).refusal.code).toBe('NOT_ALLOWED');
    now = await plans.take('karen', 'joinPlan', now, { area: 'social' });
    now = await plans.take('mette', 'offerPlan', now, offer);
    expect(now.waiting).toMatchObject([{ waitingFor: 'PLAN_ANSWER', since: '2026-12-10' }]);
    now = await plans.take('mette', 'answerPlan', now, {
      answer: 'DECLINED',
      answeredOn: '2026-12-10',
      form: 'ORAL',
    });
    expect(now).toMatchObject({ state: 'DECLINED', answer: { kind: 'DECLINED' } });
    await withheld();
    expect(writes()).toHaveLength(before);

    const again = addDays('2026-12-10' as CalendarDate, 90);
    clock.set(`${addDays(again, -1)}T09:00:00Z`);
    const early = await plans.step('mette', 'offerPlan', now, { offeredOn: addDays(again, -1) });
    expect(early.refusal).toMatchObject({ code: 'INVALID_DATE', field: 'offeredOn' });
    clock.set(`${again}T09:00:00Z`);
    now = await plans.take('mette', 'offerPlan', now, { offeredOn: again });
    expect(now.state).toBe('OFFERED');
    now = await plans.accept(now, again);
    expect(now).toMatchObject({ state: 'AGREED', answer: { kind: 'ACCEPTED', form: 'ORAL' }, form: 'BESIDE' });
    await eventually(async () => (written.tags().length === 1 && written.notes.social().length === 1 ? true : null));
    await expect.poll(() => shareOf('jonas', 'employment', cpr), { timeout: 20_000 }).toBe('FRESH');
    const asked = () => written.tasks.social().filter(({ title }) => title.startsWith('Registrér den fælles plan'));
    await expect.poll(() => asked().length).toBe(1);
    expect(await shareOf('mette', 'social', cpr)).toBe('WITHHELD');
    await helhed.mocks.social.hand({ hand: 'record-joint-plan', citizen: cpr });
    await expect.poll(() => shareOf('mette', 'social', cpr), { timeout: 20_000 }).toBe('FRESH');
    expect(asked()).toHaveLength(1);
    expect(written.tags()).toHaveLength(1);
  },
);
