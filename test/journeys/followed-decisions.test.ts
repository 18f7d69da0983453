import { beforeAll, expect, test } from 'vitest';
import type { Register as Employment } from '../../mocks/employment/register.ts';
import type { Register as Social } from '../../mocks/social/register.ts';
import { decisionClient } from '../support/clients.ts';
import { caseworkerAt } from '../support/employment-client.ts';
import { eventually } from '../support/eventually.ts';
import { runningHelhed } from '../support/helhed.ts';
import { signedIn, weekly, type SocialClient } from '../support/social-client.ts';

const helhed = runningHelhed({
  follow: true,
  policy: { decisions: { everyMs: 200 }, delivery: { answersEveryMs: 500, firstRetryMs: 100 } },
});
let social: SocialClient;
let signe = '';
beforeAll(async () => {
  social = await signedIn(helhed.mocks.social);
  signe = helhed.cpr('both with a joint plan');
});

/** What an application for bostøtte holds; two visits of so many minutes a week. */
const elements = (minutes: number, startsOn = '2026-12-01') => [
  { type: 'paragraph', paragraph: { name: 'Serviceloven', section: '§ 85' } },
  { type: 'supplier', supplier: { name: 'Bostøtteteamet' } },
  { type: 'entryDate', date: startsOn },
  { type: 'visitatedDurationInMinutes', number: minutes },
  weekly(2),
];

/** A title as it was written, without the marker behind it. */
const withoutMarker = (title: string) => title.replace(/ \(Helhed-ref: [^)]+\)$/, '');

const apply = async (cpr: string, given: readonly unknown[]) =>
  (await social.apply(cpr, { name: 'Bostøtte', elements: given })).body;
const move = async (grant: Parameters<SocialClient['move']>[0], name: string, given: readonly unknown[] = []) =>
  (await social.move(grant, name, given)).body;

