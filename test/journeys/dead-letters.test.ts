import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { forEachEngine, type TestDatabase } from '../support/database.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { markersAt } from '../support/post-office.ts';
import { referralDesk } from '../support/referral-desk.ts';

const list = `query { deadLetters { totalKnown nodes { id area { key name } kind state reason replays behind } } }`;
const replay = `mutation ($input: ReplayDeliveryInput!) { replayDelivery(input: $input) {
  deadLetter { id state replays } refusal { code message } } }`;

forEachEngine((engine) => {
  let database: TestDatabase;
  let helhed: Helhed;
  beforeAll(async () => {
    database = await engine.fresh();
    helhed = await startHelhed({ database });
  });
  afterAll(() => database.remove());
  const { refer, see } = referralDesk(() => helhed);
  const letters = async () => (await helhed.ask('drift', list)).data.deadLetters.nodes;
  const again = async (persona: string, id: string, idempotencyKey: string = randomUUID()) =>
    (await helhed.ask(persona, replay, { input: { id, idempotencyKey } })).data?.replayDelivery;

  test('dead letters: listed for operators, delivered after replay', async () => {
    const cpr = helhed.cpr('both with a joint plan');
    helhed.mocks.social.faults.add({ operation: 'patients.search', citizen: cpr, fault: 'inaccessible' });
    const { id } = (await refer()).referral;
    await vi.waitFor(async () => expect(await letters()).toHaveLength(1), 10_000);
    const [letter] = await letters();
    expect(letter).toMatchObject({
      area: { key: 'social' },
      kind: 'POST',
      state: 'DEAD',
      reason: 'inaccessible',
      replays: 0,
      behind: 1,
    });
    expect((await see('mette', id)).state).toBe('SENT');

    const key = randomUUID();
    expect(await again('drift', letter.id, key)).toMatchObject({ deadLetter: { replays: 1 }, refusal: null });
    await vi.waitFor(async () => expect(await letters()).toMatchObject([{ replays: 1, state: 'DEAD' }]), 10_000);
    expect(await again('drift', letter.id, key)).toMatchObject({ deadLetter: { replays: 1 } });
    expect(await again('drift', letter.id)).toMatchObject({ refusal: { code: 'UnknownDelivery' } });

    helhed.mocks.social.faults.clear();
    expect(await again('drift', (await letters())[0].id)).toMatchObject({ deadLetter: { replays: 2 } });
    await vi.waitFor(
      async () =>
        expect((await see('mette', id)).deliveries.map((one: { state: string }) => one.state)).toEqual([
          'DELIVERED',
          'DELIVERED',
          'DELIVERED',
        ]),
      10_000,
    );
    expect(markersAt(helhed.mocks, 'social')).toHaveLength(2);
    expect(await letters()).toEqual([]);
  });

  test('dead letters: other roles are refused', async () => {
    for (const persona of ['mette', 'karen', 'inge']) {
      expect((await helhed.ask(persona, list)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await again(persona, 'x')).toBeUndefined();
    }
    expect(await again('drift', 'x')).toMatchObject({ deadLetter: null, refusal: { code: 'UnknownDelivery' } });
  });

  test('dead letters: each replay has its audit entry', async () => {
    await helhed.close();
    const kept = await database.open();
    const entries = await kept.db
      .selectFrom('audit_entry')
      .select('entry')
      .where('chain', '=', 'changes')
      .where('entry', 'like', '%replayDelivery%')
      .execute();
    await kept.close();
    expect(entries).toHaveLength(2);
    expect(JSON.parse(entries[0]!.entry)).toMatchObject({
      action: 'change',
      actor: { id: 'drift' },
      citizens: [{ shown: false }],
    });
  });
});
