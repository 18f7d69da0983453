import { expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import { mandateOf } from '../../src/mandate/store.ts';
import { plansOf } from '../../src/plan/store.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { accessClient } from '../support/clients.ts';
import {
  committeeClient,
  committeeOfFive,
  jointPlan,
  merete,
  metteMember,
  present,
} from '../support/committee-client.ts';
import { forEachEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { inBoth, movableClock } from '../support/plans.ts';

const five = ['karen', 'lars', 'kirsten', 'lone', 'helle'];

forEachEngine((engine) => {
  const clock = movableClock('2026-12-01T09:00:00Z');
  const others = ['7005901234', '7105902345', '7205903456', '7305904567', '7405905678', '7505906789'];
  const helhed = runningHelhed({
    engine,
    clock,
    people: [...population(), merete, ...others.map((cpr, index) => inBoth(cpr, `other ${index}`))],
    limits: { failuresToOpen: 1_000 },
    // One item is enough to be well-lit, and the citizen is not invited.
    policy: { committee: { items: { new: ['INFORMED'], return: ['INFORMED'] }, attends: 'NOT_INVITED' } },
  });
  const client = committeeClient(helhed);
  const { propose, step, see, done, scheduled } = client;
  const on = (day: string) => clock.set(`${day}T09:00:00Z`);
  const writes = () =>
    ['employment', 'social']
      .flatMap((area) => helhed.mocks.all[area]!.calls())
      .filter(({ operation }) => /create|save|close|delete/.test(operation));

  test('members: every broken rule is named; the list is dated, and by a leader', async () => {
    const [karen, lars, kirsten, lone, helle] = committeeOfFive as [object, object, object, object, object];
    const mette = { id: 'mette', name: 'Mette Holm', kind: 'CASEWORKER', area: 'employment', unit: 'jobcenter' };
    const set = (members: object[], input = {}, persona = 'karen') =>
      client.setMembers(members as never, { validFrom: '2026-12-01', ...input }, persona);
    expect((await set([karen, lars, kirsten, lone])).refusal).toMatchObject({
      code: 'WRONG_MEMBERS',
      rules: ['5–7 faste medlemmer i alt.', 'Præcis 1 fra sundhed og omsorg.'],
    });
    const eight = [...committeeOfFive, mette, { ...mette, id: 'a' }, { ...mette, id: 'b' }];
    expect((await set(eight)).refusal.rules).toEqual(['5–7 faste medlemmer i alt.', '2–4 sagsbehandlere.']);
    const three = [karen, lars, { ...lars, id: 'anna' }, kirsten, lone, helle];
    expect((await set(three)).refusal.rules).toEqual(['Præcis 2 ledere.']);
    expect((await set([...committeeOfFive], { validFrom: '2026-11-30' })).refusal).toMatchObject({
      code: 'INVALID_DATE',
    });
    expect((await set([...committeeOfFive], { expectedVersion: 4 })).refusal).toMatchObject({
      code: 'VERSION_CONFLICT',
      currentVersion: 0,
    });
    expect((await set([...committeeOfFive])).committee).toMatchObject({ version: 1, validFrom: '2026-12-01' });
    const query =
      '{ committee { version members { id chair deputy { id } area { name } } rules waiting { count } toStart { count hidden } } }';
    const { committee } = await helhed.data('mette', query);
    expect(committee.members.map(({ id }: { id: string }) => id)).toEqual(five);
    expect(committee.members[4].area.name).toBe('Sundhed og Omsorg');
    const represented = '{ committee { areas { area { key units { nodes { key } } system { state } } unit } } }';
    const { areas } = (await helhed.data('lars', represented)).committee;
    expect(areas.map(({ area, unit }: { area: { key: string }; unit: string | null }) => [area.key, unit])).toEqual([
      ['employment', null],
      ['social', null],
      ['health', 'sundhedsvisitation'],
    ]);
    expect(areas[2].area).toMatchObject({ units: { nodes: null }, system: { state: 'DISABLED' } });
    expect(committee.toStart).toEqual({ count: 0, hidden: false });
    const before = await helhed.data('mette', 'query { committee(on: "2026-11-30") { members { id } } }');
    expect(before.committee.members).toEqual([]);
  });

  test('proposals: what is refused', async () => {
    expect((await propose({}, 'bo', 'only social')).refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await propose({ why: '', legalBasis: null, informedOn: null })).refusal).toMatchObject({
      code: 'MISSING',
      fields: ['why', 'legalBasis', 'informedOn'],
    });
    expect((await propose({ why: 'Se 700384-1116' })).refusal).toMatchObject({ code: 'INVALID_TEXT', field: 'why' });
    expect((await propose({ informedOn: '2026-12-02' })).refusal).toMatchObject({ code: 'INVALID_DATE' });
    const unit = { area: 'social', unit: 'voksenenhed' };
    const hers = { citizenId: helhed.idOf(helhed.cpr('only employment')), presenter: metteMember, unit };
    const stranger = await client.act('karen', 'proposeCommitteeCase', {
      ...hers,
      why: 'To sager',
      legalBasis: 'LAB',
      informedOn: '2026-11-30',
    });
    expect(stranger.refusal).toMatchObject({ code: 'UNKNOWN_CITIZEN' });
    helhed.mocks.employment.faults.add({ operation: '*', fault: '503' });
    helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
    const silent = await client.act('mette', 'proposeCommitteeCase', {
      citizenId: helhed.idOf(others[5]!),
      why: 'To sager',
      legalBasis: 'LAB',
      informedOn: '2026-11-30',
    });
    helhed.clearFaults();
    expect(silent.refusal.code).toMatch(/SOURCE_UNAVAILABLE|STALE_BASIS/);
  });

  test('disagreement: no plan and no note until the chair has settled it; the dissent stays word for word', async () => {
    const { id: meeting } = await client.planMeeting('2026-12-08', { places: 3 });
    const one = await scheduled(meeting);
    on('2026-12-08');
    const written = writes().length;
    const dissents = [{ memberId: 'lars', text: 'Beskæftigelse kan klare det alene.' }];
    const missing = await step('karen', 'decideCommitteeCase', one, { ...jointPlan, agreement: 'DISAGREED' });
    expect(missing.refusal).toMatchObject({ code: 'MISSING', fields: ['dissents'] });
    const apart = await done(
      step('karen', 'decideCommitteeCase', one, { ...jointPlan, agreement: 'DISAGREED', dissents }),
    );
    expect(apart).toMatchObject({
      state: 'DISAGREED',
      decision: null,
      plan: null,
      waiting: { waitingFor: 'CASE_SETTLEMENT', dueOn: '2026-12-15' },
    });
    expect(writes()).toHaveLength(written);
    const word = { outcome: 'JOINT_PLAN', text: 'Det bliver en fælles plan.', plan: jointPlan.plan };
    expect((await step('lars', 'settleCommitteeCase', apart, word)).refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    const settled = await done(step('karen', 'settleCommitteeCase', apart, word));
    expect(settled).toMatchObject({
      state: 'DECIDED',
      decision: { settledBy: [{ id: 'karen' }], dissents: [{ member: { id: 'lars' }, text: dissents[0]!.text }] },
      plan: { state: 'PROPOSED' },
    });
    const told = settled.history.find(({ action }: { action: string }) => action === 'DISAGREE');
    expect(told.decision.dissents).toEqual([{ text: dissents[0]!.text }]);
    expect((await propose()).refusal).toMatchObject({ code: 'PLAN_EXISTS' });
  });

  test('what the committee cannot decide', async () => {
    on('2026-12-09');
    const { id: meeting } = await client.planMeeting('2026-12-15');
    const cpr = others[0]!;
    const one = await scheduled(meeting, cpr);
    on('2026-12-15');
    const decide = (input: object) => step('karen', 'decideCommitteeCase', one, { ...jointPlan, ...input });
    expect((await decide({ attendance: present('karen', 'lars') })).refusal).toMatchObject({
      code: 'NOT_QUORATE',
      present: 2,
      needed: 3,
      missing: [],
    });
    const efforts = [{ area: 'health', title: 'Hjemmesygepleje' }];
    const without = { attendance: present('karen', 'lars', 'kirsten', 'lone'), plan: { ...jointPlan.plan, efforts } };
    expect((await decide(without)).refusal).toMatchObject({ code: 'NOT_QUORATE', missing: ['Sundhed og Omsorg'] });
    expect((await decide({ plan: { ...jointPlan.plan, mandate: null } })).refusal).toMatchObject({
      code: 'MISSING',
      fields: ['mandate'],
    });
    for (const amountOere of [-1]) {
      const mandate = { amountOere };
      expect((await decide({ plan: { ...jointPlan.plan, mandate } })).refusal).toMatchObject({
        code: 'INVALID_AMOUNT',
      });
    }
    expect((await step('mette', 'decideCommitteeCase', one, jointPlan)).refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await step('karen', 'decideCommitteeCase', { ...one, version: 1 }, jointPlan)).refusal).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    const { plans } = await helhed.data('mette', `{ plans(first: 50) { nodes { cprMasked } } }`);
    expect(plans.nodes).toHaveLength(1);
  });

  test('inhabil: the case is gone for the chair, nobody may list her, and her deputy chairs', async () => {
    on('2026-12-16');
    const { id: meeting } = await client.planMeeting('2026-12-22');
    const cpr = others[1]!;
    const one = await scheduled(meeting, cpr);
    expect(await see('karen', one.id)).not.toBeNull();
    await accessClient(helhed).declareConflictOfInterest('karen', cpr);
    expect(await see('karen', one.id)).toBeNull();
    on('2026-12-22');
    const listed = await step('tove', 'decideCommitteeCase', one, jointPlan);
    expect(listed.refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    const others4 = present('lars', 'kirsten', 'lone', 'helle');
    const nobody = await step('tove', 'decideCommitteeCase', one, { ...jointPlan, attendance: others4 });
    expect(nobody.refusal).toMatchObject({ code: 'NOT_QUORATE', missing: ['CHAIR'] });
    const attendance = [...others4, ...present('ida')];
    const decided = await done(step('ida', 'decideCommitteeCase', one, { ...jointPlan, attendance }));
    expect(decided.state).toBe('DECIDED');
    expect(JSON.stringify(decided)).not.toContain('"karen"');
  });

  test('a meeting never holds more cases than it has places, however many schedule at once; taken off, there is a place again', async () => {
    on('2026-12-28');
    const { id: meetingId } = await client.planMeeting('2027-01-12', { places: 2 });
    const ready = [];
    for (const cpr of others.slice(2, 5)) {
      const proposed = await done(propose({}, 'mette', cpr));
      const referred = await done(step('lars', 'referToCommittee', proposed, { presenter: metteMember }));
      ready.push(await done(step('lars', 'declareReady', referred)));
    }
    const answers = await Promise.all(ready.map((one) => step('tove', 'scheduleCommitteeCase', one, { meetingId })));
    const codes = answers
      .map(({ refusal }) => refusal?.code ?? 'SCHEDULED')
      .toSorted((one, other) => one.localeCompare(other));
    expect(codes).toEqual(['MEETING_FULL', 'SCHEDULED', 'SCHEDULED']);
    const agenda = `query ($id: ID!) { meeting(id: $id) { version placesLeft agenda(first: 10) { nodes { id agendaPlace } } } }`;
    const { meeting } = await helhed.data('tove', agenda, { id: meetingId });
    expect(meeting.placesLeft).toBe(0);
    expect(meeting.agenda.nodes.map(({ agendaPlace }: { agendaPlace: number }) => agendaPlace).toSorted()).toEqual([
      1, 2,
    ]);
    const [first] = answers.flatMap(({ committeeCase }) => committeeCase ?? []);
    const off = await done(step('tove', 'takeOffAgenda', first, { text: 'Borgeren er indlagt' }));
    expect(off.state).toBe('READY');
    const back = await done(step('tove', 'scheduleCommitteeCase', off, { meetingId }));
    const sent = await done(step('karen', 'sendBackCommitteeCase', back, { items: ['INFORMED'] }));
    expect(sent).toMatchObject({ state: 'PREPARING', sentBack: 1 });
  });

  test('each decision on a joint plan has one plan and one mandate set, and no other has any', async () => {
    const database = await helhed.stopped();
    const { keys } = helhed;
    const rows = await database.db.selectFrom('committee_case').select(['plan_id', 'state']).execute();
    const decided = rows.filter(({ state }) => state === 'DECIDED');
    expect(decided.length).toBe(2);
    const all = [merete.cpr, ...others].map((cpr) => plansOf(database.db, keys, cpr as Cpr));
    const plans = (await Promise.all(all)).flat().map(({ plan }) => plan);
    expect(new Set(plans.map(({ id }) => id))).toEqual(new Set(decided.map(({ plan_id }) => plan_id)));
    for (const { id, followUpOn, decidedOn, coordinator } of plans) {
      expect((await mandateOf(database.db, keys, id))?.entries.map(({ kind }) => kind)).toEqual(['SET']);
      expect(followUpOn > decidedOn).toBe(true);
      expect(coordinator.caseworker).toBe('MHO');
    }
  });
});
