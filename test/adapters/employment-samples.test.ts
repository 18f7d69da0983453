import { expect, test } from 'vitest';
import { dayOf } from '../../adapters/kit/dates.ts';
import type { Contact } from '../../src/domain/citizen/case.ts';
import { soon, told } from '../support/answers.ts';
import { karla, karlaId, replayed, sample } from '../support/employment-samples.ts';
import { aPosting } from '../support/postings.ts';

const bodyOf = (calls: readonly { path: string; body: string }[], path: string) =>
  JSON.parse(calls.find((call) => call.path.split('?')[0] === path)?.body ?? 'null');

test('with nothing but an address and credentials a citizen is found: identity, current address, the joint plan by its running tag (01, 02, 04)', async () => {
  const { person, alarms } = await replayed();
  expect(await person()).toEqual({
    area: 'employment',
    ref: karlaId,
    cpr: karla,
    name: 'Karla Ravnkær',
    phone: null,
    email: null,
    address: { line: 'Prøvevej 4', postalCode: '0999', city: 'Prøveby' },
    addressProtected: null,
    jointPlanWith: ['social'],
  });
  expect(alarms).toEqual([]);
});

test('the primary caseworker has no code, the coordinator one, and a private contact is none of the area’s (05, 06)', async () => {
  const { adapter, person, alarms, calls } = await replayed();
  const { items, leftOut } = told((await adapter.contacts([await person()], soon())).get(karla));
  expect(
    items.map((one: Contact) => [one.name, one.role, one.roleName, one.primary, one.active, one.caseworker]),
  ).toEqual([
    ['Mette Prøve', 'CASEWORKER', 'Beskæftigelsessagsbehandler', true, true, 'mepr@example.dk'],
    ['Lars Eksempel', 'COORDINATOR', 'Koordinerende sagsbehandler', false, true, 'laex@example.dk'],
  ]);
  expect(items.map(({ from, until }) => [from, until])).toEqual([
    ['2025-03-01', null],
    ['2025-03-01', null],
  ]);
  expect([leftOut, alarms]).toEqual([0, []]);
  const { request } = sample('06-searchcontacts');
  const { columns, ...asked } = bodyOf(calls, `/citizens/${karlaId}/searchContacts`);
  const { columns: seen, ...others } = request;
  expect(asked).toEqual(others);
  expect(seen).toEqual(expect.arrayContaining(columns));
});

test('what nobody has configured is said not to be: never an empty list, and no call', async () => {
  const { adapter, person, calls } = await replayed();
  const someone = await person();
  const before = calls.length;
  const answers = [
    (await adapter.cases([someone], soon())).get(karla),
    (await adapter.activities([someone], soon())).get(karla),
    await adapter.units(soon()),
    await adapter.offers(soon()),
    await adapter.list({ unit: 'jobcenter' }, { offset: 0, size: 50 }, soon()),
    await adapter.list({ caseworker: 'mepr@example.dk' }, { offset: 0, size: 50 }, soon()),
    await adapter.post(someone, aPosting('note'), soon()),
    await adapter.post(someone, aPosting('task', { unit: 'jobcenter' }), soon()),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { kind: 'not-configured' } });
  expect(calls).toHaveLength(before);
});

test('a list goes by the team that a unit is; its rows tell who they are, and those who cannot be read are counted (03)', async () => {
  const setup = { units: { jobcenter: { name: 'Jobcenter', team: '7ea00001-0000-4000-8000-000000000001' } } };
  const { adapter, calls } = await replayed({ setup });
  const page = told(await adapter.list({ unit: 'jobcenter' }, { offset: 0, size: 50 }, soon()));
  expect(page).toMatchObject({ items: [{ cpr: karla, name: 'Karla Ravnkær' }], leftOut: 1, total: null, more: false });
  expect(bodyOf(calls, '/citizensearch')).toEqual({
    term: '*',
    filters: [
      { customFilter: '', fieldName: 'primaryCaseworkerTeamId', values: ['7ea00001-0000-4000-8000-000000000001'] },
    ],
    paging: { pageNumber: 0, pageSize: 50 },
  });
});

test('a task is written as recorded, its type a number or null, and any 2xx with the task is done (07)', async () => {
  const actor = '22222222-0000-4000-8000-000000000002';
  const setup = { tasks: { type: 34 }, units: { jobcenter: { name: 'Jobcenter', actors: [actor] } } };
  const { request, answer } = sample('07-task');
  const posting = aPosting('task', {
    title: request.title,
    text: request.description,
    marker: 'eksempel',
    unit: 'jobcenter',
  });
  for (const status of [200, 201]) {
    const { adapter, person, calls } = await replayed({ setup, answers: { 'POST /tasks': { status, body: answer } } });
    const written = told(await adapter.post(await person(), { ...posting, dueOn: dayOf('2026-12-07')! }, soon()));
    expect(written).toMatchObject({ id: answer.id, state: 'OPEN' });
    expect(bodyOf(calls, '/tasks')).toEqual(request);
  }
  const { adapter, person, calls } = await replayed();
  told(await adapter.post(await person(), { ...posting, unit: null, dueOn: null }, soon()));
  expect(bodyOf(calls, '/tasks')).toMatchObject({ taskType: null, deadline: null, assignedActorsId: [] });
});

