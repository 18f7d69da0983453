import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { decisionClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';

type Told = { id: string; version: number; recipient: { area: { key: string }; person: string | null } };
type Happened = { action: string; by: { name: string } | null; recipient: { person: string } | null };
type Item = { waitingFor: string; notification: Told };

const arrived = 'subscription { notificationArrived { at waiting { id decision { id } } } }';
type Arrival = { data: { notificationArrived: { waiting: { id: string; decision: { id: string } | null }[] } } };

const helhed = runningHelhed({ engine: anyEngine, limits: { failuresToOpen: 1_000 } });

const { register, correct, answer, decision, notification, waiting } = decisionClient(helhed);

/** What Mette is told in her own system of a decision, as it waits for her. */
async function atMette(made: Parameters<typeof waiting>[1]): Promise<Told> {
  const items: Item[] = await waiting('mette', made);
  const found = items.find((one) => one.notification.recipient.area.key === 'employment');
  if (!found) throw new Error('Nothing waits for Mette');
  return found.notification;
}

test('notification: in the work queue, seen, acknowledged, the deciding unit reads the answer', async () => {
  const made = (await register()).decision;
  const told = await atMette(made);
  expect(told).toMatchObject({
    cprMasked: '840891-****',
    citizenName: 'Signe Bjerregaard',
    startsOn: '2025-12-01',
    minutesPerWeek: 180,
    supersedesEarlier: false,
    recipient: { unit: { key: 'jobcenter', name: 'Jobcenter' }, person: 'Mette Holm', fallback: null },
    decision: { id: made.id },
    waiting: { waitingFor: 'SEEING' },
    allowedActions: ['SEE', 'ACKNOWLEDGE', 'DISPUTE'],
  });
  const saw = (await answer('mette', 'markNotificationSeen', told)).notification;
  expect(saw).toMatchObject({
    state: 'SEEN',
    sf2900: { level: 'FORRETNING' },
    waiting: { waitingFor: 'ACKNOWLEDGEMENT' },
  });
  const taken = { actionTaken: 'PLAN_UPDATED', text: 'Støtten står nu i planen.' };
  const done = (await answer('mette', 'acknowledgeNotification', saw, taken)).notification;
  expect(done).toMatchObject({ state: 'ACKNOWLEDGED', ...taken, reason: null, waiting: null, allowedActions: [] });
  await expect
    .poll(async () => (await notification('jonas', told.id)).receipts)
    .toEqual([
      { layer: 'MACHINE', state: 'TECH_RECEIVED' },
      { layer: 'PERSON', state: 'SEEN' },
      { layer: 'PERSON', state: 'ACKNOWLEDGED' },
    ]);
  expect(await waiting('mette', made)).not.toContainEqual(expect.objectContaining({ notification: { id: told.id } }));
  const { history } = await decision('jonas', made.id);
  expect(history[0]).toMatchObject({ action: 'REGISTER', by: { name: 'Jonas Friis' }, recipient: null });
  expect(history.filter((one: Happened) => one.by?.name === 'Mette Holm')).toMatchObject([
    { action: 'SEE', recipient: { person: 'Mette Holm' } },
    { action: 'ACKNOWLEDGE', recipient: { person: 'Mette Holm' }, ...taken },
  ]);
});

test('notification: a colleague reads it without answering, others find nothing', async () => {
  const made = (await register()).decision;
  const told = await atMette(made);
  expect(await notification('lars', told.id)).toMatchObject({
    id: told.id,
    allowedActions: ['SEE', 'ACKNOWLEDGE', 'DISPUTE'],
  });
  expect(await waiting('lars', made)).toEqual([]);
  const tove = await answer('tove', 'acknowledgeNotification', told, { actionTaken: 'NO_CHANGE' });
  expect(tove).toMatchObject({ notification: null, refusal: { code: 'NOT_ALLOWED' } });
  for (const other of ['ali', 'sara', 'bo']) {
    expect(await notification(other, told.id)).toBeNull();
    const refused = await answer(other, 'markNotificationSeen', told);
    expect(refused).toEqual(await answer(other, 'markNotificationSeen', { ...told, id: 'x' }));
    expect(refused).toMatchObject({ notification: null, refusal: { code: 'UNKNOWN_NOTIFICATION' } });
    const { notifications } = await decision(other, made.id);
    expect(notifications.map(({ id }: Told) => id)).not.toContain(told.id);
  }
});

test('notification: withdrawn and sent anew by a correction', async () => {
  const first = (await register()).decision;
  const told = await atMette(first);
  const saw = (await answer('mette', 'markNotificationSeen', told)).notification;
  const second = (await correct('jonas', first, { minutes: 120 })).decision;
  expect(await notification('mette', told.id)).toMatchObject({ state: 'WITHDRAWN', sf2900: null, waiting: null });
  expect((await answer('mette', 'acknowledgeNotification', saw, { actionTaken: 'NO_CHANGE' })).refusal).toMatchObject({
    code: 'VERSION_CONFLICT',
    currentState: 'WITHDRAWN',
  });
  expect(await waiting('mette', first)).toEqual([]);
  expect(await atMette(second)).toMatchObject({
    supersedesEarlier: true,
    minutesPerWeek: 240,
    state: expect.not.stringContaining('SEEN') as string,
  });
  const { history } = await decision('jonas', first.id);
  expect(history.map((one: Happened) => one.action)).toContain('WITHDRAW');
});

test('notification: a dispute is in the deciding unit’s queue', async () => {
  const made = (await register()).decision;
  const told = await atMette(made);
  const reason = { reason: 'CONFLICTS_WITH_PLAN' };
  expect((await answer('mette', 'disputeNotification', told, reason)).refusal).toMatchObject({ code: 'MISSING' });
  const why = { ...reason, text: 'Praktikken ligger på de samme dage.' };
  const named = { ...reason, text: `Det er ${helhed.cpr('only social')}.` };
  expect((await answer('mette', 'disputeNotification', told, named)).refusal).toMatchObject({ code: 'INVALID_TEXT' });
  const disputed = (await answer('mette', 'disputeNotification', told, why)).notification;
  expect(disputed).toMatchObject({ state: 'DISPUTED', ...why, sf2900: { word: 'AFVIST', level: 'FORRETNING' } });
  expect(await waiting('jonas', made)).toMatchObject([
    { waitingFor: 'DISPUTE', notification: { id: told.id, ...why } },
  ]);
  expect(await waiting('sara', made)).toEqual([]);
  const looked = (await answer('jonas', 'markNotificationSeen', disputed)).notification;
  expect(looked).toMatchObject({ state: 'DISPUTED', waiting: { waitingFor: 'DISPUTE' } });
  expect(looked.history.map((one: Happened) => [one.action, one.by?.name])).toEqual([
    ['NOTIFY', undefined],
    ['DISPUTE', 'Mette Holm'],
    ['SEE_DISPUTE', 'Jonas Friis'],
  ]);
});

test('notification: idempotency key, and VersionConflict for the second of two', async () => {
  const told = await atMette((await register()).decision);
  const input = { idempotencyKey: `see ${told.id}`.replaceAll(' ', '-'), actionTaken: 'NO_CHANGE' };
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => answer('mette', 'acknowledgeNotification', told, input)),
  );
  for (const one of answers) {
    expect(one).toMatchObject({ notification: { id: told.id, version: 2, actionTaken: 'NO_CHANGE' }, refusal: null });
  }
  expect(
    (await answer('lars', 'disputeNotification', told, { reason: 'NOT_OURS', text: 'Ikke vores.' })).refusal,
  ).toMatchObject({
    code: 'VERSION_CONFLICT',
    currentVersion: 2,
    currentState: 'ACKNOWLEDGED',
  });
  const now = await notification('mette', told.id);
  expect((await answer('mette', 'markNotificationSeen', now)).refusal).toMatchObject({
    code: 'NOT_POSSIBLE',
    state: 'ACKNOWLEDGED',
    allowed: [],
  });
});

test('notificationArrived: recipients only', async () => {
  const [mette, ali, queue] = await Promise.all([
    helhed.follow('mette', arrived),
    helhed.follow('ali', arrived),
    helhed.follow('jonas', 'subscription { workQueueChanged { at } }'),
  ]);
  const next = async (answers: typeof mette) => ((await answers.next()).value as Arrival).data.notificationArrived;
  await next(mette);
  expect((await next(ali)).waiting).toEqual([]);
  await queue.next();
  const heardByAli = ali.next();
  const made = (await register()).decision;
  const { waiting: here } = await next(mette);
  expect(here[0]).toMatchObject({ decision: { id: made.id } });
  expect(made.notifications.map(({ id }: Told) => id)).toContain(here[0]?.id);
  await queue.next();
  expect(await Promise.race([heardByAli, wait(300, 'silence')])).toBe('silence');
});
