import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { runningHelhed, type Helhed } from '../support/helhed.ts';

const area = runningHelhed();
const unit = runningHelhed({ policy: { access: { within: 'UNIT' } } });

const look = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id name cases { nodes { area { key } unit { key } } sources { area { key } state } } } }`;
const see = async (helhed: Helhed, persona: string, cpr: string) =>
  (await helhed.data(persona, look, { cpr })).citizenByCpr as {
    id: string;
    cases: { nodes: { area: { key: string }; unit: { key: string } | null }[] | null };
  } | null;
const areasSeen = async (helhed: Helhed, persona: string, cpr: string) => {
  const citizen = await see(helhed, persona, cpr);
  return citizen && [...new Set(citizen.cases.nodes?.map((one) => one.area.key))].toSorted();
};

test('facilitator: sees citizens with a joint plan only', async () => {
  expect(await areasSeen(area, 'tove', area.cpr('both with a joint plan'))).toEqual(['employment', 'social']);
  expect(await see(area, 'tove', area.cpr('only employment'))).toBeNull();
  expect(await see(area, 'tove', area.cpr('only social'))).toBeNull();
  const list = 'query ($filter: CitizenFilter!) { citizens(filter: $filter) { totalKnown nodes { name } } }';
  const planned = new Set(
    area.mocks.people.flatMap((one) => (one.jointPlanOn ? [`${one.givenName} ${one.familyName}`] : [])),
  );
  const { data } = await area.ask('tove', list, { filter: { area: 'employment', unit: 'jobcenter' } });
  for (const { name } of data.citizens.nodes ?? []) expect(planned).toContain(name);
});

test('a leader in an area without a system here: is somebody, works in a unit, and opens nobody', async () => {
  const { data, errors } = await area.ask('helle', 'query { viewer { name units { area { key name } key roles } } }');
  expect([data?.viewer, errors]).toMatchObject([
    { name: 'Helle Rask', units: [{ area: { key: 'health' }, key: 'sundhedsvisitation', roles: ['LEADER'] }] },
    undefined,
  ]);
  for (const known of ['both with a joint plan', 'only employment', 'only social', 'unknown to both'])
    expect(await see(area, 'helle', area.cpr(known))).toBeNull();
  const list = 'query ($filter: CitizenFilter!) { citizens(filter: $filter) { totalKnown nodes { name } } }';
  for (const filter of [
    { area: 'employment', unit: 'jobcenter' },
    { area: 'social', unit: 'voksenenhed' },
  ]) {
    const answer = await area.ask('helle', list, { filter });
    expect(answer.data?.citizens.nodes ?? []).toEqual([]);
  }
  const queue = 'query { workQueue { totalKnown nodes { id } } }';
  expect((await area.data('helle', queue)).workQueue).toEqual({ totalKnown: 0, nodes: [] });
});

test('support worker and facilitator: may not register decisions or refer', async () => {
  const cpr = area.cpr('both with a joint plan');
  for (const persona of ['bo', 'tove']) {
    const citizenId = (await see(area, persona, cpr))?.id;
    const decision = {
      idempotencyKey: randomUUID(),
      citizenId,
      number: 'H-1',
      kind: 'REFUSED',
      title: 'Bostøtte',
      paragraph: 'Serviceloven § 85',
      decidedOn: '2026-01-05',
      startsOn: '2026-01-05',
      informedOn: '2026-01-05',
    };
    const register = `mutation ($input: RegisterBostoetteDecisionInput!) { registerBostoetteDecision(input: $input) { refusal { code } } }`;
    const registered = await area.ask(persona, register, { input: decision });
    expect(registered.data?.registerBostoetteDecision.refusal.code ?? registered.status).toBe('NOT_ALLOWED');
    const refer = `query ($input: CreateReferralInput!) { previewReferral(input: $input) { refusal { code } } }`;
    const referral = {
      idempotencyKey: randomUUID(),
      citizenId,
      receiver: {
        area: persona === 'bo' ? 'employment' : 'social',
        unit: persona === 'bo' ? 'jobcenter' : 'voksenenhed',
      },
    };
    const previewed = await area.ask(persona, refer, { input: referral });
    expect(previewed.data?.previewReferral.refusal.code ?? previewed.status).toBe('NOT_ALLOWED');
  }
});

test('policy access.within UNIT: citizens of other units are hidden', async () => {
  const cpr = unit.cpr('only employment');
  const seen = await see(unit, 'mette', cpr);
  expect(seen?.cases.nodes?.some((one) => one.unit?.key === 'jobcenter')).toBe(true);
  expect(await see(unit, 'ali', cpr)).toBeNull();
  expect(await areasSeen(area, 'ali', cpr)).toEqual(['employment']);
  const planned = unit.cpr('both with a joint plan');
  expect(await areasSeen(unit, 'mette', planned)).toEqual(['employment', 'social']);
  expect(await see(unit, 'ali', planned)).toBeNull();
  unit.mocks.employment.faults.add({ operation: '*', fault: '503' });
  expect(await areasSeen(unit, 'jonas', planned)).toEqual(['social']);
  unit.mocks.employment.faults.clear();
});
