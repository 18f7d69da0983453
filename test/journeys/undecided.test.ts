import { afterEach, expect, onTestFinished, test } from 'vitest';
import { accessClient, consentClient } from '../support/clients.ts';
import { runningHelhed, startHelhed } from '../support/helhed.ts';

const limits = { attemptMs: 600, connectMs: 600, failuresToOpen: 1_000_000, jitterMs: 1, longestPauseMs: 1 };
const helhed = runningHelhed({ limits });
afterEach(() => helhed.clearFaults());

const sources = 'sources { area { key } state errorCode message }';
const whole = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) {
  name phone addressProtected address { line } completeness ${sources}
  consents { totalKnown completeness nodes { caseOrPurpose } } referrals { totalKnown completeness nodes { state } }
  bostoetteDecisions { totalKnown completeness nodes { title } } timeline { totalKnown completeness nodes { event } }
  cases { totalKnown completeness nodes { title } ${sources} }
  discrepancies { totalKnown completeness nodes { field } } } }`;
type Headers = Record<string, string>;
const view = async (persona: string, cpr: string, headers: Headers = {}, query = whole) =>
  (await helhed.data(persona, query, { cpr }, headers)).citizenByCpr;
const nobody = () => helhed.cpr('unknown to both');
const hurried = { 'x-request-timeout-ms': '1' };

/** A consent that was given, and taken back: it opens nothing, and is there. */
async function consented(): Promise<string> {
  const { record, withdraw } = consentClient(helhed);
  const given = { from: 'social', to: 'employment', caseOrPurpose: 'Fortrolig sag' };
  const { consent } = await record('jonas', helhed.idOf(helhed.cpr('only social')), given);
  expect((await withdraw('jonas', consent)).refusal).toBeNull();
  return consent.id as string;
}

// Not `huge`: whether a body too big is noticed before the deadline is a matter of how busy the machine is.
const operations = ['*', 'root', 'patients.search', 'patients.preferences'] as const;
const faults = ['503', '404', '401', 'hang', 'reset', 'html-200', 'truncated', 'renamed', 'foreign-record'] as const;

test('missing and forbidden look the same under every fault of the other area', async () => {
  const hidden = helhed.cpr('only social');
  for (const operation of operations)
    for (const fault of faults) {
      try {
        helhed.mocks.social.faults.add({ operation, fault });
      } catch {
        continue;
      }
      const [somebody, none] = [await view('mette', hidden, hurried), await view('mette', nobody(), hurried)];
      helhed.mocks.social.faults.clear();
      expect([operation, fault, somebody]).toEqual([operation, fault, none]);
    }
}, 120_000);

test('missing and forbidden look the same under every fault of the employment area', async () => {
  for (const fault of faults.filter((one) => one !== 'hang')) {
    helhed.mocks.employment.faults.add({ operation: 'citizens.search', fault });
    const somebody = await view('jonas', helhed.cpr('only employment'));
    const none = await view('jonas', nobody());
    helhed.mocks.employment.faults.clear();
    expect([fault, somebody]).toEqual([fault, none]);
  }
}, 60_000);

test('access undecided: nothing is shown by number, id or list', async () => {
  const cpr = helhed.cpr('only social');
  const consent = await consented();
  helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
  const shell = await view('mette', cpr);
  expect(shell).toEqual(await view('mette', nobody()));
  expect(shell).toMatchObject({ name: null, completeness: 'UNKNOWN', addressProtected: null, address: null });
  for (const list of ['consents', 'referrals', 'bostoetteDecisions', 'timeline', 'cases', 'discrepancies'])
    expect(shell[list]).toMatchObject({ nodes: null, totalKnown: null, completeness: 'UNKNOWN' });
  const { data } = await helhed.ask('mette', 'query ($id: ID!) { node(id: $id) { id } }', { id: consent });
  expect(data.node).toBeNull();
});

test('a short client deadline does not change access', async () => {
  for (const mock of [helhed.mocks.employment, helhed.mocks.social])
    mock.faults.add({ operation: '*', fault: 'latency', ms: 100 });
  expect(await view('mette', helhed.cpr('only social'), hurried)).toBeNull();
  expect((await view('mette', helhed.cpr('only employment'), hurried)).name).not.toBeNull();
});

test('one system hangs: the other half is not delayed', async () => {
  helhed.mocks.social.faults.add({ operation: '*', fault: 'latency', ms: 2_000 });
  const startedAt = performance.now();
  const half = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name phone cases(filter: { area: "employment" }) { completeness } } }`;
  const seen = await view('mette', helhed.cpr('both with a joint plan'), {}, half);
  expect(seen.name).not.toBeNull();
  expect(performance.now() - startedAt).toBeLessThan(1_500);
});

test('address messages do not reveal whether the other area knows a citizen', async () => {
  const told = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { addressProtected address { line }
    discrepancies { completeness nodes { field } } sources { area { key } state errorCode } } }`;
  const of = (social: boolean) =>
    helhed.mocks.people.filter(
      (one) => one.in.employment && one.group !== 'joint-plan' && one.in.social === social && !one.knownFor,
    );
  for (const { cpr } of [...of(true).slice(0, 10), ...of(false).slice(0, 10)]) {
    const seen = await view('mette', cpr, {}, told);
    expect(seen.addressProtected).not.toBe(false);
    expect(seen.sources.map(({ errorCode }: { errorCode: string | null }) => errorCode)).toEqual([null, 'NO_BASIS']);
  }
});

test('lists: hidden citizens are not counted, pages go on behind them', async () => {
  const cpr = helhed.cpr('only employment');
  const mine = `query ($name: String, $after: String) { citizens(first: 1, after: $after, filter: { unit: "jobcenter", nameContains: $name }) {
    totalKnown completeness nodes { name } pageInfo { hasNextPage endCursor } } }`;
  const name = (await view('mette', cpr)).name as string;
  const ask = async (part: string) => (await helhed.data('mette', mine, { name: part })).citizens;
  expect((await ask(name)).nodes).toHaveLength(1);
  expect((await accessClient(helhed).declareConflictOfInterest('mette', cpr)).refusal).toBeNull();
  expect(await ask(name)).toEqual(await ask(`${name}x`));
  const page = await ask(name.slice(0, 2));
  expect(page.totalKnown).toBeNull();
  if (page.pageInfo.hasNextPage) expect(page.pageInfo.endCursor).not.toBeNull();
});

test('STALE answers are shown to the same viewer only', async () => {
  const other = await startHelhed({ limits: { failuresToOpen: 1_000_000 } });
  onTestFinished(other.close);
  const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name cases { nodes { title } } } }`;
  const see = async (persona: string) =>
    (await other.data(persona, query, { cpr: other.cpr('only employment') })).citizenByCpr;
  expect((await see('mette')).cases.nodes).not.toEqual([]);
  other.mocks.employment.faults.add({ operation: '*', fault: '503' });
  expect((await see('mette')).cases.nodes).not.toBeNull();
  expect((await see('lars')).name).toBeNull();
});
