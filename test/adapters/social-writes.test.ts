import { beforeEach, expect, test } from 'vitest';
import type { Assignment, Register } from '../../mocks/social/register.ts';
import type { AreaSystem, Person, Entry } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { personIn, soon, told } from '../support/answers.ts';
import { mockedSystem } from '../support/mocked-system.ts';
import { aPosting } from '../support/postings.ts';
import { hrefOf, signedIn, type SocialClient } from '../support/social-client.ts';
import { planned, supported } from '../support/social-people.ts';

const [signe, aase] = ['6105901001', '6105901002'] as [Cpr, Cpr];
const social = mockedSystem<Register>('social', [supported(signe), planned(aase)], { clock: '2026-11-23T09:00:00Z' });

let system: AreaSystem;
let alarms: string[];
let person: Person;
let caseworker: SocialClient;

beforeEach(async () => {
  ({ adapter: system, alarms } = social.connect());
  person = personIn((await system.find([signe], soon())).get(signe));
  caseworker = await signedIn(social.mock);
  social.mock.clearCalls();
});

const post = async (posting: Entry) => told(await system.post(person, posting, soon()));
const posted = async (...markers: string[]) => told(await system.posted(person, markers, soon()));
const close = (id: string) => system.closeTask(person, id, 'DONE', soon());
const assignment = (): Assignment => [...social.mock.state().assignments.values()].at(-1)!;

/** What a caseworker in the system sees about the citizen, and does by an action of an assignment. */
const patient = async () => (await caseworker.search(signe)).patient;
async function act(action: 'Gem' | 'Afslut', change: object = {}): Promise<number> {
  const [listed] = (await caseworker.get((await patient())._links.activeAssignments.href)).body.toReversed();
  const [latest] = (await caseworker.get(listed._links.self.href)).body;
  const href = hrefOf(latest.actions, action, 'updateAssignment');
  return (await caseworker.send('PUT', href, { ...latest, ...change })).status;
}

test('a task is an assignment for the unit, made from the prototype by its action', async () => {
  await post(aPosting('task', { unit: 'voksenenhed', dueOn: '2026-12-08' as CalendarDate }));
  expect(social.asked()).toEqual([
    'patients.search',
    'assignments.types',
    'assignments.prototype',
    'organizations.list',
    'assignments.assignees',
    'assignments.create',
  ]);
  expect(assignment()).toMatchObject({
    typeId: 31,
    startDate: '2026-11-23',
    dueDate: '2026-12-08',
    organizationAssignee: { organizationId: 11, displayName: 'Visitationens voksenenhed' },
    professionalAssignee: null,
    status: 'Aktiv',
  });
  await post(aPosting('task', { unit: null, dueOn: null }));
  expect(assignment()).toMatchObject({ dueDate: null, organizationAssignee: null });
});

test('what caseworkers there do with a task is read back, also when it is no longer active', async () => {
  const posting = aPosting('task');
  const { marker } = await post(posting);
  expect(await act('Gem', { title: 'Hast: henvisning' })).toBe(200);
  expect(await posted(marker)).toMatchObject([{ state: 'OPEN', remarks: [] }]);
  expect(await act('Afslut')).toBe(204);
  expect(await posted(marker)).toMatchObject([{ state: 'DONE' }]);
  social.mock.faults.add({ operation: 'assignments.history', fault: 'new-enum' });
  expect(await posted(marker)).toMatchObject([{ state: null }]);
});

test('what caseworkers there add to a task comes back, and is another remark when they add more', async () => {
  const posting = aPosting('task');
  const { marker } = await post(posting);
  const remarkAfter = async (added: string) => {
    await act('Gem', { description: `${posting.text}\r\n\r\n${added}` });
    const remarks = (await posted(marker)).flatMap((one) => one.remarks);
    expect(remarks).toMatchObject([{ text: added, by: null, at: null }]);
    return remarks[0]?.id;
  };
  const first = await remarkAfter('Vi ringer i morgen.');
  expect(await remarkAfter('Vi ringer i morgen.')).toBe(first);
  expect(await remarkAfter('Vi ringer i morgen.\nHar ringet.')).not.toBe(first);
});

