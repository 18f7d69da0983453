import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { referralClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed, startHelhed, type Helhed } from '../support/helhed.ts';

const referralChanged =
  'subscription ($id: ID!) { referralChanged(id: $id) { id state version deliveries { state } } }';
const workQueueChanged = 'subscription { workQueueChanged { at } }';

type Referral = { id: string; state: string; version: number; deliveries: { state: string }[] };

/** One side of a referral: its stream, and what it was told last. */
type Side = { answers: AsyncIterator<unknown>; latest: Referral | null };

/** Waits until a side was told this; it may have been told already, in the answer before. */
async function until(side: Side, what: Partial<Referral>): Promise<Referral> {
  for (;;) {
    const { latest } = side;
    if (latest && isDeepStrictEqual({ ...latest, ...what }, latest)) return latest;
    const { value } = (await side.answers.next()) as { value: { data: { referralChanged: Referral } } };
    side.latest = value.data.referralChanged;
    expect(side.latest.version).toBeGreaterThanOrEqual(latest?.version ?? 0);
  }
}

const helhed = runningHelhed({ engine: anyEngine });
/** Where they subscribe: another gateway where there can be two, which hears of all that happens at the first. */
let elsewhere: Helhed;
beforeAll(async () => {
  const { database, mocks } = helhed;
  elsewhere = anyEngine.name === 'embedded' ? helhed : await startHelhed({ database, mocks });
});
afterAll(() => elsewhere.close());
const { refer, step } = referralClient(helhed);
const follow = (...what: Parameters<Helhed['follow']>) => elsewhere.follow(...what);

test('referralChanged: both units get each step and delivery', async () => {
  const { referral } = await refer();
  const sides = await Promise.all(
    ['mette', 'jonas'].map(async (who): Promise<Side> => ({
      answers: await follow(who, referralChanged, { id: referral.id }),
      latest: null,
    })),
  );
  const everyoneHears = async (what: Partial<Referral>) => {
    for (const side of sides) expect(await until(side, what)).toMatchObject({ id: referral.id, ...what });
  };
  await everyoneHears({ state: 'SENT', version: 1 });
  await everyoneHears({ deliveries: referral.deliveries.map(() => ({ state: 'DELIVERED' })) });
  const received = (await step('jonas', 'receiveReferral', referral)).referral;
  await everyoneHears({ state: 'RECEIVED', version: 2 });
  await step('mette', 'withdrawReferral', received, { text: 'Borgeren er flyttet.' });
  await everyoneHears({ state: 'WITHDRAWN', version: 3 });
});

test('referralChanged: others get the answer of a missing referral', async () => {
  const { referral } = await refer();
  for (const [persona, id] of [
    ['ali', referral.id],
    ['sara', referral.id],
    ['mette', 'no-such-referral'],
    ['mette', referral.id.slice(0, -4)],
  ] as const) {
    const answers = await follow(persona, referralChanged, { id });
    expect((await answers.next()).value).toEqual({ data: { referralChanged: null } });
    expect((await answers.next()).done).toBe(true);
  }
  const drift = await follow('drift', referralChanged, { id: referral.id });
  expect((await drift.next()).value).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('workQueueChanged: the unit concerned only', async () => {
  const [jonas, sara] = await Promise.all(['jonas', 'sara'].map((who) => follow(who, workQueueChanged)));
  if (!jonas || !sara) throw new Error('Both follow');
  const at = { data: { workQueueChanged: { at: expect.any(String) as string } } };
  for (const one of [jonas, sara]) expect((await one.next()).value).toEqual(at);
  const saras = sara.next();
  await refer();
  expect((await jonas.next()).value).toEqual(at);
  expect(await Promise.race([saras, wait(300, 'silence')])).toBe('silence');
  await refer({ receiver: { area: 'social', unit: 'ungeenhed' } });
  expect((await saras).value).toEqual(at);
});

test('subscription: ends with complete when the token expires', async () => {
  const { referral } = await refer();
  const answers = await follow('jonas', referralChanged, { id: referral.id }, { expiresInSeconds: 2 });
  let heard = 0;
  for await (const answer of answers) {
    expect(answer).toMatchObject({ data: { referralChanged: { state: 'SENT' } } });
    heard += 1;
  }
  expect(heard).toBeGreaterThan(0);
  expect(helhed.logged.join('\n')).not.toContain(helhed.cpr('both with a joint plan'));
});
