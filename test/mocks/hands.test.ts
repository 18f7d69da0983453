import { expect, onTestFinished, test } from 'vitest';
import { person, startMocks } from '../../mocks/index.ts';
import { definition as employmentMock } from '../../mocks/employment/index.ts';
import { definition as socialMock } from '../../mocks/social/index.ts';
import type { Register as Employment } from '../../mocks/employment/register.ts';
import type { RunningMock } from '../../mocks/kit/mock.ts';
import type { Register as Social } from '../../mocks/social/register.ts';
import { planned as plannedInSocial } from '../support/social-people.ts';
import { rawCall } from '../support/raw-call.ts';
import { signedIn } from '../support/social-client.ts';

const rikke = person().withEmploymentCase().withEmploymentActivity().withSocialCase();
const aase = plannedInSocial('7005901242');

async function started(setUps = {}) {
  const mocks = await startMocks({ people: [rikke, aase], only: ['employment', 'social'], setUps });
  onTestFinished(mocks.close);
  return mocks;
}

const play = async ({ url }: RunningMock, body: object): Promise<Record<string, unknown>> => {
  const { status, json } = await rawCall(`${url}/_mock/hands`, { method: 'POST', body });
  return { ...(json as Record<string, unknown>), status };
};

test('grants: applied for, approved, changed and ended, each shown to those who follow the changes', async () => {
  const { social } = await started();
  const { cpr: citizen } = rikke;
  const applied = await play(social, { hand: 'apply-for-grant', citizen, minutes: 60, visitsPerWeek: 2 });
  const grant = applied['grant'];
  expect(applied).toMatchObject({ status: 200, name: 'Bostøtte', state: 'Ansøgt', version: 1 });
  const terms = { on: '2026-11-20', informedOn: '2026-11-21', startsOn: '2026-12-01' };
  expect(await play(social, { hand: 'approve-grant', citizen, ...terms })).toMatchObject({ grant, state: 'Bevilget' });
  const client = await signedIn(social);
  const { body } = await client.get(`patientGrants/${String(grant)}`);
  const dates = Object.fromEntries(
    body.currentElements.map((one: { type: string; date?: string }) => [one.type, one.date]),
  );
  expect(dates).toMatchObject({
    workflowApprovedDate: '2026-11-19T23:00:00.000+0000',
    citizenInformedDate: '2026-11-20T23:00:00.000+0000',
    entryDate: '2026-11-30T23:00:00.000+0000',
  });
  expect(await play(social, { hand: 'change-grant', citizen, grant, minutes: 90 })).toMatchObject({ state: 'Ændret' });
  expect(await play(social, { hand: 'end-grant', citizen, grant })).toMatchObject({ state: 'Afsluttet', version: 4 });
  const { changes } = social.state() as Social;
  expect(changes.filter((one) => one.grantId === grant).map((one) => one.version)).toEqual([1, 2, 3, 4]);
});

test('social: a case is opened, decided and closed; caseworkers change and leave', async () => {
  const { social } = await started();
  const { cpr: citizen } = rikke;
  const { case: id } = await play(social, { hand: 'open-case', citizen, title: 'Aflastning', caseworker: 'LJU' });
  await play(social, { hand: 'decide-case', citizen, case: id, on: '2026-11-20' });
  expect(await play(social, { hand: 'close-case', citizen, case: id })).toMatchObject({ status: 200 });
  const { pathways } = social.state() as Social;
  const info = new Map(pathways.get(Number(id))?.info?.map(({ key, value }) => [key, value]));
  expect([info.get('Afgjort den'), info.get('Ansvarlig')]).toEqual(['2026-11-20', 'Lone Juul']);
  const patients = () => [...(social.state() as Social).patients.values()].map(({ professionals }) => professionals);
  expect(patients()).toEqual([['JFR'], ['JFR', 'BKJ']]);
  await play(social, { hand: 'change-caseworker', citizen, caseworker: 'PAB' });
  expect(patients()).toEqual([['PAB'], ['JFR', 'BKJ']]);
  await play(social, { hand: 'caseworker-leaves', initials: 'JFR' });
  expect(patients()).toEqual([['PAB'], ['BKJ']]);
});

