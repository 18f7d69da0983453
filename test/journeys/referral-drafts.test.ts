import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { order } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed, startHelhed } from '../support/helhed.ts';
import { movableClock } from '../support/movable-clock.ts';

const fields = `id version state purpose background desiredOutcome legalBasis { key } cprMasked savedAt deletedOn allowedActions
  citizen { name } sender { key } receiver { key name area { key } }`;
const day = 86_400_000;
type Draft = { id: string; version: number };

const clock = movableClock('2026-11-23T09:00:00Z');
const helhed = runningHelhed({ engine: anyEngine, clock, follow: true, policy: { decisions: { everyMs: 100 } } });
const save = (input: object, persona = 'mette') =>
  helhed.mutate(persona, 'saveReferralDraft', `draft { ${fields} }`, input);
const send = (input: object, persona = 'mette') =>
  helhed.mutate(persona, 'sendReferralDraft', 'referral { id state version purpose history { action } }', input);
const remove = (input: object, persona = 'mette') => helhed.mutate(persona, 'deleteReferralDraft', 'draftId', input);
const drafts = async (persona = 'mette'): Promise<Draft[]> =>
  (await helhed.data(persona, `{ referralDrafts { totalKnown completeness nodes { ${fields} } } }`)).referralDrafts
    .nodes;
const signe = () => helhed.citizenId('mette', 'both with a joint plan');
const seen = ({ id, version }: Draft) => ({ id, expectedVersion: version });
const counted = () => ({
  employment: JSON.stringify(helhed.mocks.employment.summary()),
  social: JSON.stringify(helhed.mocks.social.summary()),
});

test('draft: saved, edited, sent, then gone', async () => {
  const citizenId = await signe();
  const before = counted();
  const first = (await save({ citizenId, purpose: 'Afklaring' })).draft;
  expect(first).toMatchObject({
    state: 'DRAFT',
    version: 1,
    purpose: 'Afklaring',
    desiredOutcome: '',
    legalBasis: null,
    sender: null,
    receiver: null,
    cprMasked: '840891-****',
    citizen: { name: 'Signe Bjerregaard' },
    deletedOn: '2026-12-24',
    allowedActions: ['EDIT', 'SEND', 'DISCARD'],
  });
  expect(await send(seen(first))).toMatchObject({
    referral: null,
    refusal: { code: 'MISSING', fields: ['receiver', 'legalBasis', 'informedOn', 'desiredOutcome'] },
  });
  const { idempotencyKey, ...content } = { idempotencyKey: randomUUID(), ...order };
  const second = (await save({ citizenId, ...seen(first), ...content, idempotencyKey })).draft;
  expect(second).toMatchObject({
    id: first.id,
    version: 2,
    receiver: { key: 'voksenenhed', area: { key: 'social' } },
  });
  expect((await save({ citizenId, ...seen(first), purpose: 'For sent' })).refusal).toMatchObject({
    code: 'VERSION_CONFLICT',
    currentVersion: 2,
    currentState: 'DRAFT',
  });
  expect(counted()).toEqual(before);
  const about = async (persona: string, id = citizenId, purpose = 'CASEWORK') => {
    const query = `query ($id: ID!, $purpose: Purpose) { citizen(id: $id, purpose: $purpose) { referralDraft { version } } }`;
    return (await helhed.data(persona, query, { id, purpose })).citizen.referralDraft;
  };
  expect(await about('mette')).toEqual({ version: 2 });
  expect(await about('jonas')).toBeNull();
  expect(await about('mette', citizenId, 'SANCTION')).toBeNull();
  expect(await about('mette', await helhed.citizenId('mette', 'only employment'))).toBeNull();
  const key = randomUUID();
  const sent = await send({ ...seen(second), idempotencyKey: key });
  expect(sent).toMatchObject({
    referral: { state: 'SENT', version: 1, history: [{ action: 'SEND' }] },
    refusal: null,
  });
  expect(sent.referral.purpose).toBe(order.purpose);
  expect(await send({ ...seen(second), idempotencyKey: key })).toEqual(sent);
  expect((await send(seen(second))).refusal.code).toBe('UNKNOWN_REFERRAL');
  expect((await drafts()).map(({ id }) => id)).not.toContain(first.id);
});