test('a list of tasks tells no texts: ours is found by its title, or by the task itself where that can be read (07, 08)', async () => {
  const { adapter, person, alarms } = await replayed();
  expect(told(await adapter.posted(await person(), ['eksempel'], soon()))).toEqual([]);
  const read = await replayed({ setup: { tasks: { self: '/tasks/{id}' } } });
  expect(told(await read.adapter.posted(await read.person(), ['eksempel'], soon()))).toEqual([
    { id: sample('07-task').answer.id, kind: 'task', marker: 'eksempel', state: 'OPEN', remarks: [] },
  ]);
  const rows = sample('08-tasks-page');
  rows.data[0].title = 'Henvendelse (Helhed-ref: eksempel)';
  rows.data[0].stateName = ' i gang';
  const titled = await replayed({ answers: { 'POST /tasks/citizen': { body: rows } } });
  expect(told(await titled.adapter.posted(await titled.person(), ['eksempel'], soon()))).toMatchObject([
    { state: 'STARTED' },
  ]);
  expect([...alarms, ...read.alarms, ...titled.alarms]).toEqual([]);
});

test('a task is closed by 0 or 1 and nothing else, and the task in the answer says how it stands', async () => {
  const rows = sample('08-tasks-page');
  rows.data[0].title = 'Henvendelse (Helhed-ref: eksempel)';
  const { answer } = sample('07-task');
  for (const [how, number, state] of [
    ['DONE', 0, 'Completed'],
    ['CANCELLED', 1, 'Canceled'],
  ] as const) {
    const put = { [`PUT /tasks/${answer.id}/${number}`]: { body: { ...answer, state } } };
    const { adapter, person, calls } = await replayed({ answers: { 'POST /tasks/citizen': { body: rows }, ...put } });
    expect(told(await adapter.closeTask(await person(), answer.id, how, soon()))).toMatchObject({ state: how });
    expect(calls.filter(({ method }) => method === 'PUT').map(({ path }) => path)).toEqual([
      `/tasks/${answer.id}/${number}`,
    ]);
  }
});

test('a note is written on a case, with the codes of the municipality, and is found again by its title (09)', async () => {
  const { request } = sample('09-journal');
  const codes = { journalType: request.journalTypeId, kle: request.caseTagCode, facet: request.caseActionFacetTagCode };
  const cases = [{ id: request.caseId, title: 'Sag', status: 'Afgjort', createdDate: '2026-01-01' }];
  const setup = { cases: { path: '/citizens/{id}/cases' }, note: codes };
  const found = [{ ...sample('09-journal').list[0], title: 'Henvendelse (Helhed-ref: eksempel)' }];
  const { adapter, person, calls } = await replayed({
    setup,
    answers: {
      [`GET /citizens/${karlaId}/cases`]: { body: cases },
      [`GET /journals/${karlaId}`]: { body: found },
      'POST /tasks/citizen': { body: null },
    },
  });
  const posting = aPosting('note', { title: request.title, text: request.body, marker: 'eksempel' });
  told(await adapter.post(await person(), posting, soon()));
  const written = bodyOf(calls, '/journals/note');
  expect(written).toEqual({ ...request, occurredAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(told(await adapter.posted(await person(), ['eksempel'], soon()))).toMatchObject([
    { kind: 'note', id: found[0].id },
  ]);
});

test('a target group that runs has no end, or one in the year 1; else it ends on the Danish day (10)', () => {
  expect(sample('10-classifications').map(({ end }: { end: string | null }) => dayOf(end))).toEqual([
    null,
    null,
    '2026-01-01',
  ]);
});

test('a code that is an id has its name from the municipality’s own list, and means what the settings say (11)', async () => {
  const [, , portfolio] = sample('11-taxonomy').taxons;
  const [, lars] = sample('06-searchcontacts').answer.data;
  const named = { ...lars, actorId: '22222222-0000-4000-8000-000000000009', responsibilityTypeCode: portfolio.code };
  const answers = { [`POST /citizens/${karlaId}/searchContacts`]: { body: { data: [named], totalSearchCount: '1' } } };
  const unknown = await replayed({ answers, setup: { contacts: { byCitizen: false } } });
  const list = async ({ adapter, person }: Awaited<ReturnType<typeof replayed>>) =>
    told((await adapter.contacts([await person()], soon())).get(karla));
  expect(await list(unknown)).toMatchObject({
    items: [{ role: 'OTHER', roleName: 'Porteføljeansvarlig' }],
    leftOut: 1,
  });
  expect(unknown.alarms).toEqual(['unknown-word']);
  for (const word of [portfolio.code.toUpperCase(), ' porteføljeansvarlig '])
    expect(
      await list(await replayed({ answers, setup: { contacts: { byCitizen: false }, roles: { [word]: 'MENTOR' } } })),
    ).toMatchObject({ items: [{ role: 'MENTOR' }], leftOut: 0 });
});

test('an error is told by its status, whatever its body; JSON null with 200 is nothing (12)', async () => {
  const { problemDetails, array404, message400, nullWith200 } = sample('12-errors');
  for (const body of [problemDetails, array404]) {
    const { adapter } = await replayed({ answers: { 'GET /citizens/find': { status: 404, body } } });
    expect(told((await adapter.find([karla], soon())).get(karla))).toEqual({ kind: 'unknown' });
  }
  const refused = await replayed({ answers: { 'GET /citizens/find': { status: 400, body: message400 } } });
  expect(told((await refused.adapter.find([karla], soon())).get(karla))).toMatchObject({ kind: 'unread' });
  const nothing = { body: nullWith200 };
  const empty = await replayed({
    answers: {
      'GET /tagassignments': nothing,
      [`POST /citizens/${karlaId}/searchContacts`]: nothing,
      [`GET /responsibleCaseworkers/all/byCitizen/${karlaId}`]: nothing,
      'POST /tasks/citizen': nothing,
    },
  });
  const person = await empty.person();
  expect(person.jointPlanWith).toEqual([]);
  expect(told((await empty.adapter.contacts([person], soon())).get(karla))).toEqual({ items: [], leftOut: 0 });
  expect(told(await empty.adapter.posted(person, ['eksempel'], soon()))).toEqual([]);
});
