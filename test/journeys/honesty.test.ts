import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';

/** Short limits, so that hanging systems do not hold the tests up, and no breaker, which would hide one fault behind the next. */
const limits = {
  attemptMs: 250,
  fairMs: 10,
  connectMs: 250,
  failuresToOpen: 1_000_000,
  jitterMs: 1,
  longestPauseMs: 1,
  concurrent: 200,
  queued: 200,
};
const helhed = runningHelhed({ limits, environment: { REQUEST_SECONDS: '3' } });

const list = 'totalKnown completeness sources { area { key } state errorCode message }';
const query = `query ($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) {
    name phone email addressProtected address { line } completeness
    sources { area { key } state errorCode message }
    cases { nodes { area { key } title } ${list} }
    contacts { nodes { area { key } name } coordinator { name } ${list} }
    activities { nodes { area { key } title } ${list} }
    timeline { nodes { on event } ${list} }
    discrepancies { nodes { field } ${list} }
  }
}`;

const faults = [
  'hang',
  '401',
  '404',
  '409',
  '412',
  '429',
  '500',
  '503',
  '504',
  'reset',
  'reset-after',
  'html-200',
  'failed-200',
  'truncated',
  'renamed',
  'new-enum',
  'huge',
  'missing-link',
  'inaccessible',
  'foreign-record',
  'duplicate',
  'drip',
] as const;
/** Faults after which the answer may still be whole and right. */
const harmlessFaults = new Set(['reset-after', 'new-enum', 'duplicate', 'drip']);
const sections = ['cases', 'contacts', 'activities', 'timeline', 'discrepancies'] as const;
const people = [
  'only employment',
  'both with a joint plan',
  'only social',
  'age 17',
  'protected address',
  'unknown to both',
  'known to one system and inaccessible in the other',
  'the two systems disagreeing on name, phone and address',
];

type List = {
  nodes: unknown[] | null;
  totalKnown: number | null;
  completeness: string;
  sources: { area: { key: string }; state: string }[];
};
type Seen = Record<(typeof sections)[number], List> & {
  name: string | null;
  addressProtected: boolean | null;
  address: unknown;
  completeness: string;
  sources: List['sources'];
};

const askAs = async (persona: string, cpr: string): Promise<Seen | null> => {
  const answer = await helhed.ask(persona, query, { cpr });
  expect(answer).toMatchObject({ status: 200 });
  expect(answer.errors).toBeUndefined();
  return answer.data.citizenByCpr;
};

/** What may be said: nothing counts as none unless every source answered, and every source that did not answer is named. */
function expectHonest(seen: Seen, truth: Seen | null, harmless: boolean, saidNobody: boolean): void {
  for (const section of sections) {
    const { nodes, totalKnown, completeness, sources } = seen[section];
    const silent = sources.filter((one) => ['FAILED', 'TIMED_OUT', 'DISABLED', 'WITHHELD'].includes(one.state));
    expect(sources.map((one) => one.area.key)).toEqual(['employment', 'social']);
    if (silent.length > 0) expect(completeness).not.toBe('COMPLETE');
    expect(completeness === 'UNKNOWN').toBe(silent.length === sources.length);
    if (nodes?.length === 0) expect(completeness).toBe('COMPLETE');
    expect(nodes === null).toBe(totalKnown === null);
    if (completeness === 'COMPLETE' && harmless) expect(nodes).toHaveLength(truth?.[section].nodes?.length ?? 0);
  }
  if (seen.addressProtected === false) expect(truth?.addressProtected).toBe(false);
  if (truth?.addressProtected && !saidNobody) expect(seen.address).toBeNull();
  const levels = ['UNKNOWN', 'PARTIAL', 'COMPLETE'];
  const least = Math.min(
    ...(['cases', 'contacts', 'activities'] as const).map((one) => levels.indexOf(seen[one].completeness)),
  );
  expect(levels.indexOf(seen.completeness)).toBeLessThanOrEqual(Math.max(least, levels.indexOf('PARTIAL')));
}

const truths = new Map<string, Seen | null>();
async function truthFor(persona: string, cpr: string): Promise<Seen | null> {
  const key = `${persona} ${cpr}`;
  if (!truths.has(key)) truths.set(key, await askAs(persona, cpr));
  return truths.get(key) ?? null;
}

/** Every fault that a system's operations, as a full overview calls them, can play. */
async function troublesOf(system: 'employment' | 'social') {
  const mock = helhed.mocks[system];
  mock.clearCalls();
  await askAs('mette', helhed.cpr('both with a joint plan'));
  const operations = [
    '*',
    ...new Set(mock.calls().flatMap(({ operation }) => (operation && operation !== 'token' ? [operation] : []))),
  ];
  const all = operations.flatMap((operation) => faults.map((fault) => ({ system, operation, fault })));
  return all.filter(({ operation, fault }) => {
    try {
      mock.faults.add({ operation, fault });
      return true;
    } catch {
      return false;
    } finally {
      mock.faults.clear();
    }
  });
}

