import { expect, onTestFinished, test } from 'vitest';
import { startMock, type RunningMock } from '../../mocks/kit/mock.ts';
import type { MockReply } from '../../mocks/kit/operation.ts';
import { definition } from '../../mocks/social/index.ts';
import type { Register } from '../../mocks/social/register.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { personIn, soon, told } from '../support/answers.ts';
import { connected, registered } from '../support/mocked-system.ts';
import { planned } from '../support/social-people.ts';
import { json, upstream } from '../support/upstream.ts';

const aase = '6105901002' as Cpr;
type Json = ReturnType<typeof JSON.parse>;

/** The mock with one operation whose answers are changed, and an adapter on it. */
async function withAnswers(
  name: string,
  change: (reply: MockReply & { body?: Json }) => MockReply | void,
  but: object | null = null,
) {
  const operations = definition.operations.map((one) =>
    one.name === name
      ? {
          ...one,
          async handle(...given: Parameters<typeof one.handle>) {
            const reply = structuredClone(await one.handle(...given));
            return change(reply) ?? reply;
          },
        }
      : one,
  );
  const mock = await startMock({ ...definition, operations }, { people: [planned(aase)] });
  onTestFinished(() => mock.close());
  const { basePath, tokenPath } = definition.access ?? { basePath: '', tokenPath: '' };
  const paths = { url: `${mock.url}${basePath}`, tokenUrl: `${mock.url}${tokenPath}` };
  const usual = definition.access?.settings;
  const setup = but ? { views: usual?.['views'], ...but } : usual;
  const settings = { area: 'social', ...paths, clientId: 'helhed', clientSecret: 'helhed-secret', setup };
  return { mock, ...connected(registered('social'), settings) };
}

/** Another server, which must never hear from us. */
const elsewhere = () => upstream((_, response) => json(response, []));

const withPatientLink = (href: string) => (reply: MockReply & { body?: Json }) => {
  reply.body.patient._links.patientPreferences = { href };
};

test('a link to another server is not followed', async () => {
  const other = await elsewhere();
  const { adapter, alarms } = await withAnswers('patients.search', withPatientLink(`${other.url}/preferences`));
  expect(told((await adapter.find([aase], soon())).get(aase))).toMatchObject({
    kind: 'unread',
    fault: { kind: 'not-understood', call: 'patients.preferences' },
  });
  expect([other.calls, alarms]).toEqual([[], ['upstream-invalid']]);
});

test('a node that cannot be read is left out of its own section and counted', async () => {
  const { adapter, alarms } = await withAnswers('pathways.references', (reply) => {
    delete reply.body[0].name;
  });
  const within = soon();
  const person = personIn((await adapter.find([aase], within)).get(aase));
  const cases = told((await adapter.cases([person], within)).get(aase));
  expect([cases.items.length, cases.leftOut]).toEqual([2, 1]);
  const activities = told((await adapter.activities([person], within)).get(aase));
  expect([activities.items.length, activities.leftOut]).toEqual([3, 0]);
  expect(alarms).toEqual(['upstream-invalid']);
});

test('where it is not known what hangs below a node, every section may lack something', async () => {
  const { adapter } = await withAnswers('pathways.references', (reply) => {
    reply.body[0].children = 'many';
  });
  const within = soon();
  const person = personIn((await adapter.find([aase], within)).get(aase));
  for (const section of ['cases', 'contacts', 'activities'] as const)
    expect((await adapter[section]([person], within)).get(aase)).toMatchObject({
      ok: true,
      value: { value: { leftOut: 1 } },
    });
});

test('nodes of other kinds are none of ours, but what hangs below them is', async () => {
  const { adapter } = await withAnswers('pathways.references', (reply) => ({
    ...reply,
    body: [{ type: 'folderReference', children: reply.body }],
  }));
  const within = soon();
  const person = personIn((await adapter.find([aase], within)).get(aase));
  expect(told((await adapter.cases([person], within)).get(aase))).toMatchObject({ items: { length: 3 }, leftOut: 0 });
});

test('an address whose protection is not told is not understood, rather than shown', async () => {
  const { adapter } = await withAnswers('patients.search', (reply) => {
    delete reply.body.patient.primaryAddress.restricted;
  });
  const answer = (await adapter.find([aase], soon())).get(aase);
  expect(told(answer)).toMatchObject({ kind: 'unread', person: null, fault: { kind: 'not-understood' } });
  expect(JSON.stringify(answer)).not.toMatch(/Prøvevej|Brøndum|610590/);
});

