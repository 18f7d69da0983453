import { expect, test } from 'vitest';
import type { Register as Employment } from '../../mocks/employment/register.ts';
import { decisionClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { runningHelhed } from '../support/helhed.ts';

type Told = { id: string; version: number; recipient: { area: { key: string } } };
type Item = { waitingFor: string; notification: Told };
type Event = { action: string; by: { name: string } | null; outcome: string | null; text: string | null };

const helhed = runningHelhed({ engine: anyEngine, limits: { failuresToOpen: 1_000 } });
const { register, correct, answer, decision, notification, waiting } = decisionClient(helhed);
type Made = Parameters<typeof waiting>[1] & { id: string; source: { version: number } };

/** A decision whose notification Mette has disputed. */
async function disputed(reason = 'CONFLICTS_WITH_PLAN', persona = 'mette') {
  const made = (await register()).decision as Made;
  const items: Item[] = await waiting('mette', made);
  const told = items.find((one) => one.notification.recipient.area.key === 'employment')!.notification;
  const why = { reason, text: 'Praktikken ligger på de samme dage.' };
  return { made, told: (await answer(persona, 'disputeNotification', told, why)).notification as Told };
}

const upheld = { outcome: 'UPHELD', text: 'Bostøtten ligger om aftenen.' };

test('answered dispute: reaches whoever disputed by queue, event, history and a note in their system', async () => {
  const { made, told } = await disputed();
  const looked = (await answer('jonas', 'markNotificationSeen', told)).notification;
  const [mette, arrivals, jonas] = await Promise.all([
    helhed.count('mette', 'subscription { workQueueChanged { at } }'),
    helhed.count('mette', 'subscription { notificationArrived { at } }'),
    helhed.count('jonas', 'subscription { workQueueChanged { at } }'),
  ]);
  const done = (await answer('jonas', 'answerNotificationDispute', looked, upheld)).notification;
  expect(done).toMatchObject({
    state: 'DISPUTE_ANSWERED',
    sf2900: { word: 'AFVIST', level: 'FORRETNING' },
    waiting: { waitingFor: 'DISPUTE_ANSWER' },
    disputeAnswer: { by: { name: 'Jonas Friis' }, ...upheld },
    reason: 'CONFLICTS_WITH_PLAN',
    allowedActions: [],
  });
  expect(await waiting('jonas', made)).toEqual([]);
  expect(await waiting('mette', made)).toMatchObject([
    {
      waitingFor: 'DISPUTE_ANSWER',
      notification: { disputeAnswer: upheld, allowedActions: ['ACKNOWLEDGE', 'DISPUTE', 'SEE_DISPUTE_ANSWER'] },
    },
  ]);
  for (const one of [mette, arrivals, jonas]) await expect.poll(() => one.count).toBeGreaterThan(0);
  const { notes } = helhed.mocks.employment.state() as Employment;
  const written = await eventually(() =>
    [...notes.written.values()].filter((one) => JSON.stringify(one).includes('Svar på indsigelse')),
  );
  expect(written).toHaveLength(1);
  const note = JSON.stringify(written);
  for (const line of ['Svar: Beskeden står ved magt', 'Af: Jonas Friis', `Tekst: ${upheld.text}`, 'Til: Mette Holm'])
    expect(note).toContain(line);
  const saw = (await answer('mette', 'markNotificationSeen', done)).notification;
  expect(saw).toMatchObject({ state: 'DISPUTE_ANSWERED', waiting: null, disputeAnswer: upheld });
  expect(await waiting('mette', made)).toEqual([]);
  expect(saw.history.slice(-2)).toMatchObject([
    { action: 'ANSWER_DISPUTE', by: { name: 'Jonas Friis' }, ...upheld },
    { action: 'SEE_DISPUTE_ANSWER', by: { name: 'Mette Holm' }, outcome: null },
  ]);
  const { history } = await decision('jonas', made.id);
  expect(history.find(({ action }: Event) => action === 'ANSWER_DISPUTE')).toMatchObject(upheld);
});

test('unanswered dispute: stays in the deciding unit’s queue after it is seen', async () => {
  const { made, told } = await disputed();
  await answer('jonas', 'markNotificationSeen', told);
  expect(await waiting('jonas', made)).toMatchObject([{ waitingFor: 'DISPUTE', notification: { id: told.id } }]);
  expect(await waiting('mette', made)).toEqual([]);
});

test('answering a dispute: only the deciding unit, once, on the expected version, without a CPR number in the text', async () => {
  const { told } = await disputed();
  const refusal = async (persona: string, input: object, one = told) =>
    (await answer(persona, 'answerNotificationDispute', one, { ...upheld, ...input })).refusal;
  for (const persona of ['mette', 'lars']) expect((await refusal(persona, {})).code).toBe('NOT_ALLOWED');
  expect((await refusal('sara', {})).code).toBe('UNKNOWN_NOTIFICATION');
  expect(await refusal('jonas', { text: '  ' })).toMatchObject({ code: 'MISSING', fields: ['text'] });
  const named = await refusal('jonas', { text: `Det er ${helhed.cpr('only social')}.` });
  expect(named).toMatchObject({ code: 'INVALID_TEXT', field: 'text' });
  expect(JSON.stringify(named)).not.toContain(helhed.cpr('only social'));
  const key = { ...upheld, idempotencyKey: `answer-${told.id.slice(0, 40)}` };
  const twice = await Promise.all([1, 2].map(() => answer('jonas', 'answerNotificationDispute', told, key)));
  for (const one of twice) expect(one).toMatchObject({ refusal: null, notification: { version: told.version + 1 } });
  expect((await refusal('jonas', {})).code).toBe('VERSION_CONFLICT');
  expect(await refusal('jonas', {}, twice[0].notification)).toMatchObject({ code: 'NOT_POSSIBLE', allowed: [] });
});

test('answered dispute: acknowledge, dispute again, or withdrawn by a correction', async () => {
  const { made, told } = await disputed();
  const done = (await answer('jonas', 'answerNotificationDispute', told, upheld)).notification;
  const again = { reason: 'NOT_OURS', text: 'Det er ikke vores.' };
  const anew = (await answer('mette', 'disputeNotification', done, again)).notification;
  expect(anew).toMatchObject({ state: 'DISPUTED', ...again, disputeAnswer: null });
  expect(await waiting('jonas', made)).toMatchObject([{ waitingFor: 'DISPUTE', notification: { id: told.id } }]);
  const correcting = { outcome: 'CORRECTING', text: 'Dagene rettes.' };
  const second = (await answer('jonas', 'answerNotificationDispute', anew, correcting)).notification;
  expect(second).toMatchObject({ disputeAnswer: correcting });
  await correct('jonas', made, { minutes: 120 });
  expect(await notification('mette', told.id)).toMatchObject({ state: 'WITHDRAWN', disputeAnswer: correcting });
  expect(await waiting('mette', made)).toEqual([]);
  const other = await disputed();
  const answered = (await answer('jonas', 'answerNotificationDispute', other.told, upheld)).notification;
  const taken = { actionTaken: 'NO_CHANGE' };
  expect((await answer('mette', 'acknowledgeNotification', answered, taken)).notification).toMatchObject({
    state: 'ACKNOWLEDGED',
    waiting: null,
  });
});

test('dispute of the wrong citizen: to the leader at once, with an alarm that names nobody', async () => {
  const usual = await disputed();
  expect(await waiting('karen', usual.made)).toEqual([]);
  const { made, told } = await disputed('WRONG_CITIZEN');
  for (const persona of ['jonas', 'karen'])
    expect(await waiting(persona, made)).toMatchObject([{ waitingFor: 'DISPUTE', notification: { id: told.id } }]);
  const metrics = await helhed.metrics();
  expect(metrics).toMatch(/helhed_alarms_total\{what="wrong-citizen"\} 1$/m);
  const alarms = helhed.logged.filter((line) => line.includes('wrong-citizen'));
  expect(alarms).toHaveLength(1);
  for (const personal of ['Mette', 'Holm', 'Signe', helhed.cpr('both with a joint plan'), told.id, 'Praktikken'])
    expect(alarms[0]).not.toContain(personal);
  const error = { outcome: 'SENT_IN_ERROR', text: 'Beskeden var til en anden.' };
  const done = (await answer('karen', 'answerNotificationDispute', told, error)).notification;
  expect(done).toMatchObject({ disputeAnswer: { by: { name: 'Karen Vestergaard' }, ...error } });
  expect(await waiting('karen', made)).toEqual([]);
  expect(await waiting('mette', made)).toMatchObject([{ waitingFor: 'DISPUTE_ANSWER' }]);
});

test('answered dispute: a leader who disputed for another finds the answer', async () => {
  const { made, told } = await disputed('NOT_OURS', 'lars');
  await answer('jonas', 'answerNotificationDispute', told, upheld);
  for (const persona of ['lars', 'mette'])
    expect(await waiting(persona, made)).toMatchObject([
      { waitingFor: 'DISPUTE_ANSWER', notification: { id: told.id } },
    ]);
});
