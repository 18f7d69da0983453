import { expect, test } from 'vitest';
import { decisionClient } from '../support/clients.ts';
import { forEachEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { movableClock } from '../support/movable-clock.ts';

const dayMs = 86_400_000;
const query = `query ($filter: NotificationFilter, $first: Int! = 50, $after: String, $purpose: Purpose! = CASEWORK) {
  notifications(filter: $filter, first: $first, after: $after, purpose: $purpose) {
    nodes { id state recipient { area { key } } decision { id } }
    totalKnown completeness pageInfo { endCursor hasNextPage } } }`;
type Made = { id: string; notifications: { id: string; recipient: { area: { key: string } } }[] };

forEachEngine((engine) => {
  const clock = movableClock('2026-11-23T09:00:00Z');
  const helhed = runningHelhed({ engine, clock, limits: { failuresToOpen: 1_000 } });
  const { register, answer, notification } = decisionClient(helhed);
  const list = async (persona: string, variables: object = {}) =>
    (await helhed.data(persona, query, { ...variables })).notifications;
  const idsIn = async (persona: string, filter: object) =>
    (await list(persona, { filter })).nodes.map(({ id }: { id: string }) => id);
  const toEmployment = (made: Made) => made.notifications.find((one) => one.recipient.area.key === 'employment')!;
  let [first, second] = [] as unknown as [Made, Made];

  test('notifications: those of what the unit decided, newest first, for nobody else', async () => {
    first = (await register()).decision as Made;
    clock.advance(1_000);
    second = (await register()).decision as Made;
    const all = await list('jonas');
    expect(all.totalKnown).toBe(first.notifications.length + second.notifications.length);
    const told = all.nodes.map((one: { decision: { id: string } | null }) => one.decision?.id);
    expect([told[0], told.at(-1)]).toEqual([second.id, first.id]);
    // Who is told of it has it in the queue, and did not decide.
    for (const persona of ['mette', 'sara']) expect(await list(persona)).toMatchObject({ nodes: [], totalKnown: 0 });
    expect((await list('karen')).totalKnown).toBe(all.totalKnown);
    const page = await list('jonas', { first: 1 });
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = await list('jonas', { after: page.pageInfo.endCursor });
    // How far each has come may change meanwhile.
    const idOf = ({ id }: { id: string }) => id;
    expect([...page.nodes, ...rest.nodes].map(idOf)).toEqual(all.nodes.map(idOf));
  });

  test('notifications: by what people did, by citizen, and by who registered the decision', async () => {
    const dispute = { reason: 'CONFLICTS_WITH_PLAN', text: 'Praktikken ligger på de samme dage.' };
    const told = await notification('mette', toEmployment(first).id);
    expect(await idsIn('jonas', { states: ['DISPUTED'] })).toEqual([]);
    await answer('mette', 'disputeNotification', told, dispute);
    expect(await idsIn('jonas', { states: ['DISPUTED'] })).toEqual([told.id]);
    await expect
      .poll(() => idsIn('jonas', { states: ['TECH_RECEIVED'] }), { timeout: 10_000 })
      .toContain(toEmployment(second).id);
    expect(await idsIn('jonas', { states: ['TECH_RECEIVED', 'DISPUTED'] })).toContain(told.id);
    expect(await idsIn('jonas', { states: [] })).toEqual([]);
    const [signe, other] = await Promise.all([
      helhed.citizenId('jonas', 'both with a joint plan'),
      helhed.citizenId('jonas', 'only social'),
    ]);
    expect(await idsIn('jonas', { citizenId: signe })).toContain(told.id);
    expect(await idsIn('jonas', { citizenId: other })).toEqual([]);
    expect(await idsIn('jonas', { mineOnly: true })).toContain(told.id);
    expect(await idsIn('karen', { mineOnly: true })).toEqual([]);
  });

  test('notifications: those that have not arrived', async () => {
    helhed.mocks.employment.faults.add({ operation: 'tasks.create', fault: '503' });
    const third = (await register()).decision as Made;
    const { id } = toEmployment(third);
    expect(await idsIn('jonas', { states: ['QUEUED', 'SENT', 'DEAD'] })).toEqual(expect.arrayContaining([id]));
    expect(await idsIn('jonas', { states: ['TECH_RECEIVED', 'DISPUTED'] })).not.toContain(id);
    helhed.mocks.employment.faults.clear();
  });

  test('notifications: those whose deadline is over, and none of them for a sanction', async () => {
    expect(await idsIn('jonas', { overdueOnly: true })).toEqual([]);
    clock.advance(7 * dayMs);
    const overdue = await idsIn('jonas', { overdueOnly: true });
    expect(overdue).toContain(toEmployment(second).id);
    expect(await list('jonas', { purpose: 'SANCTION' })).toMatchObject({ nodes: null, totalKnown: null });
  });

  test('notifications: of a unit that is not the caller’s are refused', async () => {
    const filter = { unit: { area: 'employment', unit: 'jobcenter' } };
    expect((await helhed.ask('jonas', query, { filter })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await idsIn('jonas', { unit: { area: 'social', unit: 'voksenenhed' } })).not.toEqual([]);
  });
});
