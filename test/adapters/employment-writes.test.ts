import { beforeEach, expect, test } from 'vitest';
import type { Register, Task } from '../../mocks/employment/register.ts';
import type { AreaSystem, Person, StoredEntry, Entry } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { personIn, soon, told } from '../support/answers.ts';
import { caseworkerAt, type EmploymentCaseworker } from '../support/employment-client.ts';
import { employed } from '../support/employment-people.ts';
import { mockedSystem } from '../support/mocked-system.ts';
import { aPosting } from '../support/postings.ts';

const signe = '7405880001' as Cpr;
const employment = mockedSystem<Register>('employment', [employed(signe)], { clock: '2026-11-23T09:00:00Z' });

let system: AreaSystem;
let person: Person;
let caseworker: EmploymentCaseworker;

beforeEach(async () => {
  system = employment.connect().adapter;
  person = personIn((await system.find([signe], soon())).get(signe));
  caseworker = await caseworkerAt(employment.mock);
});

const post = async (posting: Entry) => told(await system.post(person, posting, soon()));
const posted = async (...markers: string[]) => told(await system.posted(person, markers, soon()));
const close = (id: string) => system.closeTask(person, id, 'CANCELLED', soon());
const task = (): Task | undefined => [...employment.mock.state().tasks.written.values()].at(-1);
const later = () => employment.mock.clock.advance(system.visibleAfterMs);

test('a task stands with its unit’s mailbox, about the citizen, due on the day that was said', async () => {
  await post(aPosting('task', { unit: 'ungeindsats', dueOn: '2026-12-08' as CalendarDate }));
  expect(task()).toMatchObject({
    citizenId: person.ref,
    assignedActorsId: ['0ac70001-0000-4000-8000-000000000003'],
    deadline: '2026-12-08T00:00:00Z',
    taskType: 34,
    state: 'Active',
  });
  await post(aPosting('task', { unit: null, dueOn: null }));
  expect(task()).toMatchObject({ assignedActorsId: [], deadline: null });
});

test('what is written shows late, and never later than said, also when its answer was lost', async () => {
  expect((await posted((await post(aPosting('task'))).marker)).length).toBe(0);
  employment.mock.faults.add({ operation: 'tasks.create', fault: 'reset-after', times: 1 });
  const posting = aPosting('task');
  expect(await system.post(person, posting, soon())).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
  expect(await posted(posting.marker)).toEqual([]);
  later();
  expect(await posted(posting.marker)).toMatchObject([{ id: task()?.id, state: 'OPEN' }]);
});

test('what caseworkers there do with a task is read back in our words', async () => {
  const stateAfter = async (...states: (0 | 1 | 3)[]) => {
    const { id, marker } = await post(aPosting('task'));
    for (const state of states) expect(await caseworker.setState(id, state)).toBe(200);
    later();
    return (await posted(marker))[0]?.state;
  };
  expect(await stateAfter()).toBe('OPEN');
  expect(await stateAfter(3)).toBe('STARTED');
  expect(await stateAfter(3, 0)).toBe('DONE');
  expect(await stateAfter(1)).toBe('CANCELLED');
  const { marker } = await post(aPosting('task', { dueOn: '2026-11-22' as CalendarDate }));
  later();
  expect(await posted(marker)).toMatchObject([{ state: 'OPEN' }]);
  employment.mock.faults.add({ operation: '*', fault: 'new-enum' });
  expect(await posted(marker)).toMatchObject([{ state: null }]);
});

test('what caseworkers there write about a task comes back: on the task, or in the journal by its marker', async () => {
  const { id, marker } = await post(aPosting('task'));
  await caseworker.note(person.ref, 'Samtale', 'Handler om noget andet.');
  await caseworker.note(id, 'Svar', 'Vi ringer i morgen.');
  employment.mock.clock.advance(1_000);
  await caseworker.note(person.ref, 'Aftale', `Møde den 1.\nHelhed-ref: ${marker}`);
  later();
  const remark = { id: expect.any(String), by: null, at: expect.stringMatching(/^2026-11-23T09:/) };
  expect((await posted(marker))[0]?.remarks).toEqual([
    { ...remark, text: 'Svar\nVi ringer i morgen.' },
    { ...remark, text: `Aftale\nMøde den 1.\nHelhed-ref: ${marker}` },
  ]);
});

test('an answer to a note of ours is not taken for the note, though it ends as ours does', async () => {
  const ours = aPosting('note');
  const { id } = await post(ours);
  employment.mock.clock.advance(1_000);
  await caseworker.note(person.ref, 'Svar', `Tak.\n\n${ours.text}`);
  later();
  const there: readonly StoredEntry[] = await posted(ours.marker);
  expect(there).toMatchObject([{ id, kind: 'note', remarks: [{ text: `Svar\nTak.\n\n${ours.text}` }] }]);
});

test('a task that does not show yet is closed once it does', async () => {
  const { id, marker } = await post(aPosting('task'));
  const early = await close(id);
  expect(early).toMatchObject({
    ok: false,
    error: { kind: 'busy', call: 'tasks.setState', retryAt: expect.any(String) },
  });
  expect(task()).toMatchObject({ state: 'Active' });
  later();
  expect(told(await close(id))).toMatchObject({ id, marker, state: 'CANCELLED' });
  expect(task()).toMatchObject({ state: 'Canceled' });
});

test('a task that caseworkers have just completed stays completed, and counts as closed once that shows', async () => {
  const { id } = await post(aPosting('task'));
  later();
  await caseworker.setState(id, 0);
  expect(await close(id)).toMatchObject({ ok: false, error: { kind: 'busy' } });
  later();
  expect(told(await close(id))).toMatchObject({ id, state: 'DONE' });
  expect(task()).toMatchObject({ state: 'Completed' });
});

test('a caseworker who has left is still told of, and no longer active', async () => {
  const actor = { caseworkerId: 'PKR', responsibilityCode: 'SAGSBEHANDLER', role: 1 } as const;
  expect(await caseworker.replaceResponsible(person.ref, [actor])).toBe(200);
  expect(await caseworker.depart('PKR')).toBe(200);
  later();
  const { items } = told((await system.contacts([person], soon())).get(signe));
  expect(items).toMatchObject([{ caseworker: 'PKR', active: false, primary: true, until: null }]);
});