test('draft: its author only', async () => {
  const citizenId = await signe();
  const { draft } = await save({ citizenId, ...order, purpose: 'Kun for mine øjne' });
  const byNode = 'query ($id: ID!) { node(id: $id) { id ... on ReferralDraft { purpose } } }';
  expect((await helhed.data('mette', byNode, { id: draft.id })).node).toEqual({
    id: draft.id,
    purpose: 'Kun for mine øjne',
  });
  for (const other of ['lars', 'jonas', 'karen', 'tove', 'ali']) {
    expect((await helhed.data(other, byNode, { id: draft.id })).node).toBeNull();
    expect(await drafts(other)).toEqual([]);
    const nobodys = { id: 'x', expectedVersion: 1 };
    expect(await send(seen(draft), other)).toEqual(await send(nobodys, other));
    expect(await remove(seen(draft), other)).toMatchObject({ draftId: null, refusal: { code: 'UNKNOWN_REFERRAL' } });
    expect(await save({ citizenId, ...seen(draft) }, other)).toEqual(await save({ citizenId, ...nobodys }, other));
    const lists = await helhed.data(
      other,
      '{ referrals(filter: { states: [DRAFT] }) { totalKnown } workQueue { nodes { about: waitingFor } } }',
    );
    expect(lists.referrals.totalKnown).toBe(0);
  }
  const cpr = helhed.cpr('both with a joint plan');
  const log = 'query ($cpr: CPR!) { citizenAccessLog(cpr: $cpr, first: 100) { nodes { asked } } }';
  const { citizenAccessLog } = await helhed.data('inge', log, { cpr });
  expect(JSON.stringify(citizenAccessLog)).toContain('saveReferralDraft');
  expect(JSON.stringify(citizenAccessLog)).not.toContain('Kun for mine');
});

test('draft: only shape and length are checked, errors in Danish without values', async () => {
  const citizenId = await signe();
  for (const [input, wanted] of [
    [{ purpose: 'x'.repeat(10_001) }, { code: 'INVALID_TEXT', field: 'purpose' }],
    [{ background: 'a\u0000b' }, { code: 'INVALID_TEXT', field: 'background' }],
    [{ receiver: { area: '', unit: '' } }, { code: 'INVALID_TEXT', field: 'receiver' }],
    [{ id: '', expectedVersion: 1 }, { code: 'UNKNOWN_REFERRAL' }],
    [{ idempotencyKey: '' }, { code: 'INVALID_TEXT', field: 'idempotencyKey' }],
  ] as const)
    expect((await save({ citizenId, ...input })).refusal).toMatchObject(wanted);
  expect((await save({ citizenId: 'x' })).refusal.code).toBe('UNKNOWN_CITIZEN');
  const unfinished = { informedOn: '2999-01-01', receiver: { area: 'social', unit: 'findes-ikke' } };
  const { draft } = await save({ citizenId, ...unfinished });
  expect(draft).toMatchObject({ version: 1 });
  expect((await save({ citizenId, id: draft.id })).refusal).toMatchObject({ fields: ['expectedVersion'] });
  const other = await helhed.citizenId('mette', 'protected address');
  expect((await save({ citizenId: other, ...seen(draft) })).refusal).toMatchObject({
    code: 'NOT_POSSIBLE',
    state: 'DRAFT',
  });
  expect(await remove(seen(draft))).toEqual({ draftId: draft.id, refusal: null });
  expect((await helhed.data('mette', 'query ($id: ID!) { node(id: $id) { id } }', { id: draft.id })).node).toBeNull();
});

test('draft: idempotency key', async () => {
  const input = { citizenId: await signe(), purpose: 'Fem gange', idempotencyKey: randomUUID() };
  const all = await Promise.all(Array.from({ length: 5 }, () => save(input)));
  expect(new Set(all.map(({ draft }) => draft.id)).size).toBe(1);
  expect((await save({ ...input, purpose: 'Andet' })).refusal.code).toBe('IDEMPOTENCY_MISMATCH');
  await remove(seen(all[0].draft));
  expect((await save(input)).refusal.code).toBe('UNKNOWN_REFERRAL');
});

test('draft: deleted after thirty days, with an audit entry', async () => {
  const { draft } = await save({ citizenId: await signe(), purpose: 'Glemt' });
  const cpr = helhed.cpr('both with a joint plan');
  clock.advance(29 * day);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect((await drafts()).map(({ id }) => id)).toContain(draft.id);
  clock.advance(day);
  await expect.poll(() => drafts()).toEqual([]);
  const log = 'query ($cpr: CPR!) { citizenAccessLog(cpr: $cpr, first: 50) { nodes { event } } }';
  expect(JSON.stringify((await helhed.data('inge', log, { cpr })).citizenAccessLog)).toContain(
    'Helhed førte noget ajour',
  );
});

test('draft at rest: encrypted, and erased when deleted', async () => {
  const helhed = await startHelhed();
  onTestFinished(helhed.close);
  const citizenId = await helhed.citizenId('mette', 'both with a joint plan');
  const save = (purpose: string) => helhed.mutate('mette', 'saveReferralDraft', 'draft { id }', { citizenId, purpose });
  await save('Hemmelig kladde');
  const gone = (await save('Slettet kladde')).draft.id as string;
  await helhed.mutate('mette', 'deleteReferralDraft', 'draftId', { id: gone, expectedVersion: 1 });
  const { db } = await helhed.stopped();
  const rows = await db.selectFrom('referral_draft').selectAll().execute();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/Hemmelig|Signe|8408912204/);
  expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([]);
}, 60_000);