const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { bostoetteDecisions(first: 100) { completeness nodes {
  id kind title paragraph decidedOn startsOn endsOn minutesPerWeek provider voluntary informedOn
  appeal { possible until } source { area { key } number version } supersedes { id } supersededBy { id } registeredBy { name }
  notifications { id state version recipient { roles area { key } unit { key } person } history { action by { name } actionTaken text } }
  notNotified { role reason } } } } }`;

const decisionsOf = async (cpr: string, persona = 'jonas') =>
  (await helhed.data(persona, query, { cpr })).citizenByCpr.bostoetteDecisions.nodes ?? [];

/** The decision that a grant came to in a version, once Helhed has it. */
const found = async (cpr: string, { id, version }: { id: number; version: number }) => {
  const isIt = ({ source }: { source: { number: string; version: number } }) =>
    source.number === String(id) && source.version === version;
  return eventually(async () => (await decisionsOf(cpr)).find(isIt));
};

/** Our tasks about a citizen in the employment system, in the order in which they came. */
const tasksAtEmployment = (cpr: string) => {
  const { citizens, tasks } = helhed.mocks.employment.state() as Employment;
  return [...tasks.written.values()].filter(({ citizenId }) => citizens.get(citizenId)?.cpr === cpr);
};
const tasksAtSocial = (cpr: string) => {
  const { patients, assignments } = helhed.mocks.social.state() as Social;
  return [...assignments.values()].filter(({ patientId }) => patients.get(patientId)?.cpr === cpr);
};

const bare = ({ title }: { title: string }) => withoutMarker(title);

test('grant feed: a decision in the social system notifies everybody who must know', async () => {
  const granted = await move(await apply(signe, elements(90)), 'Bevilg');
  const decision = await found(signe, granted);
  expect(decision).toMatchObject({
    kind: 'GRANTED',
    paragraph: 'Serviceloven § 85',
    startsOn: '2026-12-01',
    minutesPerWeek: 180,
    provider: 'Bostøtteteamet',
    voluntary: true,
    appeal: { possible: true },
    supersedes: null,
    registeredBy: null,
    notNotified: [],
  });
  type Told = { recipient: { person: string } };
  const told = decision.notifications.map(({ recipient }: Told) => recipient);
  const byName = (one: Told['recipient'], other: Told['recipient']) => other.person.localeCompare(one.person);
  expect(told.toSorted(byName)).toEqual([
    {
      roles: ['COORDINATOR', 'CASEWORKER'],
      area: { key: 'employment' },
      unit: { key: 'jobcenter' },
      person: 'Mette Holm',
    },
    { roles: ['DELIVERER'], area: { key: 'social' }, unit: { key: 'fti' }, person: 'Bo Kjær' },
  ]);
  const [task] = await eventually(() => tasksAtEmployment(signe));
  expect(task?.description).toMatch(
    /^Til: Mette Holm, Jobcenter\nAfgørelse: Bostøtte er bevilget\nGælder fra: 1. december 2026\nGælder til: uden slutdato\nTimer om ugen: 3\nKvittér senest: \d+. [a-z]+ \d{4}\n/,
  );
  expect(task?.description).not.toMatch(/§|Bostøtteteamet|8408912204/);
  const [forBo] = await eventually(() => tasksAtSocial(signe));
  expect(forBo?.description).toMatch(/^Til: Bo Kjær, Forebyggelse og tidlig indsats\n/);
});

test('changed or annulled grant: closes the old task and notifies again', async () => {
  const aya = helhed.cpr('protected address');
  const granted = await move(await apply(aya, elements(60)), 'Bevilg');
  await found(aya, granted);
  const changed = await move(granted, 'Ændr', elements(120));
  const second = await found(aya, changed);
  expect(second).toMatchObject({ kind: 'CHANGED', minutesPerWeek: 240, supersedes: { id: expect.any(String) } });
  const revoked = await move(changed, 'Annullér');
  expect(await found(aya, revoked)).toMatchObject({ kind: 'REVOKED' });
  const states = () => tasksAtEmployment(aya).map(({ title, state }) => `${bare({ title })}: ${state}`);
  await expect
    .poll(states)
    .toEqual([
      'Afgørelse om bostøtte: bevilget: Canceled',
      'Afgørelse om bostøtte: ændret: Canceled',
      'Afgørelse om bostøtte: annulleret: Active',
    ]);
  const history = (await decisionsOf(aya)).map(({ notifications }: { notifications: { state: string }[] }) =>
    notifications.map(({ state }) => state === 'WITHDRAWN'),
  );
  expect(history.flat().filter(Boolean).length).toBeGreaterThanOrEqual(2);
});

test('grant read in an older version than was announced: read again with longer and longer waits, until it is there', async () => {
  const granted = await move(await apply(signe, elements(30)), 'Bevilg');
  const isRead = ({ operation, path }: { operation: string; path: string }) =>
    operation === 'grants.get' && path.endsWith(`/${granted.id}`);
  const reads = () => helhed.mocks.social.calls().filter(isRead).length;
  await found(signe, granted);
  const before = reads();
  helhed.mocks.social.faults.add({ operation: 'grants.get', fault: 'stale' });
  const changed = await move(granted, 'Ændr', elements(60));
  await expect.poll(reads, { timeout: 10_000 }).toBeGreaterThan(before + 1);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const tries = reads() - before;
  helhed.clearFaults();
  expect(tries).toBeLessThan(6);
  expect(await found(signe, changed)).toMatchObject({ kind: 'CHANGED', minutesPerWeek: 120 });
}, 60_000);

test('ended grant: notified as ended, never as running', async () => {
  const cpr = helhed.cpr('protected address');
  const granted = await move(await apply(cpr, elements(60)), 'Bevilg');
  await found(cpr, granted);
  const ended = await move(granted, 'Afslut', [{ type: 'basketGrantEndDate', date: '2027-01-31' }]);
  const { notifications } = await found(cpr, ended);
  const { data } = await helhed.ask(
    'jonas',
    'query ($id: ID!) { node(id: $id) { ... on Notification { kind sentence startsOn endsOn minutesPerWeek } } }',
    { id: notifications[0].id },
  );
  expect(data.node).toEqual({
    kind: 'ENDED',
    sentence:
      'Afgørelse: Bostøtten ophører. Begyndte: 1. december 2026. Sidste dag: 31. januar 2027. Træder i stedet for: en tidligere afgørelse.',
    startsOn: '2026-12-01',
    endsOn: '2027-01-31',
    minutesPerWeek: null,
  });
  const isIt = (one: { title: string }) => bare(one) === 'Afgørelse om bostøtte: støtten ophører';
  const task = await eventually(() => tasksAtEmployment(cpr).find(isIt));
  expect(task?.description).toContain(
    'Afgørelse: Bostøtten ophører\nBegyndte: 1. december 2026\nSidste dag: 31. januar 2027\n',
  );
  expect(task?.description).not.toMatch(/Gælder fra|Timer om ugen|\d{4}-\d{2}-\d{2}/);
});

test('task closed in the own system: acknowledges the notification', async () => {
  const cpr = helhed.cpr('the two systems disagreeing on name, phone and address');
  const granted = await move(await apply(cpr, elements(60)), 'Bevilg');
  await found(cpr, granted);
  const [task] = await eventually(() => tasksAtEmployment(cpr));
  const mette = await caseworkerAt(helhed.mocks.employment);
  await mette.setState(task!.id, 0);
  const acknowledged = await eventually(
    () => found(cpr, granted),
    ({ notifications }) => notifications.some(({ state }: { state: string }) => state === 'ACKNOWLEDGED'),
  );
  const [answered] = acknowledged.notifications.filter(({ state }: { state: string }) => state === 'ACKNOWLEDGED');
  expect(answered.history.map(({ action }: { action: string }) => action)).toEqual(['NOTIFY', 'ACKNOWLEDGE']);
  const { notes, patients } = helhed.mocks.social.state() as Social;
  const about = await eventually(() => notes.filter(({ patientId }) => patients.get(patientId)?.cpr === cpr));
  expect(about.map(bare)).toEqual(['Afgørelsen om bostøtte er kvitteret']);
});

test('grant without a joint plan: nobody is notified, with the reason', async () => {
  const jorgen = helhed.cpr('only social');
  const granted = await move(await apply(jorgen, elements(60)), 'Bevilg');
  const decision = await found(jorgen, granted);
  expect(decision.notNotified).toContainEqual({ role: 'CASEWORKER', reason: 'NO_BASIS' });
  expect(tasksAtEmployment(jorgen)).toEqual([]);
});

test('unusable grants: listed with a reason, the others go on', async () => {
  const oddities = {
    NO_PARAGRAPH: elements(60).filter(({ type }) => type !== 'paragraph'),
    END_BEFORE_START: [...elements(60), { type: 'basketGrantEndDate', date: '2026-11-01' }],
    NO_MINUTES: elements(0),
    UNKNOWN_REPETITION: [...elements(60).slice(0, 4), { type: 'repetition', pattern: 'NU_OG_DA', count: 1 }],
    NEGATIVE_PERIOD: [...elements(60).slice(0, 4), weekly(2, -1)],
  };
  const before = tasksAtEmployment(signe).length;
  const numbers = new Map<string, string>();
  for (const [reason, given] of Object.entries(oddities)) {
    const grant = await move(await apply(signe, given), 'Bevilg');
    numbers.set(String(grant.id), reason);
  }
  const sound = await move(await apply(signe, elements(30)), 'Bevilg');
  expect(await found(signe, sound)).toMatchObject({ minutesPerWeek: 60 });
  const aside = `{ unusableGrants(first: 100) { nodes { area { key } number reason sentence tries } } }`;
  type Aside = { number: string; reason: string };
  const ours = async () =>
    ((await helhed.data('drift', aside)).unusableGrants.nodes as Aside[]).filter(({ number }) => numbers.has(number));
  const found_ = await eventually(ours, (all) => all.length === numbers.size);
  expect(new Map(found_.map(({ number, reason }) => [number, reason]))).toEqual(numbers);
  await expect.poll(() => tasksAtEmployment(signe)).toHaveLength(before + 1);
});

test('unusable grant that is corrected becomes a decision', async () => {
  const odd = await move(await apply(signe, elements(0)), 'Bevilg');
  const right = await move(odd, 'Ændr', elements(45));
  expect(await found(signe, right)).toMatchObject({ kind: 'CHANGED', minutesPerWeek: 90 });
});

test('a registered decision and its grant are one decision, in either order', async () => {
  const cpr = helhed.cpr('both with a joint plan');
  const granted = await move(await apply(cpr, elements(45)), 'Bevilg');
  await found(cpr, granted);
  const { register: registerAs } = decisionClient(helhed);
  const dates = { decidedOn: '2026-11-20', startsOn: '2026-12-01', informedOn: '2026-11-20' };
  const register = (number: number) => registerAs({ number: String(number), minutes: 45, ...dates });
  expect(await register(granted.id)).toMatchObject({ decision: null, refusal: { code: 'DECISION_EXISTS' } });

  const next = await apply(cpr, elements(45));
  const byHand = await register(next.id);
  expect(byHand.refusal).toBeNull();
  const read = await found(cpr, await move(next, 'Bevilg'));
  expect(read).toMatchObject({ supersedes: { id: byHand.decision.id }, notifications: [] });
  expect(read.notNotified.map(({ reason }: { reason: string }) => reason)).toContain('NOTHING_NEW');
});
