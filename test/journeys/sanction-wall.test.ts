import { randomUUID } from 'node:crypto';
import { getNamedType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { sealId } from '../../src/access/global-id.ts';
import type { Purpose } from '../../src/domain/access/access-rules.ts';
import { consentClient, decisionClient, order, referralClient } from '../support/clients.ts';
import { everyField, rootFields } from '../support/every-field.ts';
import { runningHelhed } from '../support/helhed.ts';
import { startMocks } from '../../mocks/index.ts';
import { storeEndedPlan } from '../support/active-plan.ts';
import { signes } from '../support/meetings.ts';
import { planClient } from '../support/plans.ts';
import { ourSchema } from '../support/our-schema.ts';
import { inBothAreas } from '../support/client.ts';

/** What voluntary support is called, and the law that it is under; also as the schema's own words. */
const support =
  /bo-?st(ø|oe)tte(?!Decision|hours)|kontaktperson|\bskp\b|§+\s?(85|99|82\s?[a-d])\b|HOUSING_SUPPORT|CONTACT_PERSON(?!Key)|SUPPORT_PERSON|SEL_85|SEL_99/iu;

/** What an area is and offers is nobody's; an area's own fields lead to no citizen. */
const closed = new Set(['Area']);
const given = { 'Area.offers': '' };
const everybody = ['mette', 'lars', 'jonas', 'karen', inBothAreas];
const leaders = new Set(['lars', 'karen']);

const ended = await signes(startMocks);
const helhed = runningHelhed({
  policy: { drawingRight: { hoursPerPeriod: 20 }, plan: { opensWith: 'LEADER' } },
  prepare: storeEndedPlan(ended, 'Bostøttens lokale'),
});
const schema = await ourSchema();
let cpr: string;
/** Of each kind of thing one that is about voluntary support, by its own id. */
const own = {
  referral: '',
  decision: '',
  notification: '',
  consent: '',
  case: '',
  plan: '',
  'committee-case': '',
  meeting: 'MEETING-1',
};
const referrals = referralClient(helhed);
const decisions = decisionClient(helhed);

beforeAll(async () => {
  cpr = helhed.cpr('both with a joint plan');
  await whatIsVoluntary();
}, 120_000);

/** Everything that Helhed can hold about voluntary support, each thing naming it, some of them in free text alone. */
async function whatIsVoluntary() {
  const { keys } = helhed;
  const { decision } = await decisions.register();
  own.decision = keys.unseal('decision', decision.id) as string;
  own.notification = keys.unseal('notification', decision.notifications[0].id) as string;
  const citizenId = keys.seal('citizen', cpr);
  const plain = { purpose: 'Afklaring', desiredOutcome: 'At det lykkes', background: 'Se sagen', legalBasis: 'LAB' };
  const named = await referrals.refer({ ...plain, purpose: 'Henvises til bostøtte efter § 85' });
  own.referral = keys.unseal('referral', named.referral.id) as string;
  await referrals.refer({ ...plain, legalBasis: 'SEL_85' });
  // Only a question about it says what it is.
  const { referral: asked } = await referrals.refer(plain);
  const { referral: received } = await referrals.step('jonas', 'receiveReferral', asked);
  await referrals.step('jonas', 'requestReferralInformation', received, { questions: ['Har borgeren en SKP?'] });
  await referrals.refer({ ...plain, purpose: 'Afklaring igen' });
  const consent = { kinds: ['DECISIONS'], from: 'social', to: 'employment', caseOrPurpose: 'Bostøtte', form: 'ORAL' };
  const recorded = await consentClient(helhed).record('jonas', citizenId, consent);
  own.consent = keys.unseal('consent', recorded.consent.id) as string;
  const proposal = { citizenId, why: 'Bostøtten rækker ikke', legalBasis: 'JOINT_PLAN', informedOn: '2025-11-03' };
  const proposed = await helhed.mutate('mette', 'proposeCommitteeCase', 'committeeCase { id }', proposal);
  own['committee-case'] = keys.unseal('committee-case', proposed.committeeCase.id) as string;
  const cases = await see('jonas', `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { cases { nodes { id title } } } }`);
  const { id } = cases.citizenByCpr.cases.nodes.find(({ title }: { title: string }) => support.test(title));
  own.case = keys.unseal('case', id) as string;
  const hours = { citizenId, minutes: 180, movedOn: '2025-11-01', text: 'Bostøtte' };
  expect((await helhed.mutate('mette', 'reserveBostoetteHours', '', hours)).refusal).toBeNull();
  const plans = planClient(helhed);
  const opened = await plans.open(cpr, { followUpOn: dateInAYear() });
  const { plan } = await plans.step('mette', 'writePlan', opened.plan, {
    citizensWords: 'Bostøtten hjælper mig',
    efforts: [{ id: 'bo', area: 'employment', unit: 'jobcenter', title: 'Bostøtte' }],
  });
  own.plan = keys.unseal('plan', plan.id) as string;
  const glass = { cpr, reason: 'Der er ingen, der ved, om bostøtten kommer i dag' };
  expect((await helhed.mutate('jonas', 'breakGlass', '', glass)).refusal).toBeNull();
}

const dateInAYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

async function see(persona: string, query: string, variables: Record<string, unknown> = {}) {
  const answer = await helhed.ask(persona, query, { ...(query.includes('$cpr') && { cpr }), ...variables });
  if (!answer.data) throw new Error(`${query}: ${JSON.stringify(answer.errors)}`);
  expect(answer.errors, query).toBeUndefined();
  return answer.data;
}

const idFor = (kind: keyof typeof own, purpose: Purpose) =>
  JSON.stringify(sealId(helhed.keys, kind, own[kind], purpose));
const citizenFor = (purpose: Purpose) => JSON.stringify(sealId(helhed.keys, 'citizen', cpr, purpose));

/** How each way in is asked for a purpose; `null`: it is about nobody, or for people to whom no citizen is shown. */
const waysIn: Record<string, ((purpose: Purpose) => string[]) | null> = {
  'Query.viewer': null,
  'Query.areas': null,
  'Query.today': null,
  'Query.legalBases': null,
  'Query.formLimits': null,
  'Query.policy': null,
  'Query.citizenAccessLog': null,
  'Query.accessLogExport': null,
  'Query.auditSamples': null,
  'Query.auditSample': null,
  'Query.deadLetters': null,
  'Query.unusableGrants': null,
  'Query.systemDrift': null,
  'Query.grantFeeds': null,
  // A draft is its author's own words, and nobody else's to see.
  'Query.referralDrafts': null,
  // The committee itself: its members, and how much waits.
  'Query.committee': null,
  'Query.committeeCase': (purpose) => [
    `committeeCase(id: ${idFor('committee-case', purpose)})`,
    `committeeCase(id: ${idFor('committee-case', 'CASEWORK')}, purpose: ${purpose})`,
  ],
  'Query.committeeCases': (purpose) => [`committeeCases(first: 20, purpose: ${purpose})`],
  // Who broke the glass, and who keeps away, is looked at by leaders, for supervision only.
  'Query.breakGlassReviews': null,
  'Query.conflictsOfInterest': null,
  'Query.citizen': (purpose) => [
    `citizen(id: ${citizenFor(purpose)})`,
    `citizen(id: ${citizenFor('CASEWORK')}, purpose: ${purpose})`,
  ],
  'Query.citizenByCpr': (purpose) => [`citizenByCpr(cpr: "${cpr}", purpose: ${purpose})`],
  'Query.citizens': (purpose) => [`citizens(filter: {cprs: ["${cpr}"]}, first: 1, purpose: ${purpose})`],
  'Query.node': (purpose) => [`node(id: ${citizenFor(purpose)})`],
  'Query.nodes': (purpose) => [`nodes(ids: [${citizenFor(purpose)}])`],
  'Query.referral': (purpose) => [
    `referral(id: ${idFor('referral', purpose)})`,
    `referral(id: ${idFor('referral', 'CASEWORK')}, purpose: ${purpose})`,
  ],
  'Query.referrals': (purpose) => [`referrals(first: 20, purpose: ${purpose})`],
  'Query.previewReferral': (purpose) => [
    `previewReferral(input: {citizenId: ${citizenFor(purpose)}, idempotencyKey: "preview-1", receiver: {area: "social", unit: "voksenenhed"}, purpose: "Afklaring", legalBasis: "LAB", informedOn: "2025-11-03", desiredOutcome: "At det lykkes", background: "Se sagen"})`,
  ],
  'Query.previewWrites': (purpose) => [
    `previewWrites(action: {resumePlan: {idempotencyKey: "preview-2", id: ${idFor('plan', purpose)}, expectedVersion: 1}})`,
  ],
  'Query.plan': (purpose) => [
    `plan(id: ${idFor('plan', purpose)})`,
    `plan(id: ${idFor('plan', 'CASEWORK')}, purpose: ${purpose})`,
  ],
  'Query.plans': (purpose) => [`plans(first: 20, purpose: ${purpose})`],
  // It counts, and names nobody.
  'Query.planFigures': null,
  'Query.meeting': (purpose) => [
    `meeting(id: ${idFor('meeting', purpose)})`,
    `meeting(id: ${idFor('meeting', 'CASEWORK')}, purpose: ${purpose})`,
  ],
  'Query.meetings': (purpose) => [`meetings(first: 20, purpose: ${purpose})`],
  'Query.bostoetteDecision': (purpose) => [
    `bostoetteDecision(id: ${idFor('decision', purpose)})`,
    `bostoetteDecision(id: ${idFor('decision', 'CASEWORK')}, purpose: ${purpose})`,
  ],
  'Query.drawingRight': (purpose) => [`drawingRight(purpose: ${purpose})`],
  'Query.workQueue': (purpose) => [`workQueue(first: 20, purpose: ${purpose})`],
  'Query.notifications': (purpose) => [`notifications(first: 20, purpose: ${purpose})`],
  'Query.handledWork': (purpose) => [`handledWork(first: 20, purpose: ${purpose})`],
  'Query.underretningRoute': (purpose) => [`underretningRoute(citizenId: ${citizenFor(purpose)})`],
  'Subscription.citizenChanged': (purpose) => [`citizenChanged(id: ${citizenFor(purpose)})`],
  'Subscription.planChanged': (purpose) => [`planChanged(id: ${idFor('plan', purpose)})`],
  'Subscription.referralChanged': (purpose) => [`referralChanged(id: ${idFor('referral', purpose)})`],
  'Subscription.notificationArrived': (purpose) => [`notificationArrived(purpose: ${purpose})`],
  'Subscription.workQueueChanged': () => ['workQueueChanged'],
};

describe('sanction purpose: no voluntary support', () => {
  test('every root field is tested, or listed as about nobody', () => {
    const all = (['Query', 'Subscription'] as const).flatMap((root) =>
      rootFields(schema, root).map(({ name }) => `${root}.${name}`),
    );
    expect(Object.keys(waysIn).toSorted()).toEqual(all.toSorted());
  });

  /** Each selection below a way in, of those who may ask it. */
  const selectionsOf = (field: string) => {
    const [root = '', name = ''] = field.split('.');
    const type = getNamedType(rootFields(schema, root as 'Query').find((one) => one.name === name)!.type);
    return everyField(schema, type.name, { closed, given });
  };
  const wayIn = Object.entries(waysIn).flatMap(([field, ways]) => (ways ? [{ field, ways }] : []));

  test.each(wayIn.filter(({ field }) => field.startsWith('Query.')))(
    'no voluntary support in any field reached from $field',
    { timeout: 240_000 },
    async ({ field, ways }) => {
      const told: string[] = [];
      const selections = selectionsOf(field);
      // Whoever has both areas is shown most; a citizen is looked at by everybody.
      const askers = field === 'Query.citizenByCpr' ? everybody : [inBothAreas];
      const asked = askers.flatMap((persona) =>
        ways('SANCTION').flatMap((way) => selections.map((one) => ({ persona, way, ...one }))),
      );
      await inTurns(asked, async ({ persona, way, type, field: by, selection }) => {
        const answer = await helhed.ask(persona, `{ ${way} { ${selection} } }`);
        // What is for leaders alone says so, and nothing else.
        if (!leaders.has(persona) && answer.errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN')) return;
        expect(answer.data, `${way} ${selection} ${JSON.stringify(answer.errors)}`).toBeDefined();
        const text = JSON.stringify(answer.data, (key, value: unknown) =>
          key.endsWith('_id') || key === '__typename' || key.endsWith('ursor') ? undefined : value,
        );
        const found = support.exec(text);
        if (found)
          told.push(`${persona}: ${way} by ${by} in ${type}: ${text.slice(found.index - 60, found.index + 40)}`);
      });
      expect(told).toEqual([]);
    },
  );

  test('the same data is visible for casework', async () => {
    const told = new Set<string>();
    const asked = wayIn
      .filter(({ field }) => field === 'Query.citizenByCpr')
      .flatMap(({ field, ways }) =>
        ways('CASEWORK').flatMap((way) => selectionsOf(field).map((one) => ({ root: field, way, ...one }))),
      );
    await inTurns(asked, async ({ root, way, type, selection }) => {
      const { data } = await helhed.ask(inBothAreas, `{ ${way} { ${selection} } }`);
      if (support.test(JSON.stringify(data ?? null))) told.add(`${root} ${type}`);
    });
    const wanted = ['Case', 'Activity', 'Contact', 'TimelineEvent', 'BostoetteDecision', 'Referral', 'Consent', 'Plan'];
    for (const type of wanted)
      expect(
        [...told].some((one) => one.endsWith(` ${type}`)),
        type,
      ).toBe(true);
    const { meeting } = await see(inBothAreas, `{ meeting(id: ${idFor('meeting', 'CASEWORK')}) { id place } }`);
    expect(meeting.place).toMatch(support);
  }, 240_000);

  test('an id of voluntary support resolves to null by every way', async () => {
    for (const persona of everybody)
      for (const kind of Object.keys(own) as (keyof typeof own)[]) {
        const seen = await see(persona, `{ node(id: ${idFor(kind, 'SANCTION')}) { __typename } }`);
        expect([persona, kind, seen]).toEqual([persona, kind, { node: null }]);
      }
    const shown = await see(
      inBothAreas,
      `{ ${Object.keys(own)
        .map(
          (kind) =>
            `${kind.replaceAll('-', '_')}: node(id: ${idFor(kind as 'case', 'COORDINATION')}) { id __typename }`,
        )
        .join(' ')} }`,
    );
    for (const kind of ['case', 'decision', 'consent'] as const)
      expect(shown[kind].id).toBe(JSON.parse(idFor(kind, 'COORDINATION')));
  });

  test('a facilitator sees nothing', async () => {
    const { citizenByCpr: one } = await see(
      'tove',
      'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr, purpose: SANCTION) { cases { nodes { title } completeness } } }',
    );
    expect(one.cases).toEqual({ nodes: null, completeness: 'UNKNOWN' });
  });

  test('lists are PARTIAL and count only what they show', async () => {
    const list = '{ totalKnown completeness sources { errorCode } nodes { __typename } }';
    const fields = `cases ${list} contacts ${list} activities ${list} timeline ${list} referrals ${list} consents ${list} bostoetteDecisions ${list}`;
    for (const persona of everybody) {
      const { citizenByCpr: one } = await see(
        persona,
        `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr, purpose: SANCTION) { completeness ${fields} } }`,
      );
      expect(one.completeness).not.toBe('COMPLETE');
      for (const name of ['cases', 'contacts', 'activities', 'timeline', 'referrals', 'consents']) {
        expect([persona, name, one[name].completeness]).toEqual([persona, name, 'PARTIAL']);
        expect(one[name].totalKnown ?? 0, name).toBe(name === 'referrals' ? 0 : (one[name].nodes?.length ?? 0));
        expect(one[name].sources.map(({ errorCode }: { errorCode: string }) => errorCode)).toContain('VOLUNTARY');
      }
      expect(one.bostoetteDecisions).toMatchObject({ nodes: null, totalKnown: null, completeness: 'UNKNOWN' });
    }
  });

  test('everything else is still visible', async () => {
    const ask = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr, purpose: SANCTION) { cases { nodes { title } } contacts { nodes { role } } } }`;
    const { citizenByCpr: one } = await see('mette', ask);
    expect(one.cases.nodes.length).toBeGreaterThan(0);
    expect(one.contacts.nodes.length).toBeGreaterThan(0);
  });

  test('subscriptions show no more than queries', async () => {
    for (const { field, ways } of wayIn.filter((one) => one.field.startsWith('Subscription.')))
      for (const { type, selection } of selectionsOf(field).slice(0, 25))
        for (const way of ways('SANCTION')) {
          const first = await firstOf(inBothAreas, `subscription { ${way} { ${selection} } }`);
          expect(support.exec(first)?.[0], `${field} ${type}: ${first.slice(0, 300)}`).toBeUndefined();
        }
  }, 120_000);

  test('the preview of a referral shows no open voluntary support', async () => {
    const input = { ...order, legalBasis: 'LAB', purpose: 'Afklaring', background: '', idempotencyKey: randomUUID() };
    const ask = `query ($input: CreateReferralInput!) { previewReferral(input: $input) { warnings { code } known { label } } }`;
    const warned = async (purpose: Purpose) => {
      const citizenId = sealId(helhed.keys, 'citizen', cpr, purpose);
      const { previewReferral } = await see('mette', ask, { input: { ...input, citizenId } });
      return previewReferral.warnings.map(({ code }: { code: string }) => code);
    };
    expect(await warned('CASEWORK')).toContain('OPEN_REFERRAL_ALREADY');
    expect(await warned('SANCTION')).not.toContain('OPEN_REFERRAL_ALREADY');
  });
});

/** Does it for all, some at a time. */
async function inTurns<Item>(items: readonly Item[], does: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let one = left.shift(); one; one = left.shift()) await does(one);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

async function firstOf(persona: string, query: string): Promise<string> {
  const answers = await helhed.follow(persona, query);
  const { value } = await answers.next();
  await answers.return?.();
  return JSON.stringify(value?.data ?? null);
}
