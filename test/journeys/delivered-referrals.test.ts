import { expect, test, vi } from 'vitest';
import { order, referralClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';

type Note = { title?: string; body?: string; text?: string };
type There = {
  tasks?: { taskId: string; title: string; description: string; state: string }[];
  journals?: Note[];
  assignments?: { title: string; description: string }[];
  notes?: Note[];
};

const helhed = runningHelhed({
  engine: anyEngine,
  limits: { failuresToOpen: 1_000 },
  policy: { delivery: { firstRetryMs: 200, answersEveryMs: 300 } },
});
const referrals = referralClient(helhed);

const social = () => helhed.mocks.social.summary() as There;
const employment = () => helhed.mocks.employment.summary() as There;
/** Everything that was written about one referral, by the text that stands in all of it. */
const written = (marker: string) => ({
  assignments: social().assignments?.filter((one) => one.description.includes(marker)) ?? [],
  notesThere: social().notes?.filter((one) => JSON.stringify(one).includes(marker)) ?? [],
  notesHere: employment().journals?.filter((one) => JSON.stringify(one).includes(marker)) ?? [],
});
const delivered = (id: string) =>
  vi.waitFor(
    async () => {
      const { deliveries } = await referrals.see('mette', id);
      expect(new Set(deliveries.map((one: { state: string }) => one.state))).toEqual(new Set(['DELIVERED']));
    },
    { timeout: 15_000, interval: 100 },
  );

test('preview equals delivery, byte for byte, in both systems', async () => {
  const input = { ...order, purpose: 'Afklaring A', idempotencyKey: 'preview-1' };
  const citizenId = await helhed.citizenId('mette', 'both with a joint plan');
  const shown = await referrals.preview('mette', { ...input, citizenId });
  expect(written(input.purpose)).toEqual({ assignments: [], notesThere: [], notesHere: [] });
  const { referral, refusal } = await referrals.mutate('mette', 'createReferral', {
    ...input,
    citizenId,
    previewToken: shown.previewToken,
  });
  expect(refusal).toBeNull();
  await delivered(referral.id);
  const [there, here] = ['social', 'employment'].map(
    (area) => shown.systems.find((one: { area: { key: string } }) => one.area.key === area).entries,
  );
  const found = written(input.purpose);
  expect(found.assignments.map((one) => [one.title, one.description])).toEqual(
    there
      .filter((one: { kind: string }) => one.kind === 'TASK')
      .map((one: { title: string; text: string }) => [one.title, one.text]),
  );
  expect(found.notesThere.map((one) => one.text)).toEqual(
    there.filter((one: { kind: string }) => one.kind === 'NOTE').map((one: { text: string }) => one.text),
  );
  expect(found.notesHere.map((one) => one.body)).toEqual(here.map((one: { text: string }) => one.text));
  expect(referral.fieldsWritten).toBeGreaterThan(referral.fieldsTyped);
});

test('lost acknowledgements: no duplicate tasks or notes', async () => {
  for (const [mock, operations] of [
    [helhed.mocks.social, ['assignments.create', 'notes.create']],
    [helhed.mocks.employment, ['journals.create']],
  ] as const) {
    for (const operation of operations) mock.faults.add({ operation, fault: 'reset-after', times: 1 });
  }
  const purpose = 'Afklaring B';
  const { referral } = await referrals.refer({ purpose });
  await delivered(referral.id);
  const found = written(purpose);
  expect([found.assignments.length, found.notesThere.length, found.notesHere.length]).toEqual([1, 1, 1]);
}, 40_000);

test('receiving system down: delivered in order when it is back', async () => {
  helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
  const purpose = 'Afklaring C';
  const { referral } = await referrals.refer({ purpose });
  const withdrawn = await referrals.step('mette', 'withdrawReferral', referral, {
    text: 'Borgeren har fået arbejde.',
  });
  expect(withdrawn.refusal).toBeNull();
  await vi.waitFor(() => expect(written(purpose).notesHere.length).toBeGreaterThan(0), { timeout: 15_000 });
  expect(written(purpose).assignments).toEqual([]);
  helhed.mocks.social.faults.clear();
  await delivered(referral.id);
  expect((await referrals.see('jonas', referral.id)).state).toBe('WITHDRAWN');
  expect(written(purpose).assignments).toHaveLength(1);
}, 40_000);
