import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type RunningMock } from '../../mocks/kit/mock.ts';
import { assumptions } from '../../mocks/social/assumptions.ts';
import { definition } from '../../mocks/social/index.ts';
import type { Register } from '../../mocks/social/register.ts';
import { differences } from '../support/recorded.ts';
import { sample } from '../support/replay.ts';
import { signedIn, type SocialClient } from '../support/social-client.ts';
import { planned } from '../support/social-people.ts';

type Json = ReturnType<typeof JSON.parse>;

const aase = '6105901002';
let mock: RunningMock<Register>;
let client: SocialClient;

beforeAll(async () => {
  mock = await startMock(definition, { people: [planned(aase)] });
  client = await signedIn(mock);
});
afterAll(() => mock.close());

const patient = async () => (await client.search(aase)).patient;
const at = async (link: { href: string }) => (await client.get(link.href)).body;
const view = async () => at((await client.viewsOf(await patient()))[0]!._links['self']!);
const organization = async () => {
  const [first] = await at((await at({ href: client.root }))._links.organizations);
  return at(first._links.self);
};
const form = async () => at((await client.grantOf(aase)).currentWorkflowTransitions[0]._links.prepareEdit);
const types = async () => at((await client.grantOf(aase))._links.availableAssignmentTypes);
const prototype = async () => at((await types())[1]._links.assignmentPrototype);
async function assignment() {
  const { actions, _links, ...blank } = await prototype();
  const [{ id, name }] = await at(_links.availableOrganizationAssignees);
  const filled = {
    ...blank,
    title: 'Henvendelse',
    description: 'Tekst',
    organizationAssignee: { organizationId: id, displayName: name },
  };
  await client.send('POST', actions[0]._links.createAssignment.href, filled);
  return at((await client.grantOf(aase))._links.activeAssignments);
}

const answers: [operation: string, recorded: string, played: () => Promise<Json>][] = [
  ['root', '01-root', () => at({ href: client.root })],
  ['patients.search', '02-patient', () => client.search(aase)],
  ['patients.preferences', '04-preferences', async () => at((await patient())._links.patientPreferences)],
  ['views.get', '05-view', view],
  ['pathways.references', '06-tree', async () => at((await view())._links.pathwayReferences)],
  [
    'grants.get',
    '07-grant',
    async () => {
      const { id: _, ...grant } = await client.grantOf(aase);
      return grant;
    },
  ],
  ['grants.prepareEdit', '09-transition#form', form],
  ['assignments.types', '10-assignment-prototype#types', types],
  ['assignments.prototype', '10-assignment-prototype#prototype', prototype],
  [
    'assignments.assignees',
    '10-assignment-prototype#organizations',
    async () => at((await prototype())._links.availableOrganizationAssignees),
  ],
  ['assignments.active', '11-assignment#inList', assignment],
  ['assignments.get', '11-assignment#onItsOwn', async () => at((await assignment())[0]._links.self)],
  [
    'organizations.list',
    '12-organizations#list',
    async () => at((await at({ href: client.root }))._links.organizations),
  ],
  ['organizations.get', '12-organizations#self', organization],
  ['organizations.patients', '12-organizations#patients', async () => at((await organization())._links.patients)],
  [
    'professionals.list',
    '12-organizations#professionals',
    async () => (await client.get('professionals?query=jonas')).body,
  ],
];

test.each(answers)(
  '%s answers with the recorded keys and value forms (%s), except for listed assumptions',
  async (operation, recorded, played) => {
    const ours = new Set(assumptions.filter((one) => one.operation === operation).flatMap(({ keys = [] }) => keys));
    expect(differences(sample(`social/${recorded}`), await played(), ours)).toEqual([]);
  },
);

test('an inaccessible and an unknown patient are answered as recorded', async () => {
  mock.faults.add({ operation: 'patients.search', fault: 'inaccessible', times: 1 });
  expect(differences(sample('social/03-inaccessible'), await client.search(aase))).toEqual([]);
  expect(await client.search('6101990000')).toMatchObject({ status: 404 });
});
