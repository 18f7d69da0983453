import { isDeepStrictEqual } from 'node:util';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import { consents as stored } from '../../src/consent/store.ts';
import type { Consent } from '../../src/domain/consent/consent.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../../src/domain/dates.ts';
import { addDays } from '../../src/domain/working-days.ts';
import { consentClient, order, referralClient, terms } from '../support/clients.ts';
import { recordedUsually } from '../support/consents.ts';
import { forEachEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { consent } from '../support/selections.ts';

const consentsQuery = `query Consents($cpr: CPR!, $inForceOnly: Boolean! = false) { citizenByCpr(cpr: $cpr) {
  consents(filter: { inForceOnly: $inForceOnly }) { totalKnown completeness nodes { ${consent} } } } }`;
const look = `query Look($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name cases { nodes { area { key } } sources { area { key } state } }
  contacts { nodes { area { key } } sources { area { key } state } } activities { sources { area { key } state } } } }`;

const today = dateInDenmark(new Date());
const usual = { ...terms, kinds: ['CASES', 'CONTACTS'] };
const bodil = 'only employment';
/** Known to both areas, and no joint plan. */
const both = population(1).find((one) => one.in.employment && one.in.social === true && one.group !== 'joint-plan')!;
/** Known to employment only; one has consented until yesterday, the other until today. */
const [ranOut, lastDay] = population(1).filter((one) => one.in.employment && one.in.social === false && !one.knownFor);

/** One that began so long ago that nobody could record it now. */
function recordedLongAgo(cpr: string, expiresOn: CalendarDate): Consent {
  const began = { givenOn: addDays(today, -400), recordedAt: '2025-01-01T08:00:00.000Z' as Instant };
  const what = { kinds: ['CASES'], caseOrPurpose: 'Støtte', form: 'ORAL', from: 'employment', to: 'social' } as const;
  const now = { recordedBy: { id: 'x', name: 'X' } };
  return { id: randomUUID(), citizen: cpr as Cpr, expiresOn, ...recordedUsually, ...began, ...what, ...now };
}

type Shown = { nodes: { area: { key: string } }[] | null; sources: { area: { key: string }; state: string }[] };
const areasIn = ({ nodes }: Shown) => [...new Set(nodes?.map(({ area }) => area.key))];
const stateOf = ({ sources }: Shown, area: string) => sources.find((one) => one.area.key === area)?.state;

forEachEngine((engine) => {
  const helhed = runningHelhed({
    engine,
    async prepare({ db }, keys) {
      await stored.insert(db, keys, recordedLongAgo(ranOut!.cpr, addDays(today, -1)));
      await stored.insert(db, keys, recordedLongAgo(lastDay!.cpr, today));
    },
    limits: { failuresToOpen: 1_000 },
    policy: { delivery: { firstRetryMs: 200, answersEveryMs: 300 } },
  });
  const referrals = referralClient(helhed);
  const consents = consentClient(helhed);
  const record = (cpr: string, input: object = {}, persona = 'mette') =>
    consents.record(persona, helhed.idOf(cpr), { ...usual, ...input });
  const withdraw = (one: { id: string; version: number }, persona = 'mette', input: Record<string, unknown> = {}) =>
    consents.withdraw(persona, one, input);
  const see = async (persona: string, cpr: string) =>
    (await helhed.data(persona, look, { cpr })).citizenByCpr as {
      name: string;
      cases: Shown;
      contacts: Shown;
      activities: Shown;
    };
  const listed = async (persona: string, cpr: string, inForceOnly = false) =>
    (await helhed.data(persona, consentsQuery, { cpr, inForceOnly })).citizenByCpr?.consents.nodes;

  test('consent: opens exactly its kinds of information until it is withdrawn', async () => {
    const { cpr } = both;
    expect(areasIn((await see('jonas', cpr)).cases)).not.toContain('employment');
    const given = (await record(cpr)).consent;
    expect(given).toMatchObject({ ...usual, from: { key: 'employment' }, to: { key: 'social' }, inForce: true });
    expect(given).toMatchObject({ recordedBy: { name: 'Mette Holm' }, version: 1, allowedActions: ['WITHDRAW'] });
    const seen = await see('jonas', cpr);
    expect(areasIn(seen.cases)).toContain('employment');
    expect(areasIn(seen.contacts)).toContain('employment');
    expect(stateOf(seen.activities, 'employment')).toBe('WITHHELD');
    const back = (await withdraw(given, 'jonas', { text: 'Vil ikke mere' })).consent;
    expect(back).toMatchObject({ inForce: false, version: 2, allowedActions: [] });
    expect(back.withdrawn).toEqual({ by: { name: 'Jonas Friis' }, form: 'ORAL', text: 'Vil ikke mere' });
    const after = await see('jonas', cpr);
    expect(areasIn(after.cases)).not.toContain('employment');
    expect(stateOf(after.cases, 'employment')).toBe('WITHHELD');
    expect((await withdraw(given)).refusal).toMatchObject({ __typename: 'NotPossible' });
    expect(await listed('mette', cpr, true)).toEqual([]);
    expect((await listed('jonas', cpr)).map(({ id }: { id: string }) => id)).toEqual([given.id]);
  });

  test('consent: shows a citizen of the other area, without kinds that it does not name', async () => {
    const cpr = helhed.cpr(bodil);
    expect(await see('jonas', cpr)).toBeNull();
    expect((await record(cpr, {}, 'jonas')).refusal).toMatchObject({ __typename: 'UnknownCitizen' });
    const given = (await record(cpr)).consent;
    const seen = await see('jonas', cpr);
    expect(seen.name).toBeNull();
    expect(areasIn(seen.cases)).toEqual(['employment']);
    const found = 'query ($id: ID!) { node(id: $id) { ... on Consent { kinds } } }';
    expect((await helhed.data('jonas', found, { id: given.id })).node).toEqual({ kinds: usual.kinds });
    await withdraw(given);
    expect(await see('jonas', cpr)).toBeNull();
    expect((await helhed.data('jonas', found, { id: given.id })).node).toBeNull();
  });

  test('consent: valid through its last day', async () => {
    expect(await see('jonas', ranOut!.cpr)).toBeNull();
    expect(await listed('mette', ranOut!.cpr)).toMatchObject([{ inForce: false, allowedActions: ['WITHDRAW'] }]);
    expect(await listed('mette', ranOut!.cpr, true)).toEqual([]);
    expect(areasIn((await see('jonas', lastDay!.cpr)).cases)).toEqual(['employment']);
    expect(await listed('jonas', lastDay!.cpr, true)).toMatchObject([{ inForce: true }]);
  });

  test('consent: withdrawn while a system is down; cached answers are gone at once', async () => {
    const { cpr } = both;
    const given = (await record(cpr)).consent;
    expect(areasIn((await see('jonas', cpr)).cases)).toContain('employment');
    helhed.mocks.employment.faults.add({ operation: '*', fault: '503' });
    const kept = await see('jonas', cpr);
    expect(areasIn(kept.cases)).toContain('employment');
    expect(stateOf(kept.cases, 'employment')).toBe('STALE');
    expect((await withdraw(given, 'jonas')).refusal).toBeNull();
    expect(areasIn((await see('jonas', cpr)).cases)).not.toContain('employment');
    helhed.mocks.employment.faults.clear();
  });

  test('consent: idempotent; an old version, another unit and bad input are refused', async () => {
    const cpr = helhed.cpr(bodil);
    const idempotencyKey = randomUUID();
    const [first, again] = [await record(cpr, { idempotencyKey }), await record(cpr, { idempotencyKey })];
    expect(again).toEqual(first);
    expect((await listed('mette', cpr, true)).length).toBe(1);
    const other = await record(cpr, { idempotencyKey, caseOrPurpose: 'Noget andet' });
    expect(other.refusal).toMatchObject({ __typename: 'IdempotencyMismatch' });
    expect((await record(cpr, { to: 'police' })).refusal).toMatchObject({ __typename: 'InvalidArea', field: 'to' });
    const late = { ...first.consent, version: 7 };
    expect((await withdraw(late)).refusal).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    expect((await withdraw({ id: 'no-such-consent', version: 1 })).refusal.__typename).toBe('UnknownConsent');
    const unseen = await helhed.ask('drift', consentsQuery, { cpr });
    expect(unseen.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await withdraw(first.consent)).refusal).toBeNull();
  });

  test('consent: delivery of a referral is held while withdrawn, resumed by a new consent', async () => {
    const { cpr } = both;
    const given = (await record(cpr)).consent;
    for (const operation of ['assignments.create', 'notes.create'])
      helhed.mocks.social.faults.add({ operation, fault: '503' });
    const input = {
      citizenId: helhed.idOf(cpr),
      ...order,
      purpose: `Bostøtte ${engine.name}`,
      idempotencyKey: randomUUID(),
    };
    const { referral } = await referrals.mutate('mette', 'createReferral', input);
    await withdraw(given);
    helhed.mocks.social.faults.clear();
    const towards = async (area: string) =>
      (await referrals.see('mette', referral.id)).deliveries
        .filter((one: { area: { key: string } }) => one.area.key === area)
        .map(({ state }: { state: string }) => state);
    await expect.poll(() => towards('employment')).toEqual(['DELIVERED']);
    // What was in hand at that moment may have arrived, and then that is what is said.
    await expect.poll(() => towards('social')).toEqual(['HELD', 'HELD']);
    const warnings = async () =>
      (await referrals.preview('mette', { ...input, idempotencyKey: randomUUID() })).warnings.map(
        ({ code }: { code: string }) => code,
      );
    expect(await warnings()).toContain('CONSENT_WITHDRAWN');
    const anew = (await record(cpr)).consent;
    await expect.poll(() => towards('social')).toEqual(['DELIVERED', 'DELIVERED']);
    expect(await warnings()).not.toContain('CONSENT_WITHDRAWN');
    await withdraw(anew);
  }, 40_000);

  test('consent on paper: a warning in the preview, no hindrance', async () => {
    const citizenId = await helhed.citizenId('mette', 'both with a joint plan');
    expect(await referrals.preview('mette', { ...order, citizenId })).toMatchObject({
      refusal: null,
      warnings: [{ code: 'CONSENT_NOT_RECORDED' }],
    });
  });

  test('citizenChanged: notified when a consent is recorded and withdrawn, ends without access', async () => {
    const cpr = helhed.cpr(bodil);
    const given = (await record(cpr)).consent;
    const query =
      'subscription ($id: ID!) { citizenChanged(id: $id) { consents(filter: { inForceOnly: true }) { totalKnown } } }';
    const answers = await helhed.follow('jonas', query, { id: helhed.idOf(cpr) });
    let last: unknown;
    /** Returns the next answer that says something else: news of what was recorded before it began may come once more. */
    const next = async () => {
      for (;;) {
        const said = (await answers.next()).value?.data?.citizenChanged;
        if (!isDeepStrictEqual(said, last)) return (last = said);
      }
    };
    expect(await next()).toEqual({ consents: { totalKnown: 1 } });
    const second = (await record(cpr, { kinds: ['IDENTITY'] })).consent;
    expect(await next()).toEqual({ consents: { totalKnown: 2 } });
    await withdraw(second);
    expect(await next()).toEqual({ consents: { totalKnown: 1 } });
    await withdraw(given);
    expect(await next()).toBeNull();
    expect((await answers.next()).done).toBe(true);
  });

  test('consent: the audit trail has the legal basis, who recorded and who withdrew', async () => {
    const entries = await helhed.audited();
    const about = helhed.keys.pseudonym(both.cpr);
    const jonas = entries.filter(({ actor, operationName, citizens }) => {
      return (
        actor.name === 'Jonas Friis' && operationName === 'Look' && citizens.some((one) => one.pseudonym === about)
      );
    });
    expect(jonas.map(({ basis }) => basis['employment'] ?? [])).toEqual([
      [],
      ['CONSENT'],
      [],
      ['CONSENT'],
      ['CONSENT'],
      [],
    ]);
    const changes = entries.filter(({ action }) => action === 'change');
    expect(changes.map(({ asked }) => asked[0])).toEqual(
      expect.arrayContaining(['Mutation.recordConsent', 'Mutation.withdrawConsent']),
    );
    expect(JSON.stringify(entries)).not.toContain('Vil ikke mere');
  });
});
