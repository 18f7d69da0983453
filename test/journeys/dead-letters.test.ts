import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { referralClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { markersAt } from '../support/post-office.ts';

const undelivered = `query { workQueue(filter: { kinds: [DELIVERY] }) { nodes { action waitingFor since overdue
  ... on DeliveryWork { area { key } state deliveries { title state } reason nextStep sentReferral { id } } } } }`;
const list = `query { deadLetters { totalKnown nodes { id area { key name } kind state reason replays behind failedAt } } }`;

const helhed = runningHelhed({ engine: anyEngine });
const { refer, see } = referralClient(helhed);
const letters = async () => (await helhed.data('drift', list)).deadLetters.nodes;
const again = (persona: string, id: string, key = {}) =>
  helhed.mutate(persona, 'replayDelivery', 'deadLetter { id state replays }', { id, ...key });

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
    reason: 'INACCESSIBLE',
    replays: 0,
    behind: 1,
  });
  const byId = (persona: string) =>
    helhed.data(persona, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [letter.id, 'x', id],
    });
  expect((await byId('drift')).nodes).toEqual([{ __typename: 'DeadLetter', id: letter.id }, null, null]);
  expect((await byId('mette')).nodes).toEqual([null, null, { __typename: 'Referral', id }]);
  const many = await helhed.ask('mette', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 51 }, () => id),
  });
  expect(many.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((await see('mette', id)).state).toBe('SENT');
  const queue = async (persona: string) => (await helhed.data(persona, undelivered)).workQueue.nodes;
  expect(await queue('mette')).toEqual([
    {
      action: 'LOOK_AT_DELIVERY',
      waitingFor: 'DELIVERY',
      since: letter.failedAt.slice(0, 10),
      overdue: false,
      area: { key: 'social' },
      state: 'DEAD',
      deliveries: [{ title: expect.stringContaining('envisning') as string, state: 'DEAD' }],
      reason: 'Fagsystemet giver ikke adgang til borgeren.',
      nextStep: expect.stringContaining('Driften er underrettet') as string,
      sentReferral: { id },
    },
  ]);
  expect(await queue('jonas')).toEqual([]);
  const changed = await helhed.follow('mette', 'subscription { workQueueChanged { at } }');

  const key = { idempotencyKey: randomUUID() };
  expect(await again('drift', letter.id, key)).toMatchObject({ deadLetter: { replays: 1 }, refusal: null });
  await vi.waitFor(async () => expect(await letters()).toMatchObject([{ replays: 1, state: 'DEAD' }]), 10_000);
  expect(await again('drift', letter.id, key)).toMatchObject({ deadLetter: { replays: 1 } });
  expect(await again('drift', letter.id)).toMatchObject({ refusal: { code: 'UNKNOWN_DELIVERY' } });

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
  expect(await queue('mette')).toEqual([]);
  expect((await changed.next()).value).toMatchObject({
    data: { workQueueChanged: { at: expect.any(String) as string } },
  });
});

test('dead letters: other roles are refused', async () => {
  for (const persona of ['mette', 'karen', 'inge']) {
    expect((await helhed.ask(persona, list)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await expect(again(persona, 'x')).rejects.toThrow('FORBIDDEN');
  }
  expect(await again('drift', 'x')).toMatchObject({ deadLetter: null, refusal: { code: 'UNKNOWN_DELIVERY' } });
});

test('dead letters: each replay has its audit entry', async () => {
  const entries = (await helhed.audited()).filter(({ operationName }) => operationName === 'replayDelivery');
  expect(entries).toHaveLength(2);
  expect(entries[0]).toMatchObject({
    action: 'change',
    actor: { id: 'drift' },
    citizens: [{ shown: false }],
  });
});
