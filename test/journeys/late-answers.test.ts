import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Register as Employment } from '../../mocks/employment/register.ts';
import { decisionClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { runningHelhed } from '../support/helhed.ts';
import { movableClock } from '../support/movable-clock.ts';

const clock = movableClock('2026-11-23T09:00:00Z');
const helhed = runningHelhed({
  engine: anyEngine,
  clock,
  follow: true,
  policy: { decisions: { everyMs: 100 }, delivery: { firstRetryMs: 100 } },
});
const { register, answer, waiting } = decisionClient(helhed);

test('reminder of an unseen dispute answer, counted from the answer, with a note', async () => {
  const made = (await register({ decidedOn: '2026-11-03', startsOn: '2026-12-01', informedOn: '2026-11-04' })).decision;
  const items: { notification: { id: string; version: number; recipient: { area: { key: string } } } }[] =
    await waiting('mette', made);
  const told = items.find((one) => one.notification.recipient.area.key === 'employment')!.notification;
  const why = { reason: 'CONFLICTS_WITH_PLAN', text: 'Praktikken ligger på de samme dage.' };
  const disputed = (await answer('mette', 'disputeNotification', told, why)).notification;
  const said = { outcome: 'UPHELD', text: 'Støtten ligger om aftenen.', idempotencyKey: randomUUID() };
  expect((await answer('jonas', 'answerNotificationDispute', disputed, said)).refusal).toBeNull();
  const { notes } = helhed.mocks.employment.state() as Employment;
  const written = (title: string) =>
    eventually(
      () => {
        // What could not be delivered at once is tried again after a while.
        clock.advance(1_000);
        return [...notes.written.values()].filter((one) => JSON.stringify(one).includes(title));
      },
      (all) => all.length > 0,
      25_000,
    );
  expect(await written('Svar på indsigelse mod besked om bostøtte')).toHaveLength(1);
  clock.advance(3 * 86_400_000);
  const query = 'query ($id: ID!) { node(id: $id) { ... on Notification { state history { action } } } }';
  const { node } = await eventually(
    () => helhed.data('mette', query, { id: told.id }),
    (one) => one.node.history.length > 3,
  );
  expect(node).toEqual({
    state: 'DISPUTE_ANSWERED',
    history: ['NOTIFY', 'DISPUTE', 'ANSWER_DISPUTE', 'REMIND'].map((action) => ({ action })),
  });
  expect(await written('Påmindelse: svar på indsigelse er ikke set')).toHaveLength(1);
}, 90_000);
