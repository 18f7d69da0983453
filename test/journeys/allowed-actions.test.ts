import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { accessClient, caseNumber, decisionClient, order, terms } from '../support/clients.ts';
import { runningHelhed } from '../support/helhed.ts';

const helhed = runningHelhed();
const both = 'both with a joint plan';
const today = dateInDenmark(new Date());
const coordinator = { area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' };

/** Tries each action about a citizen in a way that changes nothing, or only what no other attempt asks about. */
const attempts: Readonly<Record<string, (citizenId: string, cpr: string) => [field: string, input: object]>> = {
  REFER: (citizenId) => ['previewReferral', { ...order, citizenId }],
  RECORD_CONSENT: (citizenId) => ['recordConsent', { ...terms, citizenId, caseOrPurpose: '' }],
  REGISTER_DECISION: (citizenId) => [
    'registerBostoetteDecision',
    {
      citizenId,
      number: caseNumber(),
      kind: 'REFUSED',
      title: 'Bostøtte',
      paragraph: 'Serviceloven § 85',
      decidedOn: '2026-01-05',
      startsOn: '2026-01-05',
      informedOn: '2026-01-05',
    },
  ],
  RESERVE_HOURS: (citizenId) => ['reserveBostoetteHours', { citizenId, minutes: 0, movedOn: today, text: 'Flyttet' }],
  REVEAL_CPR: (citizenId) => ['revealCpr', { citizenId, reason: 'Skal stå i et brev til sygehuset' }],
  BREAK_GLASS: (citizenId, cpr) => ['breakGlass', { citizenId, cpr, reason: 'Borgeren er faldet om' }],
  DECLARE_CONFLICT_OF_INTEREST: (citizenId, cpr) => [
    'declareConflictOfInterest',
    { citizenId, cpr, relation: 'FAMILY' },
  ],
  PROPOSE_COMMITTEE_CASE: (citizenId) => ['proposeCommitteeCase', { citizenId, why: '' }],
  OPEN_PLAN: (citizenId) => [
    'openPlan',
    { citizenId, areas: ['employment', 'social'], coordinator, followUpOn: today },
  ],
};

const typeOf = (field: string) =>
  field === 'previewReferral' ? 'CreateReferralInput' : `${field[0]?.toUpperCase()}${field.slice(1)}Input`;

/** The code of the refusal or the error, or null where it was done. */
async function tried(persona: string, field: string, input: object): Promise<string | null> {
  const kind = field === 'previewReferral' ? 'query' : 'mutation';
  const query = `${kind} ($input: ${typeOf(field)}!) { ${field}(input: $input) { refusal { code } } }`;
  const { data, errors } = await helhed.ask(persona, query, { input: { idempotencyKey: randomUUID(), ...input } });
  return errors?.[0]?.extensions.code ?? data[field].refusal?.code ?? null;
}

const notTheirs: readonly (string | null)[] = ['NOT_ALLOWED', 'UNKNOWN_CITIZEN', 'FORBIDDEN'];

test.each(['mette', 'jonas', 'lars', 'karen', 'ali', 'bo', 'tove'])(
  'allowedActions of a citizen for %s: exactly what is not refused as none of theirs',
  async (persona) => {
    let citizens = 0;
    for (const knownFor of [both, 'only employment', 'only social']) {
      const cpr = helhed.cpr(knownFor);
      const query = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id allowedActions } }';
      const citizen = (await helhed.data(persona, query, { cpr })).citizenByCpr;
      if (!citizen) continue;
      citizens += 1;
      const codes = await Promise.all(
        Object.entries(attempts).map(async ([action, attempt]) => {
          const code = await tried(persona, ...attempt(citizen.id, cpr));
          return [action, code] as const;
        }),
      );
      const done = codes.filter(([, code]) => !notTheirs.includes(code)).map(([action]) => action);
      expect([knownFor, citizen.allowedActions, codes]).toEqual([knownFor, done, codes]);
    }
    expect(citizens).toBeGreaterThan(0);
  },
  60_000,
);

test('allowedActions of the committee: exactly for whom the list of members is not refused as none of theirs', async () => {
  const allowed: string[] = [];
  for (const persona of ['mette', 'lars', 'karen', 'helle', 'tove']) {
    const { allowedActions } = (await helhed.data(persona, '{ committee { allowedActions } }')).committee;
    const list = { expectedVersion: 0, validFrom: today, members: [] };
    const code = await tried(persona, 'setCommitteeMembers', list);
    expect([persona, allowedActions.includes('SET_MEMBERS'), code]).toEqual([persona, !notTheirs.includes(code), code]);
    if (allowedActions.length > 0) allowed.push(persona);
  }
  expect(allowed).toEqual(['lars', 'karen']);
});