test('unknown is never none: no fault on any person makes any field claim an absence', async () => {
  for (const persona of ['mette', 'jonas']) for (const person of people) await truthFor(persona, helhed.cpr(person));
  const trouble = fc.constantFrom(...(await troublesOf('employment')), ...(await troublesOf('social')));
  const run = fc.asyncProperty(
    fc.constantFrom('mette', 'jonas'),
    fc.constantFrom(...people),
    fc.array(trouble, { minLength: 1, maxLength: 3 }),
    async (persona, person, troubles) => {
      const cpr = helhed.cpr(person);
      const truth = await truthFor(persona, cpr);
      for (const { system, operation, fault } of troubles)
        helhed.mocks[system].faults.add({ operation, citizen: cpr, fault });
      const seen = await askAs(persona, cpr).finally(helhed.clearFaults);
      if (seen)
        return expectHonest(
          seen,
          truth,
          troubles.every(({ fault }) => harmlessFaults.has(fault)),
          // 404 is how the social system says that it has nobody.
          troubles.some(({ system, fault }) => system === 'social' && fault === '404'),
        );
      // Nobody there: then that is the truth, or the caller's own system refuses access, which looks the same.
      const saysNobody = ({ system, fault }: (typeof troubles)[number]) => system === 'social' && fault === '404';
      expect(truth === null || troubles.some((one) => one.fault === 'inaccessible' || saysNobody(one))).toBe(true);
    },
  );
  await fc.assert(run, { numRuns: 150 });
}, 120_000);

test.each(['hang', '503', 'reset', 'html-200', 'truncated', 'huge'] as const)(
  'social system down (%s): the employment half arrives whole',
  async (fault) => {
    const cpr = helhed.cpr('both with a joint plan');
    const truth = await truthFor('mette', cpr);
    helhed.mocks.social.faults.add({ operation: '*', fault });
    const seen = await askAs('mette', cpr).finally(helhed.clearFaults);
    const ofEmployment = (list?: List) =>
      list?.nodes?.filter((one) => (one as { area: { key: string } }).area.key === 'employment');
    for (const section of ['cases', 'contacts', 'activities'] as const) {
      expect(seen?.[section].completeness).toBe('PARTIAL');
      expect(ofEmployment(seen?.[section])).toEqual(ofEmployment(truth?.[section]));
    }
    // What cannot be read is about somebody, and must not tell so to whom nothing else opens the area (promise 20).
    const known: Partial<Record<string, string[]>> = { hang: ['TIMED_OUT'], '503': ['FAILED'], reset: ['FAILED'] };
    const state = seen?.sources.find((one) => one.area.key === 'social')?.state;
    expect(known[fault] ?? ['FAILED', 'WITHHELD']).toContain(state);
  },
);

test('both systems down: nothing is claimed about anyone', async () => {
  const known = helhed.mocks.people.find((one) => one.in.employment && one.in.social === true && !one.knownFor)!.cpr;
  for (const mock of [helhed.mocks.employment, helhed.mocks.social]) mock.faults.add({ operation: '*', fault: '503' });
  const shells = await Promise.all([known, helhed.cpr('unknown to both')].map((cpr) => askAs('mette', cpr))).finally(
    helhed.clearFaults,
  );
  expect(shells[0]).toMatchObject({
    name: null,
    completeness: 'UNKNOWN',
    addressProtected: null,
    cases: { nodes: null, totalKnown: null, completeness: 'UNKNOWN' },
  });
  expect(shells[1]).toEqual(shells[0]);
});

test('client disconnects: upstream calls are aborted', async () => {
  helhed.mocks.social.clearCalls();
  helhed.mocks.social.faults.add({ operation: '*', fault: 'latency', ms: 200 });
  const leaving = new AbortController();
  const body = JSON.stringify({ query, variables: { cpr: helhed.cpr('both with a joint plan') } });
  const authorization = await helhed.authorization('mette');
  const asked = fetch(`${helhed.url}/graphql`, {
    method: 'POST',
    body,
    signal: leaving.signal,
    headers: { 'content-type': 'application/json', authorization },
  });
  setTimeout(() => leaving.abort(), 60);
  await expect(asked).rejects.toThrow('aborted');
  await new Promise((resolve) => setTimeout(resolve, 600));
  helhed.clearFaults();
  expect(helhed.mocks.social.calls().length).toBeLessThanOrEqual(1);
});

test('x-request-timeout-ms: answers within the client’s deadline, 2 seconds at least', async () => {
  helhed.mocks.social.faults.add({ operation: '*', fault: 'hang' });
  const startedAt = performance.now();
  const answer = await helhed
    .ask('mette', query, { cpr: helhed.cpr('both with a joint plan') }, { 'x-request-timeout-ms': '400' })
    .finally(helhed.clearFaults);
  expect(performance.now() - startedAt).toBeLessThan(2_800);
  expect(answer.data.citizenByCpr.cases.completeness).toBe('PARTIAL');
});

test('unknown activity status: shown among the running ones, PARTIAL', async () => {
  const cpr = helhed.cpr('both with a joint plan');
  helhed.mocks.employment.faults.add({ operation: 'activities.search', citizen: cpr, fault: 'new-enum' });
  const ask = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) {
    activities(filter: { activeOnly: true, area: "employment" }) { completeness nodes { systemStatus active } }
  } }`;
  const { data } = await helhed.ask('mette', ask, { cpr }).finally(helhed.clearFaults);
  const { completeness, nodes } = data.citizenByCpr.activities;
  expect(completeness).toBe('PARTIAL');
  expect(nodes.length).toBeGreaterThan(0);
  expect(new Set(nodes.map((one: object) => JSON.stringify(one)))).toEqual(
    new Set(['{"systemStatus":"Nyt ord","active":null}']),
  );
});
