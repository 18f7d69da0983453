import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Register as Social } from '../../mocks/social/register.ts';
import { openClocks, waitingSweep } from '../../src/command/clocks.ts';
import { openOutbox } from '../../src/delivery/outbox.ts';
import type { Instant } from '../../src/domain/dates.ts';
import type { Bus } from '../../src/access/bus.ts';
import { openBus } from '../../src/platform/bus.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { readPolicy } from '../../src/config/policy.ts';
import { referralClock } from '../../src/referral/clocks.ts';
import { openWaitingTable } from '../../src/waiting/waiting-table.ts';
import { waitingKinds } from '../../src/work-queue/kinds.ts';
import { referralEvents, referrals } from '../../src/referral/store.ts';
import { referralClient } from '../support/clients.ts';
import { anyEngine, forEachEngine, openedDatabase } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { keyRingFile } from '../support/key-ring-file.ts';
import { movableClock } from '../support/movable-clock.ts';
import { at, opened } from '../support/referrals.ts';

const hour = 3_600_000;
type Row = { action: string; by: { name: string } | null };

const clock = movableClock('2026-11-23T09:00:00Z');
const helhed = runningHelhed({
  engine: anyEngine,
  clock,
  follow: true,
  policy: { decisions: { everyMs: 100 }, delivery: { firstRetryMs: 100 } },
});

const goTo = (time: string) => clock.advance(Date.parse(time) - clock.now().getTime());
const history = async (id: string): Promise<Row[]> =>
  (await helhed.data('karen', 'query ($id: ID!) { referral(id: $id) { history { action by { name } } } }', { id }))
    .referral.history;
const undelivered = async (id: string): Promise<object[]> =>
  (
    await helhed.data('mette', 'query ($id: ID!) { referral(id: $id) { deliveries { state } } }', { id })
  ).referral.deliveries.filter(({ state }: { state: string }) => state !== 'DELIVERED');
const heard = (persona: string, query: string, variables = {}) =>
  helhed.count(persona, query, variables, { expiresInSeconds: 86_400 });
const notes = (title: string) =>
  (helhed.mocks.social.state() as Social).notes.filter((one) => JSON.stringify(one).includes(title));

test('late referral: reminder, then escalation to the leader, each once by event, history and note', async () => {
  const { referral } = await referralClient(helhed).refer();
  // A clock that jumps while something is being written would leave that in doubt.
  await expect.poll(() => undelivered(referral.id)).toEqual([]);
  goTo('2026-11-25T22:30:00Z');
  const queue = await heard('jonas', 'subscription { workQueueChanged { at } }');
  const changed = await heard('mette', 'subscription ($id: ID!) { referralChanged(id: $id) { version } }', {
    id: referral.id,
  });
  expect((await history(referral.id)).map(({ action }) => action)).toEqual(['SEND']);
  clock.advance(hour);
  await expect
    .poll(() => history(referral.id))
    .toEqual([
      { action: 'SEND', by: { name: 'Mette Holm' } },
      { action: 'REMIND', by: null },
    ]);
  await expect.poll(() => [queue.count > 0, changed.count > 0]).toEqual([true, true]);
  const late = 'henvisningen er ikke modtaget';
  await expect.poll(() => notes(`Påmindelse: ${late}`)).toHaveLength(1);
  goTo('2026-11-27T22:30:00Z');
  const leaders = await heard('karen', 'subscription { workQueueChanged { at } }');
  clock.advance(hour);
  await expect.poll(() => history(referral.id)).toHaveLength(3);
  await expect.poll(() => leaders.count).toBeGreaterThan(0);
  await expect.poll(() => notes(`Til lederen: ${late}`)).toHaveLength(1);
  goTo('2027-02-27T22:30:00Z');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const after = await history(referral.id);
  expect(after.map(({ action }) => action)).toEqual(['SEND', 'REMIND', 'TO_LEADER']);
  expect(notes(late)).toHaveLength(2);
  const { workQueue } = await helhed.data(
    'karen',
    '{ workQueue { nodes { waitingFor escalated: overdue ... on ReferralWork { referral { id state } } } } }',
  );
  expect(workQueue.nodes).toContainEqual({
    waitingFor: 'RECEIPT',
    escalated: true,
    referral: { id: referral.id, state: 'SENT' },
  });
}, 60_000);

