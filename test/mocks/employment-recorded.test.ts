import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assumptions } from '../../mocks/employment/assumptions.ts';
import { actorOf } from '../../mocks/employment/actors.ts';
import { setUps } from '../../mocks/employment/index.ts';
import type { Register } from '../../mocks/employment/register.ts';
import { startMock, type RunningMock } from '../../mocks/kit/mock.ts';
import { staffMember } from '../../mocks/people/staff.ts';
import { planned } from '../support/employment-people.ts';
import { differences } from '../support/recorded.ts';
import { sample } from '../support/replay.ts';

type Json = ReturnType<typeof JSON.parse>;

const sampleOf = (name: string): Json => sample(`employment/${name}`);
const aase = '7405880002';
const client = { grant_type: 'client_credentials', client_id: 'helhed', client_secret: 'helhed-secret' };
const namedFor = (operation: string) =>
  new Set(assumptions.filter((one) => one.operation === operation).flatMap(({ keys = [] }) => keys));

describe.each([
  { called: 'as the gateway’s own start assumes it', setUp: setUps.standard, whole: true },
  { called: 'one by one', setUp: setUps['one-by-one'], whole: false },
])('the employment mock, $called,', ({ setUp, whole }) => {
  let mock: RunningMock<Register>;
  let token: string;

  beforeAll(async () => {
    mock = await startMock(setUp, { people: [planned(aase)] });
    token = (await signedOn()).access_token;
  });
  afterAll(() => mock.close());

  const ask = async (method: string, path: string, body?: unknown): Promise<Json> => {
    const headers = { authorization: `Bearer ${token}`, apikey: 'helhed-apikey', 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return (await fetch(`${mock.url}${path}`, { method, headers, ...sent })).json();
  };
  const signedOn = async (): Promise<Json> => {
    const body = new URLSearchParams({ ...client, resource: '00000000-0000-4000-8000-0000000000aa' });
    return (await fetch(`${mock.url}/oauth2/token`, { method: 'POST', body })).json();
  };
  const find = () => ask('GET', `/citizens/find?cpr=${aase}`);
  const id = async (): Promise<string> => (await find()).citizenId;
  const later = () => mock.clock.advance(3_000);
  const task = async () => {
    const request = sampleOf('07-task#request');
    const assignedActorsId = [actorOf(staffMember('MHO')).actorId];
    return ask('POST', '/tasks', { ...request, assignedActorsId, reference: { id: await id(), type: 'CITIZEN' } });
  };
  const written = async () => {
    const created = await task();
    later();
    return created;
  };

  const answers: [operation: string, recorded: string, played: () => Promise<Json>][] = [
    ['token', '01-token', signedOn],
    ['citizens.find', '02-citizen#find', find],
    ['citizens.get', '02-citizen#detail', async () => ask('GET', `/citizens/${await id()}`)],
    [
      'citizens.search',
      '03-citizensearch#answer',
      () => ask('POST', '/citizensearch', { filters: [{ fieldName: 'targetGroupCode', values: ['6.6'] }] }),
    ],
    ['tagAssignments.list', '04-tagassignments', async () => ask('GET', `/tagassignments?referenceId=${await id()}`)],
    [
      'caseworkers.byCitizen',
      '05-responsible',
      async () => ask('GET', `/responsibleCaseworkers/all/byCitizen/${await id()}`),
    ],
    [
      'contacts.search',
      '06-searchcontacts#answer',
      async () => ask('POST', `/citizens/${await id()}/searchContacts`, sampleOf('06-searchcontacts#request')),
    ],
    ['tasks.create', '07-task#answer', task],
    ['tasks.setState', '07-task#answer', async () => ask('PUT', `/tasks/${(await written()).id}/3`, {})],
    [
      'tasks.search',
      '08-tasks-page',
      async () => {
        await written();
        return ask('POST', '/tasks/citizen', { filters: [{ fieldName: 'citizenId', values: [await id()] }] });
      },
    ],
    [
      'journals.list',
      '09-journal#list',
      async () => {
        const referenceId = await id();
        const caseId = mock.state().cases.find((one) => one.citizenId === referenceId)?.id;
        await ask('POST', '/journals/note', { ...sampleOf('09-journal#request'), referenceId, caseId });
        later();
        return ask('GET', `/journals/${referenceId}`);
      },
    ],
    ['classifications.get', '10-classifications', async () => ask('GET', `/classifications/${await id()}`)],
    ['taxonomies.get', '11-taxonomy', () => ask('GET', '/taxonomies/CASEWORKER_RESPONSIBILITY')],
  ];

  test.each(answers)(
    '%s answers with the recorded keys and value forms, except for listed assumptions',
    async (operation, recorded, played) => {
      const answer = await played();
      expect(answer?.data ?? answer, 'something to compare').not.toEqual([]);
      expect(differences(sampleOf(recorded), answer, namedFor(operation))).toEqual([]);
      // A list that names more than the mock adds would let the next addition pass.
      if (whole) expect(new Set(differences(sampleOf(recorded), answer).map(keyOf))).toEqual(namedFor(operation));
    },
  );

  test('a search without results is answered as recorded', async () => {
    const answer = await ask('GET', '/citizens/find?cpr=7405880009');
    expect(differences(sampleOf('12-errors#problemDetails'), answer)).toEqual([]);
  });
});

test('comparison with a recording: an extra key, a missing key and another value form are each reported', () => {
  const recorded = { id: 'x', at: '2026-11-30T09:15:00Z', rows: [{ title: 'y' }] };
  expect(differences(recorded, { id: 'x', at: '2026-11-30', rows: [{ title: 1, more: true }] })).toEqual([
    '.at: instant with Z became day',
    '.rows[].title: text became number',
    '.rows[].more is not recorded',
  ]);
  expect(differences(recorded, { id: 'x', at: null })).toEqual(['.rows is missing']);
});

const keyOf = (difference: string): string => /\.(\w+) is not recorded$/.exec(difference)?.[1] ?? difference;