test('without the view of the whole there are no pathways to show, rather than a part of them', async () => {
  const { adapter } = await withAnswers('patients.preferences', (reply) => {
    reply.body.CITIZEN_PATHWAY.shift();
  });
  const person = personIn((await adapter.find([aase], soon())).get(aase));
  expect(person.jointPlanWith).toEqual(['employment']);
  expect((await adapter.cases([person], soon())).get(aase)).toMatchObject({ ok: false, error: { kind: 'refused-us' } });
});

test('a list with a record that cannot be read counts it, and no longer says how many match a name', async () => {
  const { adapter } = await withAnswers('organizations.patients', (reply) => ({
    ...reply,
    body: [{ ...reply.body[0], patientIdentifier: undefined }, ...reply.body],
  }));
  const page = { offset: 0, size: 10 };
  expect(told(await adapter.list({ unit: 'fti' }, page, soon()))).toMatchObject({ items: [{ cpr: aase }], leftOut: 1 });
  const named = told(await adapter.list({ unit: 'fti', nameContains: 'brønd' }, page, soon()));
  expect(named).toMatchObject({ items: [{ cpr: aase }], leftOut: 1, total: null });
});

const firstGrant = (mock: RunningMock<Register>) => String([...mock.state().grants.keys()][0]);

test.each<[string, (grant: Json) => void]>([
  [
    'whose citizen has no CPR number',
    (grant) => (grant.patient.patientIdentifier = { type: 'anonymous', identifier: 'A-1' }),
  ],
  ['with two numbers', (grant) => (grant.basketGrantId += 1)],
  ['with an element of another shape', (grant) => (grant.currentElements[0].paragraph = 'Serviceloven § 85')],
  ['with a date that does not exist', (grant) => (grant.currentElements[2].date = '2026-02-31T23:00:00.000+0000')],
  ['with a date in words', (grant) => (grant.currentElements[3].date = 'snart')],
  [
    'with two paragraphs to choose from',
    (grant) => grant.currentElements.push({ type: 'paragraph', paragraph: { name: 'Serviceloven', section: '§ 99' } }),
  ],
])('a grant %s is not understood, and set aside', async (_, change) => {
  const { adapter, mock, alarms } = await withAnswers('grants.get', (reply) => {
    change(reply.body);
  });
  expect(told(await adapter.grants!.grant(firstGrant(mock), soon()))).toEqual({
    kind: 'unreadable',
    why: 'NOT_UNDERSTOOD',
  });
  expect(alarms).toEqual(['upstream-invalid']);
});

test('a grant in somebody’s tree that is another citizen’s is alarmed, and none of the activities is believed', async () => {
  const { adapter, alarms } = await withAnswers(
    'grants.get',
    (reply) => {
      reply.body.patient.id += 1;
    },
    {},
  );
  const person = personIn((await adapter.find([aase], soon())).get(aase));
  expect((await adapter.activities([person], soon())).get(aase)).toMatchObject({
    ok: false,
    error: { kind: 'not-understood', call: 'pathways.references' },
  });
  expect(new Set(alarms)).toEqual(new Set(['foreign-record']));
});

test('a grant whose citizen is not told is not for us', async () => {
  const { adapter, mock } = await withAnswers('grants.get', (reply) => {
    reply.body.patient = null;
  });
  const read = told(await adapter.grants!.grant(firstGrant(mock), soon()));
  expect(read).toEqual({ kind: 'unreadable', why: 'INACCESSIBLE' });
});

test('elements of a grant that nobody has heard of, and one that came twice, do no harm', async () => {
  const { adapter, mock } = await withAnswers('grants.get', (reply) => {
    reply.body.currentElements.unshift({ type: 'score', score: [7] }, reply.body.currentElements[0]);
  });
  const read = told(await adapter.grants!.grant(firstGrant(mock), soon()));
  expect(read).toMatchObject({ kind: 'grant', grant: { citizen: aase, paragraph: 'Serviceloven § 85', minutes: 90 } });
});

test('changes that never come to an end are not followed in a circle', async () => {
  const { adapter, alarms } = await withAnswers('grants.changes', (reply) => {
    reply.body.hasMore = true;
  });
  const { cursor } = told(await adapter.grants!.changes(null, soon()));
  expect(await adapter.grants!.changes(cursor, soon())).toMatchObject({ ok: false, error: { kind: 'not-understood' } });
  expect(alarms).toEqual(['upstream-invalid']);
});
