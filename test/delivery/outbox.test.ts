import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../adapters/employment/index.ts';
import { systems } from '../../adapters/index.ts';
import { readConfig } from '../../src/config/config.ts';
import { deadLetters } from '../../src/delivery/dead-letters.ts';
import { openOutbox } from '../../src/delivery/outbox.ts';
import { forEachEngine } from '../support/database.ts';
import { aMessage, closing, markersAt, openPostOffice, type PostOffice } from '../support/post-office.ts';
import { markerOf } from '../../src/delivery/message.ts';

forEachEngine((engine) => {
  let office: PostOffice;
  let [signe, other] = ['', ''];
  beforeAll(async () => {
    office = await openPostOffice(engine);
    const known = office.mocks.people.filter((one) => one.in.employment && one.in.social === true);
    [signe, other] = [known[0]!.cpr, known[1]!.cpr];
  });
  beforeEach(() => office.clear());
  afterAll(() => office.close());

  const at = (area: string) => markersAt(office.mocks, area);
  const fault = (area: string, operation: string, kind: string, rule = {}) =>
    office.mocks.all[area]!.faults.add({ operation, fault: kind, ...rule } as never);
  const clear = (area: string) => office.mocks.all[area]!.faults.clear();
  const states = async () =>
    (await office.database.db.selectFrom('outbox').select(['state', 'reason']).orderBy('seq').execute()).map(
      ({ state, reason }) => (reason ? `${state} ${reason}` : state),
    );

  test('outbox: messages of one transaction arrive in order at both systems, with receipts', async () => {
    const messages = ['social', 'employment', 'social', 'social'].map((area) => aMessage(area, signe));
    await office.send(...messages);
    const worker = office.worker();
    while ((await worker.step()) > 0);
    expect(at('social')).toEqual([messages[0]!, messages[2]!, messages[3]!].map(markerOf));
    expect(at('employment')).toEqual([markerOf(messages[1]!)]);
    const receipts = await office.database.db.selectFrom('receipt').selectAll().execute();
    expect(receipts).toHaveLength(4);
    for (const receipt of receipts) {
      expect(receipt).toMatchObject({
        layer: 'MACHINE',
        state: 'TECH_RECEIVED',
        system_id: expect.stringMatching(/./),
      });
    }
  });

  test('close-task: closes a posted task, also when either acknowledgement was lost', async () => {
    const task = aMessage('social', signe, 'task');
    await office.send(task, closing(task));
    fault('social', 'assignments.create', 'reset-after', { times: 1 });
    fault('social', 'assignments.close', 'reset-after', { times: 1 });
    const worker = office.worker();
    for (let step = 0; step < 6; step += 1) {
      await worker.step();
      office.advance(150_000);
    }
    expect(await states()).toEqual(['DELIVERED unreachable', 'DELIVERED unreachable']);
    expect(at('social')).toEqual([markerOf(task)]);
    expect(office.mocks.social.summary()).toMatchObject({ assignments: [{ status: 'Afsluttet' }] });
  });

  test('lost acknowledgement: the write is not repeated, however late it shows', async () => {
    const note = aMessage('employment', signe);
    await office.send(note);
    fault('employment', 'journals.create', 'reset-after', { times: 1 });
    const worker = office.worker({ firstRetryMs: 1_000 });
    await worker.step();
    expect(await states()).toEqual(['QUEUED unreachable']);
    office.advance(1_000);
    const calls = office.mocks.employment.calls().length;
    expect(await worker.step()).toBe(1);
    expect(office.mocks.employment.calls()).toHaveLength(calls);
    office.advance(3_000);
    await worker.step();
    expect(await states()).toEqual(['DELIVERED unreachable']);
    expect(at('employment')).toEqual([markerOf(note)]);
  });

  test('failing system: seven tries, then an alarm, only that message group stops', async () => {
    const [first, second, others] = [aMessage('social', signe), aMessage('social', signe), aMessage('social', other)];
    await office.send(first, second, others);
    fault('social', '*', '503', { citizen: signe });
    const worker = office.worker();
    const waits: number[] = [];
    for (let waited = 0; (await states())[0] !== 'DEAD unreachable'; waited += 1_000) {
      if (waited > 60_000_000) throw new Error('Never given up');
      if ((await dueIn()) > 0) waits.push(await dueIn());
      office.advance(await dueIn());
      await worker.step();
    }
    expect(waits.map((ms) => ms / 1_000)).toEqual([25, 100, 400, 1_600, 6_400, 25_600]);
    expect(await states()).toEqual(['DEAD unreachable', 'QUEUED', 'DELIVERED']);
    expect(office.logged).toContainEqual(expect.objectContaining({ level: 'error', reason: 'unreachable' }));
    expect(office.tried.at(-1)).toEqual({ area: 'social', outcome: 'dead', reason: 'unreachable' });
    clear('social');
    await office.send(aMessage('social', signe), aMessage('social', other));
    office.advance(10_000_000);
    expect(await worker.step()).toBe(1);
    expect(at('social')).toHaveLength(2);
    expect(await states()).toEqual(['DEAD unreachable', 'QUEUED', 'DELIVERED', 'QUEUED', 'DELIVERED']);
  });

  const dueIn = async () => {
    const rows = await office.database.db
      .selectFrom('message_group')
      .select('due_at')
      .where('due_at', 'is not', null)
      .execute();
    const due = rows.map(({ due_at }) => new Date(due_at!).getTime());
    return due.length === 0 ? 0 : Math.max(0, Math.min(...due) - office.clock.now().getTime());
  };

  test('unknown or inaccessible citizen: a dead letter at once with that reason', async () => {
    const [unknown] = office.mocks.people.filter((one) => one.in.employment && one.in.social === false);
    const [locked] = office.mocks.people.filter((one) => one.in.social === 'inaccessible');
    await office.send(aMessage('social', unknown!.cpr), aMessage('social', locked!.cpr));
    await office.worker().step();
    expect(await states()).toEqual(['DEAD unknown-person', 'DEAD inaccessible']);
  });

  test('note for a system without notes: settled, no dead letter, later messages arrive', async () => {
    const { environment } = office.mocks;
    const { note: _, ...setup } = JSON.parse(environment['SYSTEM_EMPLOYMENT_SETTINGS'] ?? '{}');
    const config = readConfig(
      { ...environment, NODE_ENV: 'test', SYSTEM_EMPLOYMENT_SETTINGS: JSON.stringify(setup) },
      systems,
    );
    const settings = config.ok && config.value.systems.find(({ area }) => area === 'employment');
    if (!settings) throw new Error('The mocks give settings that will do');
    const clock = () => office.clock.now().getTime();
    const system = connect(settings, { now: clock, alarm: () => {}, observe: () => {} });
    onTestFinished(() => system.close());
    const [note, task] = [aMessage('employment', signe, 'note'), aMessage('employment', signe, 'task')];
    await office.send(note, task);
    while ((await office.worker({}, system).step()) > 0);
    expect(await states()).toEqual(['NOT_TAKEN not-configured', 'DELIVERED']);
    expect(at('employment')).toEqual([markerOf(task)]);
    expect(await deadLetters(office.database.db)).toEqual([]);
  });

  test('Retry-After: waited for, not counted as a try', async () => {
    await office.send(aMessage('social', signe));
    fault('social', 'notes.create', '429', { ms: 90_000 });
    const worker = office.worker({ tries: 2 });
    for (let step = 0; step < 4; step += 1) {
      await worker.step();
      expect(await dueIn()).toBeGreaterThanOrEqual(90_000);
      office.advance(await dueIn());
    }
    clear('social');
    await worker.step();
    expect(await states()).toEqual(['DELIVERED busy']);
  });

  test('expired lease: cannot mark done, its write is found by the next worker', async () => {
    const note = aMessage('social', signe);
    await office.send(note, aMessage('social', signe));
    fault('social', 'notes.create', 'latency', { ms: 700, times: 1 });
    const slow = office.worker().step();
    while (office.mocks.social.calls().every((one) => one.operation !== 'notes.create')) await soon();
    office.advance(60_000);
    expect(await office.worker().step()).toBe(1);
    expect(await states()).toEqual(['DELIVERED', 'QUEUED']);
    await slow;
    expect(office.tried.map(({ outcome }) => outcome)).toEqual(['delivered', 'too-late']);
    expect(await states()).toEqual(['DELIVERED', 'QUEUED']);
    expect(at('social')).toEqual([markerOf(note)]);
  });

  const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

  test('rolled-back transaction: nothing is delivered', async () => {
    const undone = office.database.transaction(async (tx) => {
      await openOutbox(office).enqueue(tx, [aMessage('social', signe)]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await office.worker().step()).toBe(0);
  });

  test('outbox rows: neither CPR number nor text in clear', async () => {
    const message = aMessage('social', signe);
    await office.send(message);
    const tables = await Promise.all([
      office.database.db.selectFrom('outbox').selectAll().execute(),
      office.database.db.selectFrom('message_group').selectAll().execute(),
    ]);
    expect(JSON.stringify(tables)).not.toMatch(new RegExp(`${signe}|bostøtte|jobcentret`));
  });
});