forEachEngine((engine) => {
  const database = openedDatabase(engine);
  const keys = loadKeys({ keyFile: keyRingFile(afterAll).path });
  let bus: Bus;
  const clock = movableClock('2026-12-01T09:00:00Z');
  const now = () => clock.now().toISOString() as Instant;
  const log = createLog('silent');
  beforeAll(async () => {
    bus = await openBus({ database, log });
  });
  afterAll(() => bus.close());

  /** The clocks of one gateway, on the database that all of them share; `publish` is what may break midway. */
  async function gateway(publish: Bus['publish'] = bus.publish.bind(bus), referrals: Record<string, number> = {}) {
    const read = readPolicy(undefined, []);
    if (!read.ok) throw new Error('The defaults are a policy');
    const policy = { ...read.value, referrals: { ...read.value.referrals, ...referrals } };
    const parts = {
      database,
      keys,
      clock,
      log,
      policy,
      bus: { ...bus, publish },
      outbox: openOutbox({ keys, clock, bus }),
      waiting: await openWaitingTable(database.db, { kinds: waitingKinds({ keys, policy }), policy, keys, now }),
    };
    return openClocks([waitingSweep({ referral: referralClock(parts) }, parts)], 1_000, parts);
  }
  const file = async (id: string) => {
    const referral = opened({ id }, at('2026-11-25T09:00:00Z'));
    const names = { sender: { area: 'A', unit: 'B' }, receiver: { area: 'C', unit: 'D' }, legalBasis: null };
    const record = { referral, names, citizenName: null, createdAt: referral.enteredAt, fieldsWritten: 0 };
    await referrals.insert(database.db, keys, record);
  };
  const actions = async (id: string) =>
    (await referralEvents.of(database.db, keys, id)).map(({ event }) => event.action);
  const posted = async (id: string) =>
    (await database.db.selectFrom('outbox').select('seq').where('subject_id', '=', id).execute()).length;

  test('late referral: several gateways take each step once', async () => {
    await Promise.all(['A1', 'A2', 'A3'].map(file));
    const gateways = [await gateway(), await gateway(), await gateway()];
    await Promise.all(gateways.map((one) => one.step()));
    for (const id of ['A1', 'A2', 'A3']) expect([await actions(id), await posted(id)]).toEqual([['REMIND'], 1]);
    clock.advance(24 * hour);
    for (let round = 0; round < 3; round += 1) await Promise.all(gateways.map((one) => one.step()));
    for (const id of ['A1', 'A2', 'A3'])
      expect([await actions(id), await posted(id)]).toEqual([['REMIND', 'TO_LEADER'], 2]);
  });

  test('late referral: a round that is killed has saved a whole step or nothing', async () => {
    await Promise.all(['B1', 'B2'].map(file));
    let left = 2;
    const dying = await gateway(async (...knock) => {
      if (left-- <= 0) throw new Error('The gateway ends here');
      await bus.publish(...knock);
    });
    await dying.step();
    const saved = async (id: string) => [
      (await actions(id)).length,
      await posted(id),
      (await referrals.byId(database.db, keys, id))?.referral.version,
    ];
    for (const id of ['B1', 'B2'])
      expect([
        [0, 0, 1],
        [1, 1, 2],
      ]).toContainEqual(await saved(id));
    await (await gateway()).step();
    await (await gateway()).step();
    for (const id of ['B1', 'B2']) expect(await actions(id)).toEqual(['REMIND', 'TO_LEADER']);
  });

  test('late referral: longer deadlines by policy apply to older referrals, which block no others', async () => {
    await file('C1');
    await (await gateway(undefined, { receiveRemind: 100, receiveLeader: 100 })).step();
    expect(await actions('C1')).toEqual([]);
    const row = await database.db
      .selectFrom('waiting')
      .select('due_at')
      .where('subject_id', '=', 'C1')
      .executeTakeFirstOrThrow();
    expect(row.due_at! > '2027-01-01').toBe(true);
  });
});
