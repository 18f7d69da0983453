import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { attemptDelivery } from '../../src/delivery/attempt.ts';
import { deadLetter, deadLetters, replay } from '../../src/delivery/dead-letters.ts';
import { messageIn } from '../../src/delivery/outbox.ts';
import { claimMessages, type ClaimedMessage } from '../../src/delivery/claim-messages.ts';
import { recordAttempt, type AttemptRecord } from '../../src/delivery/record-attempt.ts';
import type { Consent } from '../../src/domain/consent/consent.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { consentsAt } from '../support/consents.ts';
import { forEachEngine } from '../support/database.ts';
import { forgetfulSystem, type ForgetfulSystem } from '../support/forgetful-system.ts';
import { aMessage, closing, openPostOffice, usual, type PostOffice } from '../support/post-office.ts';
import { markerOf, type OutboxMessage } from '../../src/delivery/message.ts';

const signe = '6101019999' as Cpr;

forEachEngine((engine) => {
  let office: PostOffice;
  let system: ForgetfulSystem;
  beforeAll(async () => {
    office = await openPostOffice(engine);
  });
  beforeEach(async () => {
    await office.clear();
    await office.database.db.deleteFrom('consent').execute();
    system = forgetfulSystem(() => office.clock.now().getTime(), 4_000);
  });
  afterAll(() => office.close());

  const now = () => instant(office.clock.now()) as Instant;
  const taking = { area: 'social', leaseMs: usual.leaseMs, attemptMs: usual.leaseMs * 0.6, limit: 10 };
  const worker = () => office.worker({ tries: 100, firstRetryMs: 1_000 }, system);
  const written = () => system.written.map(({ marker }) => marker);
  const states = async () =>
    (await office.database.db.selectFrom('outbox').select('state').orderBy('seq').execute()).map(({ state }) => state);
  const group = () =>
    office.database.db.selectFrom('message_group').select(['due_at', 'blocked']).executeTakeFirstOrThrow();

  const shared = (kind: 'task' | 'note' = 'note', from = 'employment'): OutboxMessage => ({
    ...aMessage('social', signe, kind),
    consentFrom: [from],
  });

  const give = (from?: string) => consentsAt(office, signe).give(from);
  const takeBack = (consent: Consent) => consentsAt(office, signe).takeBack(consent);

  test('withdrawn consent: waiting messages are held, later ones go on, a new consent sends them first', async () => {
    const consent = await give();
    const [one, other, behind] = [shared(), shared('task'), aMessage('social', signe)];
    await office.send(one, other, behind);
    await takeBack(consent);
    expect(await states()).toEqual(['HELD', 'HELD', 'QUEUED']);
    await worker().step();
    expect(written()).toEqual([markerOf(behind)]);
    expect(await group()).toEqual({ due_at: null, blocked: false });
    const later = aMessage('social', signe);
    await office.send(later);
    await give();
    while ((await worker().step()) > 0);
    expect(written()).toEqual([behind, one, other, later].map(markerOf));
  });

  test('withdrawn consent: a message waiting for its retry is held, later ones do not wait', async () => {
    const consent = await give();
    const [one, behind] = [shared(), aMessage('social', signe)];
    await office.send(one, behind);
    system.next('undone');
    await worker().step();
    expect(await states()).toEqual(['QUEUED', 'QUEUED']);
    await takeBack(consent);
    await worker().step();
    expect(written()).toEqual([markerOf(behind)]);
  });

  test('another consent between the same areas: delivery goes on; between others: held', async () => {
    const [first, second] = [await give(), await give()];
    await give('health');
    await office.send(shared(), shared('note', 'health'));
    await takeBack(first);
    expect(await states()).toEqual(['QUEUED', 'QUEUED']);
    await takeBack(second);
    expect(await states()).toEqual(['HELD', 'QUEUED']);
  });

  test('message after withdrawal: held at once; consent on paper only: delivered', async () => {
    const onPaper = shared();
    await office.send(onPaper);
    await worker().step();
    expect(written()).toEqual([markerOf(onPaper)]);
    await takeBack(await give());
    await office.send(shared(), aMessage('social', signe));
    expect(await states()).toEqual(['DELIVERED', 'HELD', 'QUEUED']);
    expect(await worker().step()).toBe(1);
    expect(await worker().step()).toBe(0);
  });

  test('close-task while held: a delivered task is closed, a held one once it is delivered', async () => {
    const consent = await give();
    const [there, held] = [shared('task'), shared('task')];
    await office.send(there);
    await worker().step();
    await takeBack(consent);
    const closed = [there, held].map((task) => ({ ...closing(task), consentFrom: ['employment'] }));
    await office.send(held, ...closed);
    expect(await states()).toEqual(['DELIVERED', 'HELD', 'QUEUED', 'HELD']);
    await give();
    expect(await states()).toEqual(['DELIVERED', 'QUEUED', 'QUEUED', 'QUEUED']);
  });

  test('dead letter while held: cannot be replayed, tried anew after a new consent', async () => {
    const consent = await give();
    await office.send(shared(), aMessage('social', signe), shared());
    const [first] = await claimMessages(office.database, { ...taking, now: now() });
    await end(first!, hopeless);
    expect(await group()).toEqual({ due_at: null, blocked: true });
    await takeBack(consent);
    expect(await states()).toEqual(['HELD', 'QUEUED', 'HELD']);
    expect(await deadLetters(office.database.db)).toEqual([]);
    const held = (await deadLetter(office.database.db, first!.effect_id))!;
    expect(await office.database.transaction((tx) => replay(tx, held, now()))).toBe(false);
    const [second] = await claimMessages(office.database, { ...taking, now: now() });
    await end(second!, hopeless);
    expect(await states()).toEqual(['HELD', 'DEAD', 'HELD']);
    await give();
    expect(await worker().step()).toBe(1);
    expect(await worker().step()).toBe(0);
    expect(await states()).toEqual(['DELIVERED', 'DEAD', 'QUEUED']);
    expect(await group()).toEqual({ due_at: null, blocked: true });
    expect(await deadLetters(office.database.db)).toMatchObject([{ behind: 1 }]);
  });

  const hopeless: AttemptRecord = {
    attempt: { kind: 'hopeless', reason: 'unknown-person' },
    there: [],
    verdict: { kind: 'dead' },
  };
  const arrived: AttemptRecord = { attempt: { kind: 'delivered' }, there: [], verdict: { kind: 'delivered' } };
  const failed = (): AttemptRecord => ({
    attempt: { kind: 'failed', reason: 'timed-out', retryAt: null, counts: true, unsure: true },
    there: [],
    verdict: { kind: 'retry', at: instant(office.clock.now().getTime() + 25_000) as Instant, tries: 1 },
  });
  const end = (turn: ClaimedMessage, ending: AttemptRecord) =>
    recordAttempt(office.database, office.bus, turn, ending, { now: now(), pollAt: now() });

  test.each<[string, () => AttemptRecord, string]>([
    ['has arrived is delivered', () => arrived, 'DELIVERED'],
    ['may have arrived is held', failed, 'HELD'],
    ['never will is held, and no dead letter', () => hopeless, 'HELD'],
  ])('what was in hand when the consent was taken back ends as it ends: what %s', async (_, ending, state) => {
    const consent = await give();
    const [one, behind] = [shared(), aMessage('social', signe)];
    await office.send(one, behind);
    const [turn] = await claimMessages(office.database, { ...taking, now: now() });
    await takeBack(consent);
    expect(await states()).toEqual(['HELD', 'QUEUED']);
    expect(await worker().step()).toBe(0);
    expect(await end(turn!, ending())).toBe(true);
    expect(await states()).toEqual([state, 'QUEUED']);
    await worker().step();
    expect(written()).toEqual([markerOf(behind)]);
    expect(await group()).toEqual({ due_at: null, blocked: false });
  });

  test('crash while held: the message is held, looked for before it is sent, later ones go on', async () => {
    const consent = await give();
    const [one, behind] = [shared(), aMessage('social', signe)];
    await office.send(one);
    await takeAndWrite();
    await takeBack(consent);
    await office.send(behind);
    office.advance(61_000);
    await worker().step();
    await give();
    await worker().step();
    expect(written()).toEqual([one, behind].map(markerOf));
    expect(await states()).toEqual(['DELIVERED', 'DELIVERED']);
  });

  test('message group with only held messages: left alone, also after a crash', async () => {
    const consent = await give();
    await office.send(shared());
    await claimMessages(office.database, { ...taking, now: now() });
    await takeBack(consent);
    office.advance(61_000);
    expect(await worker().step()).toBe(0);
    expect(await group()).toEqual({ due_at: null, blocked: false });
  });

  test('crashed message released: sent, also before a dead letter that blocks others', async () => {
    const consent = await give();
    const one = shared();
    await office.send(one, aMessage('social', signe));
    await takeBack(consent);
    const [dying] = await claimMessages(office.database, { ...taking, now: now() });
    await end(dying!, hopeless);
    const again = await give();
    await claimMessages(office.database, { ...taking, now: now() });
    await takeBack(again);
    await office.send(aMessage('social', signe));
    await give();
    office.advance(61_000);
    await worker().step();
    expect(written()).toEqual([markerOf(one)]);
    expect(await states()).toEqual(['DELIVERED', 'DEAD', 'QUEUED']);
  });

  test('withdrawal and enqueue at the same moment: nothing slips through', async () => {
    const consent = await give();
    const sends = Array.from({ length: 8 }, () => office.send(shared()));
    await Promise.all([...sends.slice(0, 4), takeBack(consent), ...sends.slice(4)]);
    expect(new Set(await states())).toEqual(new Set(['HELD']));
    expect(await worker().step()).toBe(0);
  });

  test('two consents withdrawn at the same moment: held', async () => {
    const both = [await give(), await give()];
    await office.send(shared());
    await Promise.all(both.map(takeBack));
    expect(await states()).toEqual(['HELD']);
  });

  /** Takes what is due and brings it there, but leaves the end to whoever asks for it. */
  async function takeAndWrite(): Promise<ClaimedMessage[]> {
    const turns = await claimMessages(office.database, { ...taking, now: now() });
    const call = { deadline: Infinity, signal: new AbortController().signal };
    for (const turn of turns)
      await attemptDelivery(messageIn(turn, office.keys), {
        system,
        call,
        now: now(),
        inDoubtUntil: turn.in_doubt_until,
      });
    return turns;
  }

  const happenings = fc.array(
    fc.constantFrom('share', 'tell', 'give', 'take back', 'work', 'crash', 'crash after writing', 'lost', 'wait'),
    { minLength: 5, maxLength: 30 },
  );

  test('any sequence: nothing is shared while withdrawn, in the end each message once', async () => {
    const story = async (happening: readonly string[]) => {
      await office.clear();
      await office.database.db.deleteFrom('consent').execute();
      system = forgetfulSystem(() => office.clock.now().getTime(), 4_000);
      const byConsent = new Set<string>();
      const sent: string[] = [];
      let consent: Consent | null = null;
      let isBack = false;
      const sharedSoFar = () => written().filter((marker) => byConsent.has(marker)).length;
      for (const one of happening) {
        const before = sharedSoFar();
        if (one === 'share' || one === 'tell') {
          const message = one === 'share' ? shared() : aMessage('social', signe);
          if (one === 'share') byConsent.add(markerOf(message));
          sent.push(markerOf(message));
          await office.send(message);
        }
        if (one === 'give' && !consent) [consent, isBack] = [await give(), false];
        if (one === 'take back' && consent) {
          await takeBack(consent);
          [consent, isBack] = [null, true];
        }
        if (one === 'work') await worker().step();
        if (one === 'crash') await claimMessages(office.database, { ...taking, now: now() });
        if (one === 'crash after writing') await takeAndWrite();
        if (one === 'lost') system.next('unacknowledged');
        if (one === 'wait') office.advance(26_000);
        if (isBack) expect(sharedSoFar()).toBe(before);
      }
      if (!consent) await give();
      for (let rounds = 0; (await states()).some((state) => state !== 'DELIVERED'); rounds += 1) {
        if (rounds > 100) throw new Error('Something is never delivered');
        office.advance(60_000);
        await worker().step();
      }
      expect(written().toSorted()).toEqual(sent.toSorted());
      for (const some of [byConsent, new Set(sent.filter((marker) => !byConsent.has(marker)))])
        expect(written().filter((marker) => some.has(marker))).toEqual(sent.filter((marker) => some.has(marker)));
    };
    await fc.assert(fc.asyncProperty(happenings, story), { numRuns: 25 });
  }, 120_000);
});
