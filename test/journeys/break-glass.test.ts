import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import { accessClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { movableClock } from '../support/movable-clock.ts';

const minute = 60_000;
const week = 7 * 24 * 60 * minute;
const onlySocial = 'only social';
const nobody = 'unknown to both';

const clock = movableClock('2026-11-23T09:00:00Z');
const helhed = runningHelhed({ engine: anyEngine, clock, policy: { access: { glassMinutes: 5, glassesADay: 3 } } });
const { see, breakGlass, review, reviews, waiting } = accessClient(helhed);
const cpr = (knownFor: string) => helhed.cpr(knownFor);

test('break-glass: opens the other area’s data until it expires', async () => {
  expect(await see('mette', cpr(onlySocial))).toBeNull();
  const { glass, refusal } = await breakGlass('mette', cpr(onlySocial));
  expect(refusal).toBeNull();
  expect(Date.parse(glass.expiresAt) - clock.now().getTime()).toBe(5 * minute);
  const seen = await see('mette', cpr(onlySocial));
  expect(seen.name).toBe('Jørgen Kjeldsen');
  expect(seen.cases.nodes.map((one: { area: { key: string } }) => one.area.key)).toContain('social');
  expect(await see('ali', cpr(onlySocial))).toBeNull();
  clock.advance(5 * minute - 1);
  expect(await see('mette', cpr(onlySocial))).not.toBeNull();
  clock.advance(1);
  expect(await see('mette', cpr(onlySocial))).toBeNull();
});

test('break-glass: one’s own open ones, until when, and an end before the time; nobody else’s', async () => {
  const open = async (persona: string) =>
    (
      await helhed.data(
        persona,
        '{ viewer { openBreakGlass { nodes { id version cprMasked expiresAt citizen { name } allowedActions } } } }',
      )
    ).viewer.openBreakGlass.nodes;
  const { glass } = await breakGlass('mette', cpr(onlySocial), {}, 'id version expiresAt');
  expect(await open('mette')).toEqual([
    {
      ...glass,
      cprMasked: `${cpr(onlySocial).slice(0, 6)}-****`,
      citizen: { name: 'Jørgen Kjeldsen' },
      allowedActions: ['END'],
    },
  ]);
  expect(await open('bo')).toEqual([]);
  expect((await helhed.ask('inge', '{ viewer { openBreakGlass { totalKnown } } }')).status).toBe(403);
  const end = (persona: string, input: object) =>
    helhed.mutate(persona, 'endBreakGlass', 'glass { version expiresAt allowedActions }', input);
  const seen = { id: glass.id, expectedVersion: 1 };
  for (const persona of ['lars', 'karen', 'jonas'])
    expect((await end(persona, seen)).refusal.code).toBe('UNKNOWN_BREAK_GLASS');
  expect(await see('mette', cpr(onlySocial))).not.toBeNull();
  const ended = { version: 2, expiresAt: clock.now().toISOString(), allowedActions: [] };
  expect((await end('mette', seen)).glass).toEqual(ended);
  expect(await see('mette', cpr(onlySocial))).toBeNull();
  expect(await open('mette')).toEqual([]);
  expect((await end('mette', seen)).refusal).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 2 });
  expect((await end('mette', { ...seen, expectedVersion: 2 })).refusal.code).toBe('NOT_POSSIBLE');
});

test('break-glass: the same answer for an unknown citizen, without asking a system', async () => {
  const calls = () => helhed.mocks.calls().filter(({ mock }) => mock !== 'identity').length;
  const before = calls();
  const known = await breakGlass('ali', cpr(onlySocial));
  const unknown = await breakGlass('ali', cpr(nobody));
  expect(calls()).toBe(before);
  expect(unknown).toEqual({ glass: { id: expect.any(String), expiresAt: known.glass.expiresAt }, refusal: null });
  expect(JSON.stringify(unknown)).toHaveLength(JSON.stringify(known).length);
  expect(await see('ali', cpr(nobody))).toBeNull();
});

