import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { attemptDelivery } from '../../src/delivery/attempt.ts';
import { messageIn } from '../../src/delivery/outbox.ts';
import { claimMessages, type ClaimedMessage } from '../../src/delivery/claim-messages.ts';
import { recordAttempt } from '../../src/delivery/record-attempt.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { forEachEngine } from '../support/database.ts';
import { forgetfulSystem, type ForgetfulSystem } from '../support/forgetful-system.ts';
import { aMessage, closing, openPostOffice, usual, type PostOffice } from '../support/post-office.ts';
import { markerOf } from '../../src/delivery/message.ts';

const citizens = ['6101019999', '6102019999', '6103019999'];

/** What can happen, in any order. A crash is a worker that is never heard of again; one that is slow ends its turn too late. */
const happening = fc.oneof(
  fc.record({ what: fc.constant('send' as const), to: fc.nat(2), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ what: fc.constantFrom('work' as const, 'work of two' as const) }),
  fc.record({ what: fc.constantFrom('crash before writing' as const, 'crash after writing' as const) }),
  fc.record({ what: fc.constant('slow' as const) }),
  fc.record({
    what: fc.constant('write' as const),
    becomes: fc.constantFrom('unacknowledged' as const, 'undone' as const),
  }),
  fc.record({ what: fc.constant('wait' as const), ms: fc.constantFrom(100, 3_000, 26_000, 61_000) }),
);
/** The acknowledgement is lost, and the next try comes before the write shows. */
const tooEarly: Happening[] = [
  { what: 'send', to: 0, count: 1 },
  { what: 'write', becomes: 'unacknowledged' },
  { what: 'work' },
  { what: 'wait', ms: 3_000 },
  { what: 'work' },
];
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