test('employment: cases, caseworkers, activities and notes', async () => {
  const { employment } = await started();
  const state = employment.state() as Employment;
  const { cpr: citizen } = rikke;
  const opened = await play(employment, { hand: 'open-case', citizen, title: 'Sygedagpenge', caseworker: 'PKR' });
  await play(employment, { hand: 'close-case', citizen, case: opened['case'], on: '2026-11-20' });
  expect(state.cases.at(-1)).toMatchObject({
    title: 'Sygedagpenge',
    status: 'Lukket',
    closedDate: '2026-11-20T00:00:00Z',
  });
  await play(employment, { hand: 'change-caseworker', citizen, caseworker: 'HNY' });
  const { id } = [...state.citizens.values()][0]!;
  expect(state.citizens.get(id)?.caseworkerIdentifier).toBe('HNY');
  expect(state.responsible.written.get(id)?.map(({ role, endDate }) => [role, endDate === null])).toEqual([
    [1, true],
    [1, false],
  ]);
  expect(state.cases.map((one) => one.caseworkerName)).toEqual(['Henrik Nygaard', 'Pia Krogh']);
  await play(employment, { hand: 'end-activity', citizen });
  await play(employment, { hand: 'begin-activity', citizen, title: 'Mentor' });
  expect(state.activities.map((one) => [one.title, one.status])).toEqual([
    ['Virksomhedspraktik', 'Gennemført'],
    ['Mentor', 'Igangværende'],
  ]);
  expect(await play(employment, { hand: 'write-note', citizen, title: 'Ringet', text: 'I morgen.' })).toMatchObject({
    status: 200,
    note: [...state.notes.written.keys()].at(-1),
  });
});

test('employment: an assessment, a joint plan’s tag put on and taken off, and a coordinator, each as reads show it', async () => {
  const { employment } = await started();
  const { cpr: citizen } = rikke;
  const state = employment.state() as Employment;
  await play(employment, { hand: 'assess', citizen, word: 'Overflyttes til socialområdet', on: '2026-11-20' });
  expect(state.cases[0]).toMatchObject({
    assessmentName: 'Overflyttes til socialområdet',
    assessedByName: 'Mette Holm',
    assessedDate: '2026-11-20T00:00:00Z',
  });
  await play(employment, { hand: 'record-joint-plan', citizen, on: '2026-11-20' });
  const { tagAssignments } = employment.summary() as { tagAssignments: { tagId: string; start: string }[] };
  expect(tagAssignments.at(-1)).toMatchObject({ start: '2026-11-20T00:00:00Z' });
  await play(employment, { hand: 'end-joint-plan', citizen });
  expect((employment.summary() as { tagAssignments: unknown[] }).tagAssignments).toHaveLength(0);
  await play(employment, { hand: 'name-coordinator', citizen, caseworker: 'JFR' });
  await play(employment, { hand: 'name-coordinator', citizen, caseworker: 'KBR' });
  const { id } = [...state.citizens.values()][0]!;
  const coordinators = state.responsible.written.get(id)?.filter(({ code }) => code === 'KOORDINERENDE_SAGSBEHANDLER');
  expect(coordinators?.map(({ endDate }) => endDate === null)).toEqual([false, true]);
});

test('social: an assessment by whom and when, a joint plan’s view, and a coordinator', async () => {
  const { social } = await started();
  const { cpr: citizen } = rikke;
  const state = social.state() as Social;
  await play(social, { hand: 'assess', citizen, word: 'Førtidspension', caseworker: 'LJU', on: '2026-11-20' });
  const [pathway] = state.pathways.values();
  expect(pathway?.info).toEqual(
    expect.arrayContaining([
      { key: 'Sagsgennemgang', value: 'Førtidspension' },
      { key: 'Vurderet af', value: 'Lone Juul' },
      { key: 'Vurderet den', value: '2026-11-20' },
    ]),
  );
  await play(social, { hand: 'record-joint-plan', citizen, on: '2026-11-20' });
  expect([...state.patients.values()][0]?.jointPlanOn).toBe('2026-11-20');
  await play(social, { hand: 'end-joint-plan', citizen });
  expect([...state.patients.values()][0]?.jointPlanOn).toBeNull();
  await play(social, { hand: 'name-coordinator', citizen, caseworker: 'MHO' });
  expect(state.involvements.at(-1)).toMatchObject({ initials: 'MHO', role: 'Koordinerende sagsbehandler' });
});

