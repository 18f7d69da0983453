import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Register as Employment } from '../../mocks/employment/register.ts';
import type { Register as Social } from '../../mocks/social/register.ts';
import { inBothAreas } from '../support/client.ts';
import { accessClient, consentClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { runningHelhed, startHelhed } from '../support/helhed.ts';
import { discrepancy } from '../support/selections.ts';

const known = 'the two systems disagreeing on name, phone and address';
const seeing = `query ($cpr: CPR!, $purpose: Purpose! = CASEWORK) {
  citizenByCpr(cpr: $cpr, purpose: $purpose) { discrepancies { nodes { ${discrepancy} } } } }`;
type Field = 'NAME' | 'PHONE' | 'ADDRESS' | 'COORDINATOR';
type Seen = { id: string; version: number; basis: string; field: Field };
type Values = { area: { key: string }; value: string }[];

const helhed = runningHelhed({
  engine: anyEngine,
  follow: true,
  limits: { failuresToOpen: 1_000 },
  policy: {
    delivery: { firstRetryMs: 200, answersEveryMs: 300 },
    discrepancies: { checkEveryMs: 300 },
    decisions: { everyMs: 200 },
  },
});
const all = async (persona: string, cpr = helhed.cpr(known), purpose = 'CASEWORK') =>
  (await helhed.data(persona, seeing, { cpr, purpose })).citizenByCpr.discrepancies.nodes;
const see = async (persona: string, field: Field, purpose?: string) =>
  (await all(persona, helhed.cpr(known), purpose)).find((one: Seen) => one.field === field);
const settle = (persona: string, mutation: string, { id, version, basis }: Seen, input = {}) =>
  helhed.mutate(persona, mutation, `discrepancy { ${discrepancy} }`, {
    id,
    expectedVersion: version,
    basis,
    ...input,
  });
const correct = (persona: string, seen: Seen, rightArea: string, input = {}) =>
  settle(persona, 'settleDiscrepancyByCorrection', seen, { rightArea, ...input });
const bothRight = (persona: string, seen: Seen, reason = 'Borgeren har to telefoner', input = {}) =>
  settle(persona, 'settleDiscrepancyAsBothRight', seen, { reason, ...input });

const social = () => helhed.mocks.social.state() as Social;
const employment = () => helhed.mocks.employment.state() as Employment;
const tasksIn = {
  social: () =>
    [...social().assignments.values()].map(({ title, description, status, ...rest }) => ({
      title,
      text: description,
      open: status === 'Aktiv',
      unit: rest.organizationAssignee?.displayName,
    })),
  employment: () =>
    [...employment().tasks.written.values()].map(({ title, description, state }) => ({
      title,
      text: description,
      open: state === 'Active' || state === 'Started',
      unit: undefined,
    })),
};
const tasks = (area: 'social' | 'employment', title: string) =>
  tasksIn[area]().filter((one) => one.title.startsWith(title));
const valueOf = ({ values }: { values: Values }, area: string) => values.find((one) => one.area.key === area)!.value;
const delivered = (field: Field, count: number) =>
  eventually(async () => {
    const { deliveries } = await see('mette', field);
    const states = deliveries.map(({ state }: { state: string }) => state);
    return states.length === count && states.every((one: string) => one === 'DELIVERED') ? deliveries : null;
  });

test('correction: a task at the unit that has the citizen, with the right value, once; closed there it is open again', async () => {
  const open = await see('mette', 'PHONE');
  expect(open).toMatchObject({ state: 'OPEN', version: 0, settlement: null, history: [], deliveries: [] });
  expect(open.allowedActions).toEqual(['ASK_CORRECTION', 'CONFIRM_BOTH_RIGHT']);
  const input = { idempotencyKey: randomUUID() };
  const answers = await Promise.all(Array.from({ length: 3 }, () => correct('mette', open, 'employment', input)));
  for (const { discrepancy: one, refusal } of answers) {
    expect(refusal).toBeNull();
    expect(one).toMatchObject({
      state: 'CORRECTION_ASKED',
      version: 1,
      settlement: { by: { name: 'Mette Holm' }, rightArea: { key: 'employment' }, reason: null },
    });
  }
  expect(await delivered('PHONE', 1)).toMatchObject([{ area: { key: 'social' }, kind: 'TASK' }]);
  const [task, ...more] = tasks('social', 'Ret telefonnummeret');
  expect([task?.open, task?.unit, more]).toEqual([true, 'Visitationens voksenenhed', []]);
  expect(task?.text).toContain(`Hos Beskæftigelse står: ${valueOf(open, 'employment')}`);
  expect(task?.text).toContain('Bedt om af: Mette Holm');
  expect(await see('jonas', 'PHONE')).toMatchObject({ state: 'CORRECTION_ASKED', version: 1 });

  const stale = await correct('jonas', open, 'social');
  expect(stale.refusal).toMatchObject({
    code: 'VERSION_CONFLICT',
    currentVersion: 1,
    currentState: 'CORRECTION_ASKED',
  });
  const again = await correct('jonas', await see('jonas', 'PHONE'), 'employment');
  expect(again.refusal).toMatchObject({ code: 'NOT_POSSIBLE', state: 'CORRECTION_ASKED' });

  await helhed.mocks.social.hand({ hand: 'complete-task', citizen: helhed.cpr(known) });
  const closed = await eventually(async () => {
    const now = await see('mette', 'PHONE');
    return now.state === 'OPEN' ? now : null;
  });
  expect(closed.history).toMatchObject([
    { version: 1, action: 'ASK_CORRECTION', by: { name: 'Mette Holm' }, area: { key: 'employment' } },
    { version: 2, action: 'TASK_CLOSED', area: { key: 'social' } },
  ]);
}, 40_000);

test('both right: with a reason, which takes the correction back; not shown where a sanction is considered', async () => {
  const asked = await correct('jonas', await see('jonas', 'NAME'), 'social');
  await delivered('NAME', 1);
  expect(tasks('employment', 'Ret navnet')).toMatchObject([{ open: true }]);
  const { discrepancy: settled } = await bothRight('mette', asked.discrepancy, 'Hun er gift, og begge navne bruges');
  expect(settled).toMatchObject({
    state: 'BOTH_RIGHT',
    version: 2,
    settlement: { by: { name: 'Mette Holm' }, rightArea: null, reason: 'Hun er gift, og begge navne bruges' },
    allowedActions: ['ASK_CORRECTION'],
  });
  await delivered('NAME', 2);
  const sanction = await see(inBothAreas, 'NAME', 'SANCTION');
  expect(sanction).toMatchObject({ state: 'BOTH_RIGHT', settlement: { reason: null } });
  expect(JSON.stringify(sanction)).not.toContain('gift');
  expect(tasks('employment', 'Ret navnet')).toMatchObject([{ open: false }]);
  const wrong = await bothRight('mette', settled, 'To');
  expect(wrong.refusal).toMatchObject({ code: 'NOT_POSSIBLE' });
}, 40_000);

test('agreement: the task is closed and the discrepancy gone; another value opens it again', async () => {
  const { discrepancy: asked } = await correct('mette', await see('mette', 'ADDRESS'), 'employment');
  await delivered('ADDRESS', 1);
  const [task] = tasks('social', 'Ret adressen');
  expect(task?.text).toContain('Hos Beskæftigelse står: noget andet');
  expect(task?.text).not.toContain(valueOf(asked, 'employment'));
  const move = { hand: 'move', citizen: helhed.cpr(known) };
  await helhed.mocks.social.hand({ ...move, line: 'Havnen 3', postalCode: '8500', city: 'Grenaa' });
  expect(await see('mette', 'ADDRESS')).toMatchObject({ state: 'OPEN', settlement: null, version: 1 });
  await helhed.mocks.social.hand({ ...move, line: 'Ydesvej 41', postalCode: '8500', city: 'Grenaa' });
  await expect.poll(() => tasks('social', 'Ret adressen'), { timeout: 15_000 }).toMatchObject([{ open: false }]);
  expect(await see('mette', 'ADDRESS')).toBeUndefined();
  const gone = await correct('mette', asked, 'employment');
  expect(gone).toMatchObject({ discrepancy: null, refusal: { code: 'UNKNOWN_DISCREPANCY' } });
  await helhed.mocks.social.hand({ ...move, line: 'Stationsvej 2', postalCode: '8961', city: 'Allingåbro' });
  expect(await see('mette', 'ADDRESS')).toMatchObject({
    state: 'OPEN',
    history: [{ action: 'ASK_CORRECTION' }, { action: 'AGREED', by: null }],
  });
}, 40_000);

test('system down: what was asked is delivered when it is back, and nothing is settled on an earlier answer', async () => {
  const seen = await see('mette', 'COORDINATOR');
  helhed.mocks.social.faults.add({ operation: 'assignments.create', fault: '503' });
  const { discrepancy: asked, refusal } = await correct('mette', seen, 'employment');
  expect([refusal, asked.state, asked.deliveries[0].state]).toEqual([null, 'CORRECTION_ASKED', 'QUEUED']);
  helhed.mocks.social.faults.clear();
  helhed.mocks.social.faults.add({ operation: 'assignments.create', fault: 'reset-after', times: 1 });
  await delivered('COORDINATOR', 1);
  expect(tasks('social', 'Ret koordinatoren')).toHaveLength(1);
  helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
  const down = await bothRight('mette', asked);
  expect(down).toMatchObject({ discrepancy: null, refusal: { code: 'SOURCE_UNAVAILABLE' } });
  helhed.mocks.social.faults.clear();
}, 40_000);

test('two gateways: of two who settle at once one does, and there is one task', async () => {
  const { database, mocks } = helhed;
  const other = anyEngine.name === 'embedded' ? helhed : await startHelhed({ database, mocks });
  const before = tasks('social', 'Ret telefonnummeret').length;
  const { id, version, basis } = await see('mette', 'PHONE');
  const input = { id, basis, expectedVersion: version, rightArea: 'employment' };
  const answers = await Promise.all([
    helhed.mutate('mette', 'settleDiscrepancyByCorrection', 'discrepancy { state }', input),
    other.mutate('jonas', 'settleDiscrepancyByCorrection', 'discrepancy { state }', input),
  ]);
  expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
  expect(answers.filter(({ refusal }) => refusal?.code === 'VERSION_CONFLICT')).toHaveLength(1);
  await expect.poll(() => tasks('social', 'Ret telefonnummeret').length, { timeout: 15_000 }).toBe(before + 1);
  if (other !== helhed) await other.close();
}, 40_000);

test('correction in an area that may not see the right value: the task names the field and nothing else', async () => {
  const helhed = await startHelhed({ policy: { delivery: { firstRetryMs: 200 } } });
  const one = helhed.mocks.people.find(
    ({ in: where, group }) => where.employment && where.social === true && group !== 'joint-plan',
  )!;
  const { state } = helhed.mocks.social;
  const { patients, idByCpr } = state() as Social;
  const patient = patients.get(idByCpr.get(one.cpr)!)!;
  patients.set(patient.id, { ...patient, lastName: 'Rosenvinge' });
  const citizenId = helhed.idOf(one.cpr);
  const given = { kinds: ['IDENTITY'], from: 'social', to: 'employment' };
  await consentClient(helhed).record('jonas', citizenId, given);
  const seen = async (persona: string) =>
    (await helhed.data(persona, seeing, { cpr: one.cpr })).citizenByCpr.discrepancies.nodes;
  // The social area sees its own value only.
  expect(await seen('jonas')).toEqual(null);
  const [name] = await seen('mette');
  const answer = await helhed.mutate('mette', 'settleDiscrepancyByCorrection', 'discrepancy { state }', {
    id: name.id,
    basis: name.basis,
    expectedVersion: 0,
    rightArea: 'employment',
  });
  expect(answer.refusal).toBeNull();
  const task = await eventually(() =>
    [...(state() as Social).assignments.values()].find(({ title }) => title.startsWith('Ret navnet')),
  );
  if (!task) throw new Error('No task');
  expect(task.description).toContain('viser en anden værdi');
  const right = name.values.find((value: Values[number]) => value.area.key === 'employment').value;
  for (const hidden of [right, one.familyName, 'Beskæftigelse', 'Mette'])
    expect(task.description).not.toContain(hidden);
  const unknown = await helhed.mutate('jonas', 'settleDiscrepancyAsBothRight', 'discrepancy { state }', {
    id: name.id,
    basis: name.basis,
    expectedVersion: 1,
    reason: 'Borgeren har to navne',
  });
  expect(unknown.refusal.code).toBe('SOURCE_UNAVAILABLE');
  await accessClient(helhed).declareConflictOfInterest('mette', one.cpr);
  const kept = { id: name.id, basis: name.basis, expectedVersion: 1, reason: 'Borgeren har to navne' };
  const away = await helhed.mutate('mette', 'settleDiscrepancyAsBothRight', 'discrepancy { state }', kept);
  expect(away.refusal.code).toBe('UNKNOWN_DISCREPANCY');
  const entries = (await helhed.audited()).filter(
    ({ operationName }) => operationName === 'settleDiscrepancyByCorrection',
  );
  expect(entries).toMatchObject([{ action: 'change', actor: { id: 'mette' } }]);
  expect(JSON.stringify(entries)).not.toContain(right);
  await helhed.close();
}, 60_000);
