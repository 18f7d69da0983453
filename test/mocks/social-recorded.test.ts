import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type RunningMock } from '../../mocks/kit/mock.ts';
import { assumptions } from '../../mocks/social/assumptions.ts';
import { definition } from '../../mocks/social/index.ts';
import type { Register } from '../../mocks/social/register.ts';
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

const answers: [operation: string, sample: string, recorded: () => Json, played: () => Promise<Json>][] = [
  ['root', '01', () => sample('social/01-root'), () => at({ href: client.root })],
  ['patients.search', '02', () => sample('social/02-patient'), () => client.search(aase)],
  [
    'patients.preferences',
    '04',
    () => sample('social/04-preferences'),
    async () => at((await patient())._links.patientPreferences),
  ],
  ['views.get', '05', () => sample('social/05-view'), view],
  [
    'pathways.references',
    '06',
    () => sample('social/06-tree'),
    async () => at((await view())._links.pathwayReferences),
  ],
  [
    'grants.get',
    '07',
    () => sample('social/07-grant'),
    async () => {
      const { id: _, ...grant } = await client.grantOf(aase);
      return grant;
    },
  ],
  ['grants.prepareEdit', '09', () => sample('social/09-transition').form, form],
  ['assignments.types', '10', () => sample('social/10-assignment-prototype').types, types],
  ['assignments.prototype', '10', () => sample('social/10-assignment-prototype').prototype, prototype],
  [
    'assignments.assignees',
    '10',
    () => sample('social/10-assignment-prototype').organizations,
    async () => at((await prototype())._links.availableOrganizationAssignees),
  ],
  ['assignments.active', '11', () => sample('social/11-assignment').inList, assignment],
  [
    'assignments.get',
    '11',
    () => sample('social/11-assignment').onItsOwn,
    async () => at((await assignment())[0]._links.self),
  ],
  [
    'organizations.list',
    '12',
    () => sample('social/12-organizations').list,
    async () => at((await at({ href: client.root }))._links.organizations),
  ],
  ['organizations.get', '12', () => sample('social/12-organizations').self, organization],
  [
    'organizations.patients',
    '12',
    () => sample('social/12-organizations').patients,
    async () => at((await organization())._links.patients),
  ],
  [
    'professionals.list',
    '12',
    () => sample('social/12-organizations').professionals,
    async () => (await client.get('professionals?query=jonas')).body,
  ],
];

test.each(answers)(
  '%s answers with the keys and forms that were recorded (%s), but for what is named as ours',
  async (operation, _, recorded, played) => {
    const ours = new Set(assumptions.filter((one) => one.operation === operation).flatMap(({ keys = [] }) => keys));
    expect(differences(recorded(), await played(), '', ours)).toEqual([]);
  },
);

test('somebody barred and somebody unknown are answered as recorded', async () => {
  mock.faults.add({ operation: 'patients.search', fault: 'inaccessible', times: 1 });
  expect(differences(sample('social/03-inaccessible'), await client.search(aase), '', new Set())).toEqual([]);
  expect(await client.search('6101990000')).toMatchObject({ status: 404 });
});

/** Where an answer has other keys, or values of another form, than what was recorded; links by name only. */
function differences(recorded: Json, played: Json, path: string, ours: ReadonlySet<string>): string[] {
  if (recorded === null || played === null) return [];
  if (formOf(recorded) !== formOf(played)) return [`${path}: ${formOf(recorded)} became ${formOf(played)}`];
  if (Array.isArray(recorded)) return played.flatMap((one: Json) => ofItem(recorded, one, path, ours));
  if (typeof recorded !== 'object' || path.endsWith('versionLookup')) return [];
  const keys = new Set([...Object.keys(recorded), ...Object.keys(played)]);
  return [...keys].flatMap((key) => {
    if (!(key in played)) return path.endsWith('_links') || key === 'value' ? [] : [`${path}.${key} is missing`];
    if (!(key in recorded)) return ours.has(key) || key === 'value' ? [] : [`${path}.${key} is not recorded`];
    return differences(recorded[key], played[key], `${path}.${key}`, ours);
  });
}

/** An item is like a recorded one of its type; of a type that none was recorded of, nothing is known. */
function ofItem(recorded: Json[], one: Json, path: string, ours: ReadonlySet<string>): string[] {
  const everyType = (list: Json[]): Json[] => list.flatMap((item) => [item, ...everyType(item?.children ?? [])]);
  const like = everyType(recorded).filter((item) => item?.type === one?.type || typeof one?.type !== 'string');
  const all = like.map((item) => differences(item, one, `${path}[]`, ours));
  return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function formOf(value: Json): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'string') return typeof value;
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+\+0000$/.test(value)) return 'instant';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'day';
  if (/^\d{6}-\d{4}$/.test(value)) return 'CPR number';
  return /^(?:https?:\/)?\/[^ ]+$/.test(value) ? 'link' : 'text';
}
