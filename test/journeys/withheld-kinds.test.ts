import { expect, test } from 'vitest';
import { informationKinds, type InformationKind } from '../../src/domain/access/access-rules.ts';
import { accessClient, consentClient, order, referralClient } from '../support/clients.ts';
import { runningHelhed } from '../support/helhed.ts';
import { population } from '../../mocks/people/population.ts';

const helhed = runningHelhed();
// Known to both areas, without a joint plan: what mette sees of the social area's is what a consent names.
const known = population(1)
  .filter((one) => one.in.employment && one.in.social === true && one.group !== 'joint-plan' && !one.knownFor)
  .map(({ cpr }) => cpr);

/** The next citizen, who consents that the social area tells the job centre all but these kinds. */
async function withheld(...kinds: InformationKind[]): Promise<string> {
  const cpr = known.pop()!;
  const given = {
    from: 'social',
    to: 'employment',
    kinds: informationKinds.filter((kind) => !kinds.includes(kind)),
  };
  expect((await consentClient(helhed).record('jonas', helhed.idOf(cpr), given)).refusal).toBeNull();
  return cpr;
}

const words = async (cpr: string, fields: string) =>
  (await helhed.data('mette', `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { ${fields} } }`, { cpr })).citizenByCpr;
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
    const citizenId = await helhed.citizenId('mette', cpr);
    const { warnings } = await referralClient(helhed).preview('mette', { ...order, citizenId });
    return warnings.map(({ code }: { code: string }) => code);
  };
  expect(await warningsAbout(await withheld('CONTACTS'))).toContain('CONTACTS_UNKNOWN');
  expect(await warningsAbout(await withheld())).not.toContain('CONTACTS_UNKNOWN');
});

test('conflict of interest: ends the citizen’s subscription at once', { timeout: 20_000 }, async () => {
  const cpr = helhed.cpr('only employment');
  const id = await helhed.citizenId('mette', cpr);
  const answers = await helhed.follow('mette', 'subscription ($id: ID!) { citizenChanged(id: $id) { name } }', { id });
  const next = async () => (await answers.next()).value?.data?.citizenChanged;
  expect((await next())?.name).toEqual(expect.any(String));
  expect((await accessClient(helhed).declareConflictOfInterest('mette', cpr)).refusal).toBeNull();
  expect(await next()).toBeNull();
  expect((await answers.next()).done).toBe(true);
});
