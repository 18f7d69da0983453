import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { startMocks } from '../../mocks/index.ts';
import { activePlan, storePlan } from '../support/active-plan.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed, startHelhed, type Helhed } from '../support/helhed.ts';
import { signes } from '../support/meetings.ts';
import { movableClock, writtenAbout } from '../support/plans.ts';

const mandate = `mandate {
  id amountOere drawnOere availableOere lapsedOere startsOn endsOn kinds payer allowedActions warnings { code }
  deliveries { area { key } kind title state }
  entries { totalKnown nodes { id version kind amountOere text by { name } allowedActions ofId
    draw { kind unit area { key } payer { key } returnedOere remainingOere version } } }
}`;
const transport = { kind: 'TRANSPORT', area: 'social', unit: 'fti', text: 'Kørsel til praktik' };
const cpr = await signes(startMocks);

/** Draws on a plan's mandate, and looks at it. */
function mandateClient(helhed: Helhed, plan = 'PLAN-1') {
  const planId = () => helhed.keys.seal('plan', plan);
  return {
    see: async (persona: string) =>
      (await helhed.data(persona, `query ($id: ID!) { plan(id: $id) { ${mandate} } }`, { id: planId() })).plan.mandate,
    draw: (persona: string, amountOere: number, input: object = {}) =>
      helhed.mutate(persona, 'drawMandate', mandate, { planId: planId(), amountOere, ...transport, ...input }),
    giveBack: (persona: string, entryId: string, expectedVersion: number, amountOere: number | null = null) =>
      helhed.mutate(persona, 'returnMandate', mandate, {
        entryId,
        expectedVersion,
        amountOere,
        text: 'Blev billigere',
      }),
    correct: (persona: string, entryId: string, expectedVersion: number, amountOere: number) =>
      helhed.mutate(persona, 'correctMandate', mandate, { entryId, expectedVersion, amountOere, text: 'Tastefejl' }),
  };
}

const clock = movableClock('2027-01-05T09:00:00Z');
const plans = ['PLAN-1', 'PLAN-2', 'PLAN-3', 'PLAN-4', 'PLAN-5'];
const helhed = runningHelhed({
  engine: anyEngine,
  clock,
  policy: { delivery: { firstRetryMs: 200 } },
  async prepare(database, keys) {
    for (const id of plans) {
      // A citizen has one open plan.
      const over = id === 'PLAN-1' ? {} : { state: 'ENDED' as const };
      await storePlan(activePlan(cpr, { id, ...over }), 5_000_000)(database, keys);
    }
  },
});

test('50,000 kr.: drawn to the øre and not one over', async () => {
  const { draw, see } = mandateClient(helhed);
  expect(await see('mette')).toMatchObject({
    amountOere: 5_000_000,
    availableOere: 5_000_000,
    payer: 'EFFORTS_AREA',
    allowedActions: ['DRAW'],
    warnings: [],
  });
  const over = await draw('mette', 5_000_100);
  expect(over.refusal).toMatchObject({ code: 'OVERDRAFT', availableOere: 5_000_000 });
  expect((await draw('mette', 3_000_000)).refusal).toBeNull();
  expect((await draw('mette', 1_999_999)).mandate).toMatchObject({
    drawnOere: 4_999_999,
    availableOere: 1,
    warnings: [{ code: 'MANDATE_LOW' }],
  });
  expect((await draw('mette', 2)).refusal).toMatchObject({ code: 'OVERDRAFT', availableOere: 1 });
  expect((await draw('mette', 1)).mandate).toMatchObject({ drawnOere: 5_000_000, availableOere: 0 });
  expect((await draw('mette', 1)).refusal).toMatchObject({ code: 'OVERDRAFT', availableOere: 0 });
  expect((await see('mette')).entries.nodes.map((one: { kind: string }) => one.kind)).toEqual([
    'DRAW',
    'DRAW',
    'DRAW',
    'SET',
  ]);
});