test('break-glass review: in the queue of the unit’s leader, who gains no access by it', async () => {
  const [item] = (await waiting('lars')).filter(
    ({ breakGlass: { by } }: { breakGlass: { by: { id: string } } }) => by.id === 'mette',
  );
  expect(item).toMatchObject({
    waitingFor: 'GLASS_REVIEW',
    overdue: false,
    __typename: 'BreakGlassWork',
    breakGlass: {
      state: 'AWAITING_REVIEW',
      by: { name: 'Mette Holm' },
      area: { key: 'employment' },
      unit: { key: 'jobcenter', name: 'Jobcenter' },
      reason: 'Borgeren er faldet om i venteværelset',
      cprMasked: `${cpr(onlySocial).slice(0, 6)}-****`,
      citizen: null,
      unusual: false,
      review: null,
    },
  });
  for (const other of ['mette', 'karen', 'tove', 'jonas']) expect(await waiting(other)).toEqual([]);
  expect((await helhed.ask('mette', '{ breakGlassReviews { totalKnown } }')).status).toBe(403);
  expect((await reviews('karen')).nodes).toEqual([]);
  const asked =
    '{ workQueue { nodes { ... on ReferralWork { referral { id } } ... on BreakGlassWork { breakGlass { reason } } } } }';
  expect((await helhed.ask('jonas', asked)).status).toBe(200);
});

test('break-glass review: one verdict; an unjustified one ends the access at once', async () => {
  const { glass } = await breakGlass('bo', cpr('only employment'), {}, 'id version');
  expect(await see('bo', cpr('only employment'))).toMatchObject({ name: 'Bodil Østergaard' });
  expect((await review('lars', glass)).refusal.code).toBe('UNKNOWN_BREAK_GLASS');
  expect((await review('karen', glass)).refusal.code).toBe('UNKNOWN_BREAK_GLASS');
  const jonas = (await breakGlass('jonas', cpr('only employment'), {}, 'id version')).glass;
  expect(await see('jonas', cpr('only employment'))).not.toBeNull();
  expect((await review('karen', jonas, { verdict: 'UNJUSTIFIED' })).refusal).toMatchObject({ code: 'MISSING' });
  const key = { idempotencyKey: randomUUID() };
  const verdict = { ...key, verdict: 'UNJUSTIFIED', text: 'Det hastede ikke.' };
  const reviewed = await review('karen', jonas, verdict);
  expect(reviewed).toMatchObject({
    glass: {
      version: 2,
      state: 'UNJUSTIFIED',
      expiresAt: clock.now().toISOString(),
      review: { by: { name: 'Karen Vestergaard' }, text: 'Det hastede ikke.' },
    },
    refusal: null,
  });
  const byId = async (persona: string) =>
    (await helhed.data(persona, 'query ($id: ID!) { node(id: $id) { __typename } }', { id: jonas.id })).node;
  expect([await byId('karen'), await byId('lars'), await byId('inge')]).toEqual([
    { __typename: 'BreakGlass' },
    null,
    null,
  ]);
  expect(await review('karen', jonas, verdict)).toEqual(reviewed);
  expect(await see('jonas', cpr('only employment'))).toBeNull();
  expect((await review('karen', jonas)).refusal).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 2 });
  expect(await waiting('karen')).toEqual([]);
  expect((await reviews('karen', { filter: { open: true } })).totalKnown).toBe(0);
  expect((await reviews('karen', { filter: { open: false } })).nodes).toEqual([reviewed.glass]);
});

test('break-glass review: leaders do not review themselves', async () => {
  const { glass } = await breakGlass(
    'lars',
    cpr(onlySocial),
    { unit: { area: 'employment', unit: 'jobcenter' } },
    'id version',
  );
  expect((await review('lars', glass)).refusal.code).toBe('UNKNOWN_BREAK_GLASS');
  const { nodes } = await reviews('lars');
  expect(nodes.map((one: { by: { id: string } }) => one.by.id)).not.toContain('lars');
});

test('break-glass rate: unusually many are allowed, marked and alarmed without a name', async () => {
  const alarms = () => helhed.logged.filter((line) => line.includes('unusual-break-glass'));
  const [before, key] = [alarms().length, { idempotencyKey: randomUUID() }];
  const many = await Promise.all(Array.from({ length: 4 }, () => breakGlass('sara', cpr(nobody), {}, 'id unusual')));
  const unusual = many.filter(({ glass }) => glass.unusual);
  expect(unusual).toHaveLength(2);
  expect(alarms()).toHaveLength(before + 2);
  const again = await breakGlass('sara', cpr(nobody), key, 'id unusual');
  expect(await breakGlass('sara', cpr(nobody), key, 'id unusual')).toEqual(again);
  expect(alarms()).toHaveLength(before + 3);
  expect(JSON.parse(alarms()[0]!)).toMatchObject({ level: 'error', what: 'unusual-break-glass' });
  expect(alarms().join('')).not.toMatch(/sara|Sara|\d{10}/);
  const metrics = await helhed.metrics();
  expect(metrics).toContain('helhed_alarms_total{what="unusual-break-glass"} 3');
  const ofSara = (await reviews('karen')).nodes.filter((one: { by: { id: string } }) => one.by.id === 'sara');
  expect(ofSara.filter((one: { unusual: boolean }) => one.unusual)).toHaveLength(3);
});

