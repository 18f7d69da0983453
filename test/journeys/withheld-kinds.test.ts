import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { informationKinds, type InformationKind } from '../../src/domain/access/access-rules.ts';
import { glassDesk } from '../support/glass-desk.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { order, preview } from '../support/referral-desk.ts';

let helhed: Helhed;
let known: string[];
beforeAll(async () => {
  helhed = await startHelhed();
  // Known to both areas, without a joint plan: what mette sees of the social area's is what a consent names.
  known = helhed.mocks.people
    .filter((one) => one.in.employment && one.in.social === true && one.group !== 'joint-plan' && !one.knownFor)
    .map(({ cpr }) => cpr);
});
afterAll(() => helhed.close());
const { ask, declareConflictOfInterest } = glassDesk(() => helhed);

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const idOf = async (persona: string, cpr: string): Promise<string> =>
  (await ask(persona, 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }', { cpr })).citizenByCpr.id;

/** The next citizen, who consents that the social area tells the job centre all but these kinds. */
async function withheld(...kinds: InformationKind[]): Promise<string> {
  const cpr = known.pop()!;
  const input = {
    idempotencyKey: randomUUID(),
    citizenId: await idOf('jonas', cpr),
    from: 'social',
    to: 'employment',
    kinds: informationKinds.filter((kind) => !kinds.includes(kind)),
    caseOrPurpose: 'Praktik',
    form: 'WRITTEN',
    givenOn: day(-2),
    expiresOn: day(30),
  };
  const query = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { refusal { message } } }';
  expect((await ask('jonas', query, { input })).recordConsent.refusal).toBeNull();
  return cpr;
}

const words = async (cpr: string, fields: string) =>
  (await ask('mette', `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { ${fields} } }`, { cpr })).citizenByCpr;
const list = 'completeness totalKnown';

test('COMPLETE where nothing is withheld', async () => {
  const cpr = await withheld();
  const fields = `completeness discrepancies { completeness } timeline { ${list} } bostoetteDecisions { ${list} } cases { ${list} }`;
  const seen = await words(cpr, fields);
  expect(seen).toMatchObject({
    completeness: 'COMPLETE',
    discrepancies: { completeness: 'COMPLETE' },
    timeline: { completeness: 'COMPLETE' },
    bostoetteDecisions: { completeness: 'COMPLETE' },
  });
});

test('discrepancies: PARTIAL where identity or contacts are withheld', async () => {
  for (const kind of ['IDENTITY', 'CONTACTS'] as const) {
    const { discrepancies } = await words(await withheld(kind), 'discrepancies { completeness }');
    expect([kind, discrepancies.completeness]).toEqual([kind, 'PARTIAL']);
  }
});

test('timeline: PARTIAL where decisions, cases or activities are withheld', async () => {
  for (const kind of ['DECISIONS', 'CASES', 'ACTIVITIES'] as const) {
    const { timeline } = await words(await withheld(kind), `timeline { ${list} }`);
    expect([kind, timeline.completeness]).toEqual([kind, 'PARTIAL']);
  }
});

test('Citizen.completeness: PARTIAL where anything asked for is withheld', async () => {
  const asked: Partial<Record<InformationKind, readonly string[]>> = {
    DECISIONS: ['bostoetteDecisions', 'timeline'],
    CASES: ['cases', 'timeline'],
    ACTIVITIES: ['activities', 'timeline'],
    CONTACTS: ['contacts', 'discrepancies'],
    IDENTITY: ['discrepancies'],
  };
  for (const [kind, lists] of Object.entries(asked)) {
    const cpr = await withheld(kind as InformationKind);
    for (const one of lists) {
      const seen = await words(cpr, `completeness ${one} { completeness }`);
      expect([kind, one, seen.completeness]).toEqual([kind, one, 'PARTIAL']);
    }
  }
});

test('preview: CONTACTS_UNKNOWN where contacts are withheld', async () => {
  const warningsAbout = async (cpr: string) => {
    const input = { ...order, citizenId: await idOf('mette', cpr), idempotencyKey: randomUUID() };
    const { warnings } = (await ask('mette', preview, { input })).previewReferral;
    return warnings.map(({ code }: { code: string }) => code);
  };
  expect(await warningsAbout(await withheld('CONTACTS'))).toContain('CONTACTS_UNKNOWN');
  expect(await warningsAbout(await withheld())).not.toContain('CONTACTS_UNKNOWN');
});

test('conflict of interest: ends the citizen’s subscription at once', { timeout: 20_000 }, async () => {
  const cpr = helhed.cpr('only employment');
  const id = await idOf('mette', cpr);
  const authorization = `Bearer ${await helhed.token('mette')}`;
  const client = createClient({ url: `${helhed.url}/graphql`, headers: { authorization }, retryAttempts: 0 });
  const query = 'subscription ($id: ID!) { citizenChanged(id: $id) { name } }';
  const answers = client.iterate<{ citizenChanged: { name: string } | null }>({ query, variables: { id } });
  const next = async () => (await answers.next()).value?.data?.citizenChanged;
  expect((await next())?.name).toEqual(expect.any(String));
  expect((await declareConflictOfInterest('mette', cpr)).refusal).toBeNull();
  expect(await next()).toBeNull();
  expect((await answers.next()).done).toBe(true);
  client.dispose();
});