test('viewer: units with names and roles, what can be begun, where one can refer to, and the municipality’s date', async () => {
  const query = `{ today viewer { units { area { key name } key name roles } allowedActions
    referralReceivers { nodes { area { key } key canReceive } completeness } } }`;
  const of = async (persona: string) => helhed.data(persona, query);
  const mette = await of('mette');
  expect(mette.today).toBe(today);
  expect(mette.viewer.units).toContainEqual({
    area: { key: 'employment', name: 'Beskæftigelse' },
    key: 'jobcenter',
    name: expect.stringMatching(/\p{Lu}/u),
    roles: expect.arrayContaining(['CASEWORKER']),
  });
  expect(mette.viewer.allowedActions).toEqual(['BREAK_GLASS', 'DECLARE_CONFLICT_OF_INTEREST']);
  const { nodes, completeness } = mette.viewer.referralReceivers;
  expect(completeness).toBe('COMPLETE');
  expect(nodes.map((one: { key: string }) => one.key)).toContain('voksenenhed');
  expect(new Set(nodes.map((one: { area: { key: string } }) => one.area.key))).toEqual(new Set(['social']));
  expect((await of('bo')).viewer.referralReceivers.nodes).toEqual([]);
  expect((await of('inge')).viewer.allowedActions).toEqual(['COMMIT_AUDIT_SAMPLE']);
  expect((await of('drift')).viewer.allowedActions).toEqual(['READ_GRANT_FEED']);
  helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
  expect((await of('mette')).viewer.referralReceivers).toMatchObject({ nodes: null, completeness: 'UNKNOWN' });
  helhed.mocks.social.faults.clear();
});

test('allowedActions of a decision: its latest version is corrected by the area that decided', async () => {
  const client = decisionClient(helhed);
  const { decision } = await client.register();
  const query = 'query ($id: ID!) { bostoetteDecision(id: $id) { allowedActions } }';
  const actions = async (persona: string, { id }: { id: string }) =>
    (await helhed.data(persona, query, { id })).bostoetteDecision.allowedActions;
  expect([await actions('jonas', decision), await actions('mette', decision)]).toEqual([['CORRECT'], []]);
  const corrected = await client.correct('jonas', decision, { title: 'Socialpædagogisk støtte' });
  expect([await actions('jonas', decision), await actions('jonas', corrected.decision)]).toEqual([[], ['CORRECT']]);
});

test('break-glass and conflict of interest: by the citizen’s id as by the number; by both, or by neither, refused', async () => {
  const access = accessClient(helhed);
  const citizenId = await helhed.citizenId('mette', both);
  const { glass } = await access.breakGlass('ali', helhed.cpr(both), { cpr: null, citizenId }, 'id cprMasked');
  expect(glass.cprMasked.slice(0, 6)).toBe(helhed.cpr(both).slice(0, 6));
  const leaders = '{ breakGlassReviews { nodes { id allowedActions } } }';
  const reviews = (await helhed.data('lars', leaders)).breakGlassReviews.nodes;
  expect(reviews).toContainEqual({ id: glass.id, allowedActions: ['REVIEW'] });
  const neither = await access.declareConflictOfInterest('bo', helhed.cpr(both), { cpr: null });
  expect(neither.refusal).toMatchObject({ code: 'MISSING', fields: ['cpr'] });
  const forged = await access.declareConflictOfInterest('bo', helhed.cpr(both), { cpr: null, citizenId: 'noget' });
  expect(forged.refusal.code).toBe('UNKNOWN_CITIZEN');
  const shown = 'conflictOfInterest { id allowedActions }';
  const { conflictOfInterest } = await helhed.mutate('jonas', 'declareConflictOfInterest', shown, {
    citizenId,
    relation: 'FRIEND',
  });
  expect(conflictOfInterest.allowedActions).toEqual([]);
  const { nodes } = (await helhed.data('karen', '{ conflictsOfInterest { nodes { id allowedActions } } }'))
    .conflictsOfInterest;
  expect(nodes).toContainEqual({ id: conflictOfInterest.id, allowedActions: ['END'] });
});