test('break-glass reviews: pages, newest first', async () => {
  const first = await reviews('karen', { first: 2 });
  const rest = await reviews('karen', { after: first.pageInfo.endCursor });
  const all = await reviews('karen');
  expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, all.completeness]).toEqual([true, false, 'COMPLETE']);
  expect(all.totalKnown).toBe(all.nodes.length);
});

test('break-glass: without the right or a reason refused in Danish', async () => {
  const refusals = [
    [breakGlass('mette', cpr(onlySocial), { reason: 'haster' }), 'INVALID_TEXT'],
    [breakGlass('mette', cpr(onlySocial), { reason: `Det er ${cpr(onlySocial)} det gælder` }), 'INVALID_TEXT'],
    [breakGlass('mette', cpr(onlySocial), { unit: { area: 'social', unit: 'fti' } }), 'NOT_ALLOWED'],
    [breakGlass('lars', cpr(onlySocial)), 'MISSING'],
  ] as const;
  for (const [asked, code] of refusals) {
    const answer = await asked;
    expect(answer).toMatchObject({ glass: null, refusal: { code } });
    expect(answer.refusal.message).toMatch(/[a-zæøå]{3}.*\.$/i);
  }
  for (const outsider of ['inge', 'drift', 'fagsystem-social']) {
    const asked = 'mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { glass { id } } }';
    const input = { idempotencyKey: randomUUID(), cpr: cpr(onlySocial), reason: 'Vil gerne vide det' };
    expect((await helhed.ask(outsider, asked, { input })).status).toBe(403);
  }
});

test('break-glass review: overdue ones go to all leaders of the area', async () => {
  const asked =
    '{ workQueue { nodes { overdue escalated ... on BreakGlassWork { breakGlass { id version by { id } } } } } }';
  const waitsOn = async (persona: string) => {
    const { nodes } = (await helhed.data(persona, asked)).workQueue;
    return nodes.filter((one: { breakGlass: { by: { id: string } } }) => one.breakGlass.by.id === 'bo');
  };
  expect(await waitsOn('karen')).toEqual([]);
  clock.advance(week);
  expect(await waitsOn('karen')).toMatchObject([{ overdue: true, escalated: true }]);
  expect(await waitsOn('lars')).toEqual([]);
});

test('break-glass: no CPR number in clear, both acts in the citizen’s audit trail', async () => {
  const { db } = await helhed.stopped();
  const rows = await db
    .selectFrom('audit_citizen')
    .innerJoin('audit_entry', (on) =>
      on.onRef('audit_entry.chain', '=', 'audit_citizen.chain').onRef('audit_entry.seq', '=', 'audit_citizen.seq'),
    )
    .where('pseudonym', '=', helhed.keys.pseudonym(cpr('only employment')))
    .select('entry')
    .orderBy('recorded_at')
    .orderBy('audit_entry.seq')
    .execute();
  const entries = rows.map(({ entry }) => JSON.parse(entry) as AuditEntry);
  expect(entries.filter(({ action }) => action === 'change')).toMatchObject([
    { operationName: 'breakGlass', actor: { name: 'Bo Kjær' } },
    { operationName: 'breakGlass', actor: { name: 'Jonas Friis' } },
    { operationName: 'reviewBreakGlass', actor: { name: 'Karen Vestergaard' } },
  ]);
  expect(entries.some(({ basis }) => basis['employment']?.includes('BREAK_GLASS'))).toBe(true);
  const kept = JSON.stringify([
    await db.selectFrom('break_glass').selectAll().execute(),
    await db.selectFrom('idempotency').selectAll().execute(),
    await db.selectFrom('audit_entry').selectAll().execute(),
    helhed.logged,
  ]);
  for (const one of helhed.mocks.people) expect(kept).not.toContain(one.cpr);
  expect(kept).not.toContain('venteværelset');
});