test('both: a new CPR number, a protected address, a move', async () => {
  const { employment, social } = await started();
  const [before, cpr] = [rikke.cpr, '7005901277'];
  for (const mock of [employment, social]) {
    const here = (fields: object) => play(mock, { citizen: cpr, ...fields });
    expect((await here({ hand: 'new-cpr', citizen: before, cpr })).status).toBe(200);
    expect((await here({ hand: 'protect-address' })).status).toBe(200);
    expect((await here({ hand: 'move', line: 'Skovvej 2', postalCode: '8950', city: 'Ørsted' })).status).toBe(200);
    expect((await here({ hand: 'move', citizen: before, line: 'x', postalCode: '8950', city: 'y' })).error).toContain(
      'Nobody here has that CPR number',
    );
  }
  const [citizen] = (employment.state() as Employment).citizens.values();
  expect(citizen).toMatchObject({ cpr, address: { street: 'Skovvej', building: '2', city: 'Ørsted' } });
  const [patient] = (social.state() as Social).patients.values();
  expect(patient).toMatchObject({ cpr, restricted: true, address: { line: 'Skovvej 2' } });
  const client = await signedIn(social);
  expect((await client.search(cpr)).patient.telephonesRestricted).toBe(true);
});

test('another municipality’s set-up: the same hands, in its own words', async () => {
  const { employment, social } = await started({ employment: 'one-by-one', social: 'sydby' });
  const { cpr: citizen } = rikke;
  expect(await employment.hand({ hand: 'close-case', citizen })).toMatchObject({ status: 'Afsluttet' });
  expect(await employment.hand({ hand: 'end-activity', citizen })).toMatchObject({ status: 'Slut' });
  await social.hand({ hand: 'close-case', citizen });
  const client = await signedIn(social);
  expect((await client.treeOf(citizen))[0].pathwayStatus).toBe('Lukket');
});

test('hands: a fault of staleness answers as before the hand, as before any write', async () => {
  const { social } = await started();
  const client = await signedIn(social);
  await play(social, { hand: 'protect-address', citizen: rikke.cpr });
  social.faults.add({ operation: 'patients.search', fault: 'stale', times: 1 });
  const restricted = async () => (await client.search(rikke.cpr)).patient.telephonesRestricted as boolean;
  expect([await restricted(), await restricted()]).toEqual([false, true]);
});

test.each([
  [{ hand: 'aprove-grant' }, 'No such hand. There are apply-for-grant, approve-grant'],
  [{ hand: 'approve-grant' }, 'citizen: is missing. It takes citizen, grant (optional)'],
  [{ hand: 'approve-grant', citizen: rikke.cpr }, 'The citizen has no grant that this can happen to'],
  [{ hand: 'change-grant', citizen: aase.cpr, grant: 1 }, 'No such grant. There are 10'],
  [{ hand: 'open-case', citizen: rikke.cpr, title: 'Bostotte' }, '"Bostøtte § 85"|'],
  [{ hand: 'new-cpr', citizen: rikke.cpr, cpr: '1005901234' }, 'must be a replacement number'],
  [{ hand: 'new-cpr', citizen: rikke.cpr, cpr: aase.cpr }, 'Somebody here has the new CPR number already'],
  [{ hand: 'move', citizen: rikke.cpr, line: 'a', postalCode: '8500', city: 'b', town: 'c' }, 'town'],
])('hands: %j is refused in words, and changes nothing', async (order, reason) => {
  const { social } = await started();
  const before = structuredClone(social.summary());
  const refused = await play(social, order);
  expect([refused.status, refused.error]).toEqual([400, expect.stringContaining(reason)]);
  expect(social.summary()).toEqual(before);
});

test('GET /_mock/hands: every hand with its fields', async () => {
  const { employment, social } = await started();
  for (const [mock, definition] of [
    [employment, employmentMock],
    [social, socialMock],
  ] as const) {
    const { json } = await rawCall(`${mock.url}/_mock/hands`);
    const listed = json as { hand: string; does: string; fields: object; required: string[] }[];
    expect(listed.map((one) => one.hand)).toEqual(definition.hands?.map((one) => one.name));
    for (const one of listed) {
      expect(one.does).toMatch(/\.$/);
      expect(Object.keys(one.fields)).toEqual(expect.arrayContaining(one.required));
    }
  }
});