test('what caseworkers there write about a task comes back by its marker', async () => {
  const { marker } = await post(aPosting('task'));
  await caseworker.note(signe, 'Samtale', 'Handler om noget andet.');
  await caseworker.note(signe, 'Svar', `Vi ringer.\nHelhed-ref: ${marker}`);
  expect(await posted(marker)).toMatchObject([
    { kind: 'task', remarks: [{ text: `Svar\nVi ringer.\nHelhed-ref: ${marker}`, by: null }] },
  ]);
});

test('a task changed since it was seen is looked at again, and closed then', async () => {
  const { id, marker } = await post(aPosting('task'));
  await act('Gem', { title: 'Hast' });
  for (const operation of ['assignments.active', 'assignments.history'])
    social.mock.faults.add({ operation, fault: 'stale', times: 1 });
  social.mock.faults.add({ operation: 'assignments.get', fault: 'stale', times: 2 });
  social.mock.clearCalls();
  expect(told(await close(id))).toMatchObject({ id, marker, state: 'DONE' });
  expect(social.asked().filter((operation) => operation === 'assignments.close')).toHaveLength(2);
  expect(assignment()).toMatchObject({ title: 'Hast', status: 'Afsluttet' });
});

test('a task that caseworkers have closed meanwhile counts as closed', async () => {
  const { id, marker } = await post(aPosting('task'));
  await act('Afslut');
  social.mock.faults.add({ operation: 'assignments.active', fault: 'stale', times: 1 });
  social.mock.faults.add({ operation: 'assignments.history', fault: 'stale', times: 1 });
  social.mock.faults.add({ operation: 'assignments.get', fault: 'stale', times: 2 });
  social.mock.clearCalls();
  expect(told(await close(id))).toMatchObject({ id, marker, state: 'DONE' });
  expect(social.asked().filter((operation) => operation === 'assignments.close')).toHaveLength(1);
});

test('a task that keeps changing is left for another time', async () => {
  const { id } = await post(aPosting('task'));
  social.mock.faults.add({ operation: 'assignments.close', fault: '409' });
  social.mock.clearCalls();
  expect(await close(id)).toMatchObject({ ok: false, error: { kind: 'busy', call: 'assignments.close' } });
  expect(social.asked().filter((operation) => operation === 'assignments.close')).toHaveLength(2);
  expect(assignment()).toMatchObject({ status: 'Aktiv' });
});

test.each(['patients.search', 'assignments.types', 'assignments.prototype'])(
  'without the links of %s a task is not allowed, and not written',
  async (operation) => {
    social.mock.faults.add({ operation, fault: 'missing-link' });
    expect(await system.post(person, aPosting('task'), soon())).toMatchObject({
      ok: false,
      error: { kind: 'refused-us' },
    });
    expect(social.mock.state().assignments.size).toBe(0);
  },
);

test('nothing is written about somebody who has become inaccessible, or whose id has become another’s', async () => {
  for (const fault of ['inaccessible', 'foreign-record'] as const) {
    social.mock.faults.add({ operation: 'patients.search', fault, times: 2 });
    for (const kind of ['task', 'note'] as const)
      expect(await system.post(person, aPosting(kind), soon())).toMatchObject({ ok: false });
  }
  const other = personIn((await system.find([aase], soon())).get(aase));
  expect(await system.post({ ...person, ref: other.ref }, aPosting('note'), soon())).toMatchObject({ ok: false });
  expect(social.mock.summary()).toMatchObject({ assignments: [], notes: [] });
  expect(alarms).toEqual(['foreign-record', 'foreign-record', 'foreign-record']);
});

test('a list about somebody else is alarmed and not believed', async () => {
  const { marker } = await post(aPosting('task'));
  const other = personIn((await system.find([aase], soon())).get(aase));
  told(await system.post(other, aPosting('task'), soon()));
  social.mock.faults.add({ operation: 'assignments.active', fault: 'foreign-record' });
  expect(await system.posted(person, [marker], soon())).toMatchObject({ ok: false, error: { kind: 'not-understood' } });
  expect(alarms).toEqual(['foreign-record']);
});
