import { expect, test } from 'vitest';
import { runningHelhed, type Helhed } from '../support/helhed.ts';

const usual = runningHelhed();
const chosen = runningHelhed({
  policy: {
    efforts: { employmentForStaying: 'SOCIAL', interviews: 'COORDINATOR' },
    coordinator: { caseworkers: 'ONE', from: 'social' },
    plan: { citizenMayChange: false },
    committee: { refers: 'LEADERS_OF_BOTH', decider: 'LEADERS_TOGETHER', attends: 'NOT_INVITED' },
    youthDuty: {
      unit: { area: 'social', unit: 'ungeenhed' },
      placed: { area: 'social', unit: 'voksenenhed' },
    },
    mandate: { payer: 'social' },
    underretning: { unit: 'voksenenhed' },
    entrance: { by: 'AREA', else: 'employment' },
  },
});

type Setting = { key: string; question: string; value: string; default: string; source: string };
const settings = async (helhed: Helhed): Promise<Setting[]> =>
  (await helhed.data('lars', '{ policy { key question value default source } }')).policy;

test('policy: every open question with its source and this municipality’s answer, beside the usual one', async () => {
  const [those, these] = [await settings(usual), await settings(chosen)];
  for (const { value, default: other, source } of those)
    expect([value, source]).toEqual([other, expect.stringMatching(/^D\d+$/)]);
  expect(those.find(({ key }) => key === 'coordinator.from')).toEqual({
    key: 'coordinator.from',
    question: 'Hvilket område kommer den koordinerende sagsbehandler fra?',
    value: 'Et hvilket som helst af planens områder',
    default: 'Et hvilket som helst af planens områder',
    source: 'D96',
  });
  expect(these.find(({ key }) => key === 'coordinator.from')?.value).toBe('Social');
  // Each setting that was chosen otherwise shows as something else.
  expect(these.map(({ default: other }) => other)).toEqual(those.map(({ value }) => value));
  for (const { key, value, default: other } of these) expect([key, value]).not.toEqual([key, other]);
});

test('policy: for leaders only', async () => {
  for (const persona of ['mette', 'bo', 'tove', 'inge', 'drift'])
    expect((await usual.ask(persona, '{ policy { key } }')).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

const duty = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { youthDuty { area { key } unit { key name } placed } } }`;
const dutyOf = async (helhed: Helhed, persona: string, cpr: string) =>
  (await helhed.data(persona, duty, { cpr })).citizenByCpr.youthDuty;

test('youthDuty: the unit that the municipality has chosen, another for those who are placed, nobody for adults (D102)', async () => {
  const placed = usual.mocks.people.find((one) => one.placedOutsideHome)!.cpr;
  expect(await dutyOf(usual, 'karen', placed)).toEqual({
    area: { key: 'employment' },
    unit: { key: 'ungeindsats', name: 'UU og Ungeindsatsen' },
    placed: true,
  });
  expect(await dutyOf(chosen, 'karen', placed)).toMatchObject({ unit: { key: 'voksenenhed' }, placed: true });
  const young = chosen.cpr('age 17');
  expect(await dutyOf(chosen, 'karen', young)).toMatchObject({ unit: { key: 'ungeenhed' }, placed: null });
  chosen.mocks.social.faults.add({ operation: 'pathways.references', fault: '500' });
  // Signed on for employment: by the joint plan the social area's share is shown, and its system fails.
  expect(await dutyOf(chosen, 'ali', young)).toEqual({ area: null, unit: null, placed: null });
  chosen.clearFaults();
  expect(await dutyOf(usual, 'mette', usual.cpr('both with a joint plan'))).toBeNull();
});

test('contacts: more primary caseworkers than the municipality has chosen (D96)', async () => {
  const asked = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { contacts { morePrimary } } }`;
  const cpr = usual.cpr('both with a joint plan');
  const morePrimary = async (helhed: Helhed) =>
    (await helhed.data('mette', asked, { cpr })).citizenByCpr.contacts.morePrimary;
  expect([await morePrimary(usual), await morePrimary(chosen)]).toEqual([false, true]);
});