forEachEngine((engine) => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice(engine);
  });
  beforeEach(() => office.clear());
  afterAll(() => office.close());

  const now = () => instant(office.clock.now()) as Instant;
  const waiting = async () =>
    (await office.database.db.selectFrom('outbox').select('seq').where('state', '<>', 'DELIVERED').execute()).length;
  const taking = { area: 'social', leaseMs: usual.leaseMs, attemptMs: usual.leaseMs * 0.6, limit: 10 };

  /** Takes what is due and brings it there, but leaves the end to whoever asks for it. */
  async function takeAndWrite(system: ForgetfulSystem): Promise<ClaimedMessage[]> {
    const turns = await claimMessages(office.database, { ...taking, now: now() });
    const call = { deadline: Infinity, signal: new AbortController().signal };
    for (const turn of turns)
      await attemptDelivery(messageIn(turn, office.keys), {
        system,
        call,
        now: now(),
        inDoubtUntil: turn.in_doubt_until,
        writtenAt: turn.written_at,
      });
    return turns;
  }

  const endTooLate = (turn: ClaimedMessage) =>
    recordAttempt(
      office.database,
      office.bus,
      turn,
      { attempt: { kind: 'delivered' }, there: [], verdict: { kind: 'delivered' } },
      { now: now(), pollAt: now() },
    );

  test('message group that is due though its first message is dead: nothing of it is claimed, and it is due no more', async () => {
    await office.send(aMessage('social', citizens[0]!), aMessage('social', citizens[0]!));
    const { db } = office.database;
    await sql`update outbox set state = 'DEAD' where seq = (select min(seq) from outbox)`.execute(db);
    expect(await claimMessages(office.database, { ...taking, now: now() })).toEqual([]);
    expect(await db.selectFrom('message_group').select(['due_at', 'blocked']).execute()).toEqual([
      { due_at: null, blocked: true },
    ]);
  });

  test('crashing workers: each effect once, in order for each citizen', async () => {
    const story = async (happenings: readonly Happening[]) => {
      await office.clear();
      const system = forgetfulSystem(() => office.clock.now().getTime(), 4_000);
      const worker = () => office.worker({ tries: 100, firstRetryMs: 1_000 }, system);
      const sent = new Map<string, string[]>(citizens.map((cpr) => [cpr, []]));
      const slow: ClaimedMessage[] = [];
      for (const one of happenings) {
        if (one.what === 'send') {
          const messages = Array.from({ length: one.count }, () => aMessage('social', citizens[one.to]!));
          await office.send(...messages);
          sent.get(citizens[one.to]!)!.push(...messages.map(markerOf));
        }
        if (one.what === 'work') await worker().step();
        if (one.what === 'work of two') await Promise.all([worker().step(), worker().step()]);
        if (one.what === 'crash before writing') await claimMessages(office.database, { ...taking, now: now() });
        if (one.what === 'crash after writing') await takeAndWrite(system);
        if (one.what === 'slow') slow.push(...(await takeAndWrite(system)));
        if (one.what === 'write') system.next(one.becomes);
        if (one.what === 'wait') office.advance(one.ms);
      }
      for (let rounds = 0; (await waiting()) > 0; rounds += 1) {
        if (rounds > 100) throw new Error('Something is never delivered');
        office.advance(60_000);
        await worker().step();
      }
      for (const turn of slow) expect(await endTooLate(turn)).toBe(false);
      for (const [cpr, markers] of sent)
        expect(system.written.filter((note) => note.cpr === cpr).map(({ marker }) => marker)).toEqual(markers);
    };
    await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 25 }), story), {
      numRuns: 25,
      examples: [[tooEarly]],
    });
  }, 120_000);

  test('message group: one worker at a time', async () => {
    await office.send(...citizens.flatMap((cpr) => [aMessage('social', cpr), aMessage('social', cpr)]));
    const taken = await Promise.all(
      Array.from({ length: 5 }, () => claimMessages(office.database, { ...taking, now: now() })),
    );
    expect(new Set(taken.flat().map(({ group }) => group.id)).size).toBe(3);
    expect(taken.flat()).toHaveLength(3);
  });

  test('claiming messages: cost does not grow with the queue', async () => {
    const few = await costWith(1_000);
    const many = await costWith(20_000);
    expect(many).toBeLessThan(5 * few + 20);
    const { rows } = await sql<Record<string, string>>`explain
      select id from message_group where area = 'social' and due_at <= now() order by due_at limit 10`.execute(
      office.database.db,
    );
    expect(JSON.stringify(rows)).toMatch(/message_group_due/);
  }, 60_000);

  /** Milliseconds to claim ten groups and ten messages, the median of nine, with so many groups of two messages each waiting. */
  async function costWith(groups: number): Promise<number> {
    const { db } = office.database;
    await sql`truncate external_reply, receipt, outbox, reply_poll, message_group`.execute(db);
    await sql`insert into message_group (id, area, due_at)
      select 'social/' || number, 'social', ${now()}::timestamptz - number * interval '1 second'
      from generate_series(1, ${groups}::int) as number`.execute(db);
    await sql`insert into outbox (effect_id, message_group, subject_type, subject_id, kind, marker, body, queued_at)
      select 'E' || number || '.' || part, 'social/' || number, 'referral', 'R', 'post', 'HH-' || number, '', now()
      from generate_series(1, ${groups}::int) as number, generate_series(1, 2) as part`.execute(db);
    await sql`analyze`.execute(db);
    const times: number[] = [];
    for (let time = 0; time < 9; time += 1) {
      const began = performance.now();
      const turns = await claimMessages(office.database, { ...taking, now: now() });
      times.push(performance.now() - began);
      expect(turns).toHaveLength(10);
    }
    return times.toSorted((one, other) => one - other)[4]!;
  }

  test('close-task before its task shows: postponed without costing a try', async () => {
    const system = forgetfulSystem(() => office.clock.now().getTime(), 3_000);
    const worker = office.worker({ tries: 1 }, system);
    const task = aMessage('social', citizens[0]!);
    await office.send(task);
    await worker.step();
    await office.send(closing(task));
    await worker.step();
    const row = () =>
      office.database.db.selectFrom('outbox').select(['state', 'attempts']).where('kind', '=', 'close-task');
    expect(await row().executeTakeFirst()).toEqual({ state: 'QUEUED', attempts: 0 });
    const group = await office.database.db.selectFrom('message_group').select('due_at').executeTakeFirst();
    expect(group?.due_at).toBe(new Date(office.clock.now().getTime() + 3_000).toISOString());
    expect(office.tried.map(({ outcome }) => outcome)).toEqual(['delivered', 'retry']);
    await worker.close();
  });
});