test('a draw is a task where it is started and a note in the other area; once, and closed when nothing is left', async () => {
  const { see, giveBack, correct } = mandateClient(helhed);
  const written = writtenAbout(helhed, cpr);
  const tasks = () => written.tasks.social().filter(({ title }) => title.startsWith('Sæt i gang: transport'));
  await expect.poll(() => tasks().length, { timeout: 20_000 }).toBe(3);
  expect(tasks().some(({ text }) => text.includes('Beløb: 30.000 kr.'))).toBe(true);
  expect(tasks()[0]!.text).toContain('Afgørelsen om selve ydelsen træffes her');
  const notes = () => written.notes.employment().filter((one) => one.includes('Trukket på rammen'));
  await expect.poll(() => notes().length).toBe(3);
  const [last] = (await see('mette')).entries.nodes;
  expect(last).toMatchObject({ kind: 'DRAW', amountOere: 1, allowedActions: ['RETURN'] });
  expect(last.draw).toMatchObject({ payer: { key: 'social' }, remainingOere: 1, version: 1 });
  expect((await giveBack('lars', last.id, 1)).refusal.code).toBe('NOT_ALLOWED');
  const { mandate: after } = await giveBack('mette', last.id, 1);
  expect(after).toMatchObject({ availableOere: 1 });
  expect(after.entries.nodes[0]).toMatchObject({ kind: 'RETURN', ofId: last.id });
  await expect.poll(() => tasks().filter(({ open }) => open).length, { timeout: 20_000 }).toBe(2);
  expect((await giveBack('mette', last.id, 1)).refusal).toMatchObject({
    code: 'VERSION_CONFLICT',
    currentVersion: 2,
  });
  const second = after.entries.nodes.find(({ amountOere }: { amountOere: number }) => amountOere === 1_999_999);
  expect((await correct('mette', second.id, 1, 100)).refusal.code).toBe('NOT_ALLOWED');
  expect((await correct('karen', second.id, 1, 0)).refusal).toBeNull();
  await expect.poll(() => tasks().filter(({ open }) => open).length, { timeout: 20_000 }).toBe(1);
  expect((await correct('karen', second.id, 2, 999_999)).mandate).toMatchObject({ availableOere: 1_000_001 });
  const anew = () => tasks().filter(({ open, text }) => open && text.includes('Beløb: 9.999,99 kr.'));
  await expect.poll(() => anew().length, { timeout: 20_000 }).toBe(1);
});

test('who, what and when: refused with why', async () => {
  const { draw } = mandateClient(helhed);
  const codes = async (input: object, persona = 'mette', amount = 1) =>
    (await draw(persona, amount, input)).refusal?.code ?? null;
  expect(await codes({}, 'jonas')).toBe('NOT_ALLOWED');
  expect(await codes({}, 'mette', 0)).toBe('INVALID_AMOUNT');
  expect(await codes({}, 'mette', -1)).toBe('INVALID_AMOUNT');
  expect(await codes({ text: 'Til 240189-2204' })).toBe('INVALID_TEXT');
  expect(await codes({ area: 'health' })).toBe('INVALID_AREA');
  expect(await codes({ unit: 'ukendt' })).toBe('UNKNOWN_UNIT');
  expect(await codes({ kind: 'EXTRA_SUPPORT' })).toBe('MISSING');
  const period = { from: '2027-02-01', until: '2028-02-01' };
  expect(await codes({ kind: 'EXTRA_SUPPORT', period })).toBe('INVALID_DATE');
  const ended = await mandateClient(helhed, 'PLAN-2').draw('mette', 1);
  expect(ended.refusal).toMatchObject({ code: 'NOT_POSSIBLE', state: 'ENDED' });
  const query = 'query ($id: ID!) { plan(id: $id) { mandate { amountOere } } }';
  const support = await helhed.ask('bo', query, { id: helhed.keys.seal('plan', 'PLAN-1') });
  expect(support.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  clock.set('2027-12-10T09:00:00Z');
  expect((await draw('mette', 1)).refusal).toMatchObject({ code: 'NOT_POSSIBLE', state: 'LAPSED' });
  expect(await mandateClient(helhed).see('mette')).toMatchObject({ availableOere: 0, lapsedOere: 1_000_001 });
  clock.set('2027-01-05T09:00:00Z');
});

test('draws: one that is sent three times is made once; of two at once that do not both fit one is accepted', async () => {
  const clock = movableClock('2027-01-05T09:00:00Z');
  const first = await startHelhed({ clock, prepare: storePlan(activePlan(cpr), 5_000_000) });
  try {
    const { draw } = mandateClient(first);
    const idempotencyKey = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => draw('mette', 1_000_000, { idempotencyKey })));
    expect(same.map(({ refusal }) => refusal)).toEqual([null, null, null]);
    const done = await Promise.all([draw('mette', 3_000_000), draw('mette', 3_000_000)]);
    expect(done.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect(done.find(({ refusal }) => refusal)!.refusal).toMatchObject({
      code: 'OVERDRAFT',
      availableOere: 1_000_000,
    });
  } finally {
    await first.close();
  }
});
