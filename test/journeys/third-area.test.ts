import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { systems, type System } from '../../adapters/index.ts';
import { startMocks, type RunningMocks } from '../../mocks/index.ts';
import { order } from '../support/clients.ts';
import { openCase } from '../support/decisions.ts';
import { runningHelhed } from '../support/helhed.ts';
import { startProvider } from '../support/provider.ts';
import { toySystem, type ToyCitizen } from '../support/toy-system.ts';

// Two areas beside the usual ones: a toy system, and the social area's adapter a second time, before a mock of its own whose
// units have the same keys.

const visitation = { area: 'health', unit: 'voksenenhed' };
let second: RunningMocks;
let provider: Awaited<ReturnType<typeof startProvider>>;
let citizens: { signe: string; carl: string; alone: string };

const helhed = runningHelhed(async () => {
  provider = await startProvider(() => new Date());
  second = await startMocks({ only: ['social'] });
  const of = (knownFor: string) => second.people.find((one) => one.knownFor === knownFor)?.cpr ?? '';
  const plain = second.people.filter((one) => one.in.employment && one.in.social === true && !one.jointPlanOn);
  citizens = { signe: of('both with a joint plan'), carl: plain[0]?.cpr ?? '', alone: of('only employment') };
  const known: ToyCitizen[] = [
    { cpr: citizens.carl, name: 'Carl', cases: [{ ...openCase(visitation), title: 'Genoptræning' }] },
    {
      cpr: citizens.alone,
      name: 'Bodil',
      jointPlanWith: ['employment'],
      cases: [{ ...openCase(visitation), title: 'Hjemmepleje' }],
    },
  ];
  const health: System = {
    area: 'health',
    name: 'Sundhed og omsorg',
    setup: z.unknown(),
    connect: () => toySystem('health', known, [{ key: 'voksenenhed', name: 'Visitationen' }]),
  };
  const social = systems.find(({ area }) => area === 'social') as System;
  const again: System = { ...social, area: 'social-two', name: 'Social to' };
  const renamed = Object.entries(second.environment).map(([name, value]) => [
    name.replace('SYSTEM_SOCIAL_', 'SYSTEM_SOCIAL_TWO_'),
    value,
  ]);
  const anywhere = { URL: 'http://127.0.0.1:9', TOKEN_URL: 'http://127.0.0.1:9', CLIENT_ID: 'x', CLIENT_SECRET: 'x' };
  const toy = Object.entries(anywhere).map(([part, value]) => [`SYSTEM_HEALTH_${part}`, value]);
  return {
    systems: [...systems, health, again],
    environment: {
      ...(Object.fromEntries([...renamed, ...toy]) as Record<string, string>),
      OIDC_ISSUER: provider.url,
    },
  };
});
afterAll(async () => {
  await second.close();
  await provider.close();
});

const overview = `query ($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) {
    name cases { nodes { title area { key } } sources { area { key } state } }
    bostoetteDecisions { sources { area { key } state } }
  }
}`;

/** Asks as a caseworker in a unit. */
async function ask(area: string, unit: string, query: string, variables: Record<string, unknown>) {
  const sub = `${area}-${unit}`;
  const authorization = await provider.header({
    sub,
    name: sub,
    functions: [{ role: 'caseworker', area, unit }],
    caseworkerIds: {},
  });
  const response = await helhed.post(JSON.stringify({ query, variables }), { authorization });
  // oxlint-disable-next-line typescript/no-explicit-any -- as asked for
  return (await response.json()) as { data: any; errors?: unknown };
}
const seen = async (area: string, unit: string, cpr: string) => {
  const { data } = await ask(area, unit, overview, { cpr });
  if (!data.citizenByCpr) return null;
  const { cases } = data.citizenByCpr;
  const states = cases.sources.map((one: { area: { key: string }; state: string }) => `${one.area.key} ${one.state}`);
  const areas = new Set((cases.nodes ?? []).map((one: { area: { key: string } }) => one.area.key));
  return { states, areas: [...areas].toSorted((one, other) => String(one).localeCompare(String(other))) };
};

test('third area: a joint plan of two areas opens nothing to it', async () => {
  expect(await seen('health', 'voksenenhed', citizens.signe)).toBeNull();
  // The same people stand in both social systems, each with a plan with employment.
  expect((await seen('employment', 'jobcenter', citizens.signe))?.areas).toEqual([
    'employment',
    'social',
    'social-two',
  ]);
  expect((await seen('social', 'voksenenhed', citizens.signe))?.areas).toEqual(['employment', 'social']);
  expect((await seen('social-two', 'voksenenhed', citizens.signe))?.areas).toEqual(['social-two']);
  expect(await seen('health', 'voksenenhed', citizens.carl)).toEqual({
    areas: ['health'],
    states: ['employment WITHHELD', 'social WITHHELD', 'health FRESH', 'social-two WITHHELD'],
  });
  expect((await seen('employment', 'jobcenter', citizens.carl))?.areas).toEqual(['employment']);
});

test('third area: its joint plan opens it to the named party only', async () => {
  expect((await seen('employment', 'jobcenter', citizens.alone))?.areas).toEqual(['employment', 'health']);
  expect(await seen('social', 'voksenenhed', citizens.alone)).toBeNull();
});

test('third area: the registry declares which areas decide on bostøtte', async () => {
  const { data } = await ask('employment', 'jobcenter', overview, { cpr: citizens.signe });
  const asked = data.citizenByCpr.bostoetteDecisions.sources.filter(
    (one: { state: string }) => one.state !== 'NOT_ASKED',
  );
  expect(asked.map((one: { area: { key: string } }) => one.area.key)).toEqual(['social', 'social-two']);
});

test('one adapter in two areas: kept apart, referrals go to the unit of the right area', async () => {
  const reader = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }';
  const { data: found } = await ask('employment', 'jobcenter', reader, { cpr: citizens.signe });
  const refer = `mutation ($input: CreateReferralInput!) { createReferral(input: $input) { referral { id } refusal { code message } } }`;
  const input = {
    idempotencyKey: 'third-area-1',
    citizenId: found.citizenByCpr.id,
    ...order,
    receiver: { area: 'social-two', unit: 'voksenenhed' },
  };
  const { data, errors } = await ask('employment', 'jobcenter', refer, { input });
  expect([errors, data?.createReferral.refusal]).toEqual([undefined, null]);
  const queue = `query { workQueue { nodes { ... on ReferralWork { referral { id } } } } }`;
  const waiting = async (area: string) => (await ask(area, 'voksenenhed', queue, {})).data.workQueue.nodes.length;
  expect(await Promise.all(['social-two', 'social', 'health'].map(waiting))).toEqual([1, 0, 0]);
  await expect
    .poll(() => second.social.calls().filter(({ operation }) => operation === 'assignments.create').length, {
      timeout: 15_000,
    })
    .toBe(1);
  expect(helhed.mocks.social.calls().some(({ operation }) => operation === 'assignments.create')).toBe(false);
});
