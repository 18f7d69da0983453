import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { auditTrail } from '../../src/audit-trail/audit-trail.ts';
import { messageIn } from '../../src/delivery/outbox.ts';
import type { Entry } from '../../src/domain/citizen/area-system.ts';
import type { Instant } from '../../src/domain/dates.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLog } from '../../src/platform/log.ts';
import { openBus } from '../../src/platform/bus.ts';
import { repliesTo, recordReply } from '../../src/referral/external-replies.ts';
import { order, referralClient } from '../support/clients.ts';
import { startHelhed } from '../support/helhed.ts';

test('referral: bad input is refused in Danish, nothing is stored', async () => {
  const helhed = await alone();
  const { refer } = referralClient(helhed);
  // Before the other system has said what its units are, nobody can know whether there is such a unit.
  helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
  expect((await refer({})).refusal.code).toBe('SOURCE_UNAVAILABLE');
  helhed.clearFaults();
  for (const [input, refusal] of [
    [
      { receiver: { area: 'social', unit: 'skat' } },
      { code: 'UNKNOWN_UNIT', units: ['voksenenhed', 'ungeenhed', 'fti'] },
    ],
    [
      { receiver: { area: 'sundhed', unit: 'x' } },
      {
        code: 'UNKNOWN_UNIT',
        message: 'Der er intet sådant område, eller det har ingen enheder, der kan henvises til.',
      },
    ],
    [{ receiver: { area: 'employment', unit: 'ungeindsats' } }, { code: 'OWN_AREA' }],
    [{ sender: { area: 'employment', unit: 'ungeindsats' } }, { code: 'NOT_ALLOWED' }],
    [
      { legalBasis: null, purpose: ' ' },
      { code: 'MISSING', fields: ['purpose', 'legalBasis'] },
    ],
    [{ informedOn: null }, { code: 'MISSING' }],
    [{ informedOn: '2999-01-01' }, { code: 'INVALID_DATE', field: 'informedOn' }],
    [{ purpose: 'x'.repeat(10_001) }, { code: 'INVALID_TEXT', field: 'purpose' }],
    [{ background: 'a\u0000b' }, { code: 'INVALID_TEXT', field: 'background' }],
    [{ background: 'Hendes nummer er 840891-2204.' }, { code: 'INVALID_TEXT', field: 'background' }],
    [{ purpose: 'x\nHelhed-ref: HH-0123456789' }, { code: 'INVALID_TEXT', field: 'purpose' }],
    [{ idempotencyKey: 'x' }, { code: 'INVALID_TEXT', field: 'idempotencyKey' }],
    [{ idempotencyKey: '' }, { code: 'INVALID_TEXT', field: 'idempotencyKey' }],
    [{ citizenId: 'x' }, { code: 'UNKNOWN_CITIZEN' }],
    [{ citizenId: '' }, { code: 'UNKNOWN_CITIZEN' }],
    [{ receiver: { area: '', unit: '' } }, { code: 'UNKNOWN_UNIT' }],
    [{ sender: { area: '', unit: '' } }, { code: 'NOT_ALLOWED' }],
    [{ previewToken: '' }, { code: 'STALE_PREVIEW' }],
  ] as const) {
    const answer = await refer(input);
    expect(answer.refusal, JSON.stringify(input).slice(0, 80)).toMatchObject(refusal);
    expect(answer.referral).toBeNull();
    expect(answer.refusal.message).toMatch(/[a-zæøå]{3}.*\.$/i);
    expect(answer.refusal.message).not.toMatch(/2204|sundhed/);
  }
  const { db } = await helhed.stopped();
  for (const table of ['referral', 'referral_event', 'idempotency'] as const) {
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
}, 60_000);

test('referral at rest: queued as previewed, byte for byte, and encrypted', async () => {
  const helhed = await alone();
  const referrals = referralClient(helhed);
  const input = {
    idempotencyKey: randomUUID(),
    citizenId: await helhed.citizenId('mette', 'protected address'),
    ...order,
  };
  const shown = await referrals.preview('mette', input);
  await referrals.preview('mette', { ...input, idempotencyKey: randomUUID() });
  const { referral } = await referrals.mutate('mette', 'createReferral', {
    ...input,
    previewToken: shown.previewToken,
  });
  expect(referral.deliveries.map((one: { area: { key: string }; kind: string }) => [one.area.key, one.kind])).toEqual([
    ['social', 'TASK'],
    ['social', 'NOTE'],
    ['employment', 'NOTE'],
  ]);
  const withdrawn = await referrals.step('mette', 'withdrawReferral', referral, { text: 'Borgeren fik job.' });
  expect(withdrawn.referral.deliveries.at(-1)).toMatchObject({ area: { key: 'social' }, kind: 'CLOSE_TASK' });
  const { keys } = helhed;
  const store = await helhed.stopped();
  const { db } = store;
  const rows = await db.selectFrom('outbox').select(['effect_id', 'body']).orderBy('seq').execute();
  const messages = rows.map((row) => messageIn(row, keys));
  const posted = messages.flatMap((one) => (one.kind === 'post' ? [one.entry] : []));
  const said = shown.systems.flatMap((one: { entries: object[] }) => one.entries) as Record<string, unknown>[];
  const shownAs = ({ kind, title, text, unit, dueOn }: Entry) => ({
    kind: kind.toUpperCase(),
    title,
    text,
    unit,
    dueOn,
  });
  expect(posted.slice(0, 3).map(shownAs)).toEqual(said);
  for (const { text, marker } of posted) expect(text.split('\n').at(-1)).toBe(`Helhed-ref: ${marker}`);
  expect(new Set(posted.map(({ marker }) => marker)).size).toBe(posted.length);
  expect(messages.find((one) => one.kind === 'close-task')).toMatchObject({
    marker: posted[0]?.marker,
    how: 'CANCELLED',
  });
  expect(JSON.stringify(posted)).not.toMatch(/Skovvej|770688-?3226|\d{10}/);
  expect(
    await auditTrail({ database: store, keys, clock: systemClock, log: createLog('silent') }).verify(),
  ).toMatchObject({
    ok: true,
  });
  const entries = await db
    .selectFrom('audit_entry')
    .select('entry')
    .where('chain', '=', 'changes')
    .orderBy('seq')
    .execute();
  const about = [{ pseudonym: keys.pseudonym(helhed.cpr('protected address')), shown: true }];
  expect(entries.map(({ entry }) => JSON.parse(entry) as unknown)).toMatchObject([
    { action: 'change', operationName: 'createReferral', actor: { id: 'mette' }, citizens: about },
    { action: 'change', operationName: 'withdrawReferral', actor: { id: 'mette' }, citizens: about },
  ]);
  const [first] = rows;
  const done = {
    area: 'social',
    kind: 'TASK_DONE',

    by: 'JFR',
    at: '2026-11-22T09:00:00.000Z' as Instant,
  } as const;
  const { subject } = messageIn(first as NonNullable<typeof first>, keys);
  const bus = await openBus({ database: store, log: createLog('silent') });
  for (const id of ['2', '1', '2']) {
    await store.transaction((tx) => recordReply(tx, { keys, bus }, { subject, id, ...done, text: id }));
  }
  await bus.close();
  expect((await repliesTo(db, keys, subject.id)).map(({ text }) => text)).toEqual(['1', '2']);
  const tables = ['referral', 'referral_event', 'idempotency', 'outbox', 'message_group', 'audit_entry'] as const;
  const kept = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  expect(kept.map((some) => some.length > 0)).toEqual(tables.map(() => true));
  expect(JSON.stringify(kept)).not.toMatch(/Al-Rashid|7706883226|bostøtte|fik job/);
}, 60_000);

/** A gateway of its own, whose database can be looked into when it has stopped. */
async function alone() {
  const helhed = await startHelhed();
  onTestFinished(helhed.close);
  return helhed;
}
