import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Register } from '../../mocks/employment/register.ts';
import { forEachEngine } from '../support/database.ts';
import { caseworkerAt, type EmploymentCaseworker } from '../support/employment-client.ts';
import { aMessage, closing, openPostOffice, type PostOffice } from '../support/post-office.ts';

forEachEngine((engine) => {
  let office: PostOffice;
  let caseworker: EmploymentCaseworker;
  let signe = '';
  beforeAll(async () => {
    office = await openPostOffice(engine);
    signe = office.mocks.people.find((one) => one.in.employment)!.cpr;
  });
  beforeEach(async () => {
    await office.clear();
    caseworker = await caseworkerAt(office.mocks.employment);
  });
  afterAll(() => office.close());

  const look = async (times = 1) => {
    for (let time = 0; time < times; time += 1) {
      office.advance(300_000);
      await office.worker().step();
    }
  };
  const told = () => office.replies.map(({ kind, text, by }) => [kind, ...(text ? [text, by] : [])]);
  const theTask = () => [...(office.mocks.employment.state() as Register).tasks.written.values()].at(-1)!;
  const receipts = async () =>
    (await office.database.db.selectFrom('receipt').select(['layer', 'state']).orderBy('at').execute()).map(
      ({ layer, state }) => `${layer} ${state}`,
    );

  async function deliveredTask() {
    const task = aMessage('employment', signe, 'task');
    await office.send(task);
    await office.worker().step();
    return task;
  }

  test('external replies: passed on once, whoever polls how often', async () => {
    await deliveredTask();
    await look();
    expect(told()).toEqual([]);
    expect(await receipts()).toEqual(['MACHINE TECH_RECEIVED', 'OFFICE IN_INBOX']);
    await caseworker.setState(theTask().id, 3);
    await caseworker.note(theTask().id, 'Ringet', 'Borgeren kommer på mandag.');
    await look(2);
    const both = [office.worker(), office.worker()];
    await caseworker.setState(theTask().id, 0);
    office.advance(300_000);
    await Promise.all(both.map((worker) => worker.step()));
    await look(3);
    expect(told()).toEqual([['TASK_STARTED'], ['REMARK', 'Ringet\nBorgeren kommer på mandag.', null], ['TASK_DONE']]);
    expect(new Set(office.replies.map(({ id }) => id)).size).toBe(3);
    expect(await receipts()).toEqual(['MACHINE TECH_RECEIVED', 'OFFICE IN_INBOX', 'PERSON SEEN']);
  });

  test('closed task: polled once more, then no longer', async () => {
    await deliveredTask();
    await caseworker.setState(theTask().id, 1);
    await look(3);
    expect(told()).toEqual([['TASK_CANCELLED']]);
    office.mocks.employment.clearCalls();
    await look(3);
    expect(office.mocks.employment.calls()).toEqual([]);
  });

  test('task closed by us: no reply', async () => {
    const task = await deliveredTask();
    await look();
    await office.send(closing(task));
    await office.worker().step();
    expect(theTask().state).toBe('Completed');
    await look(2);
    expect(told()).toEqual([]);
  });

  test('stale read of a task: takes nothing back, tells nothing twice', async () => {
    await deliveredTask();
    await look();
    await caseworker.setState(theTask().id, 3);
    await look();
    office.mocks.employment.faults.add({ operation: 'tasks.search', fault: 'stale' });
    await look();
    office.mocks.employment.faults.clear();
    await look();
    expect(told()).toEqual([['TASK_STARTED']]);
  });

  test('silent system: nothing is claimed, replies are found afterwards', async () => {
    await deliveredTask();
    office.mocks.employment.faults.add({ operation: '*', fault: '503' });
    await caseworker.setState(theTask().id, 3).catch(() => {});
    await look(2);
    expect(told()).toEqual([]);
    office.mocks.employment.faults.clear();
    await caseworker.setState(theTask().id, 3);
    await look();
    expect(told()).toEqual([['TASK_STARTED']]);
  });
});
