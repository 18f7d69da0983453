import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import { addConsent } from '../../src/consent/store.ts';
import type { Consent } from '../../src/domain/consent/consent.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../../src/domain/dates.ts';
import { addDays } from '../../src/domain/working-days.ts';
import { loadKeys, type Keys } from '../../src/platform/keys.ts';
import { recordedUsually } from '../support/consents.ts';
import { forEachEngine, type TestDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { order, preview, referralDesk } from '../support/referral-desk.ts';

const consent = `id kinds caseOrPurpose form givenOn expiresOn inForce version allowedActions from { key } to { key name }
  recordedBy { name } withdrawn { by { name } form text } citizen { cprMasked }`;
const payload = `{ consent { ${consent} } refusal { __typename code message
  ... on InvalidArea { field areas } ... on InvalidDate { field } ... on VersionConflict { currentVersion } } }`;
const consents = `query Consents($cpr: CPR!, $onlyInForce: Boolean! = false) { citizenByCpr(cpr: $cpr) {
  consents(onlyInForce: $onlyInForce) { totalKnown completeness nodes { ${consent} } } } }`;
const look = `query Look($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name cases { nodes { area { key } } sources { area { key } state } }
  contacts { nodes { area { key } } sources { area { key } state } } activities { sources { area { key } state } } } }`;

const today = dateInDenmark(new Date());
const inAMonth = addDays(today, 30);
const terms = { kinds: ['CASES', 'CONTACTS'], from: 'employment', to: 'social', form: 'WRITTEN' };
const bodil = 'only employment';
/** Known to both areas, and no joint plan. */
const both = (helhed: Helhed) =>
  helhed.mocks.people.find((one) => one.in.employment && one.in.social === true && one.group !== 'joint-plan')!;

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
  let database: TestDatabase;
  let helhed: Helhed;
  let keys: Keys;
  const desk = referralDesk(() => helhed);
  /** Known to employment only; one has consented until yesterday, the other until today. */
  const [ranOut, lastDay] = population(1).filter(
    (one) => one.in.employment && one.in.social === false && !one.knownFor,
  );
  beforeAll(async () => {
    database = await engine.fresh();
    keys = loadKeys({ keyFile: `${database.where.dataDir}/keys.json` });
    const store = await database.open();
    await addConsent(store.db, keys, recordedLongAgo(ranOut!.cpr, addDays(today, -1)));
    await addConsent(store.db, keys, recordedLongAgo(lastDay!.cpr, today));
    await store.close();
    helhed = await startHelhed({ database, limits: { failuresToOpen: 1_000 }, policy: { delivery: quick } });
  });
  const quick = { firstRetryMs: 200, answersEveryMs: 300 };
  afterAll(() => database.remove());

  const mutate = async (
    persona: string,
    mutation: 'recordConsent' | 'withdrawConsent' | 'markConsentSeen',
    input: object,
  ) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${payload} }`;
    const answer = await helhed.ask(persona, query, { input: { idempotencyKey: randomUUID(), ...input } });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data[mutation];
  };
  const idOf = (cpr: string) => keys.seal('citizen', cpr);
  const usual = { ...terms, caseOrPurpose: 'Bostøtte under praktikken', givenOn: today, expiresOn: inAMonth };
  const record = (cpr: string, input: object = {}, persona = 'mette') =>
    mutate(persona, 'recordConsent', { citizenId: idOf(cpr), ...usual, ...input });
  const withdraw = ({ id, version }: { id: string; version: number }, persona = 'mette', input: object = {}) =>
    mutate(persona, 'withdrawConsent', { id, expectedVersion: version, form: 'ORAL', ...input });
  const see = async (persona: string, cpr: string) =>
    (await helhed.ask(persona, look, { cpr })).data.citizenByCpr as {
      name: string;
      cases: Shown;
      contacts: Shown;
      activities: Shown;
    };
  const listed = async (persona: string, cpr: string, onlyInForce = false) =>
    (await helhed.ask(persona, consents, { cpr, onlyInForce })).data.citizenByCpr?.consents.nodes;

  test('consent: opens exactly its kinds of information until it is withdrawn', async () => {
    const { cpr } = both(helhed);
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
    expect((await helhed.ask('jonas', found, { id: given.id })).data.node).toEqual({ kinds: usual.kinds });
    await withdraw(given);
    expect(await see('jonas', cpr)).toBeNull();
    expect((await helhed.ask('jonas', found, { id: given.id })).data.node).toBeNull();
  });

  test('consent: valid through its last day', async () => {
    expect(await see('jonas', ranOut!.cpr)).toBeNull();
    expect(await listed('mette', ranOut!.cpr)).toMatchObject([{ inForce: false, allowedActions: ['WITHDRAW'] }]);
    expect(await listed('mette', ranOut!.cpr, true)).toEqual([]);
    expect(areasIn((await see('jonas', lastDay!.cpr)).cases)).toEqual(['employment']);
    expect(await listed('jonas', lastDay!.cpr, true)).toMatchObject([{ inForce: true }]);
  });

  test('consent: withdrawn while a system is down; cached answers are gone at once', async () => {
    const { cpr } = both(helhed);
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
    const unseen = await helhed.ask('drift', consents, { cpr });
    expect(unseen.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await withdraw(first.consent)).refusal).toBeNull();
  });

  test('consent: delivery of a referral is held while withdrawn, resumed by a new consent', async () => {
    const { cpr } = both(helhed);
    const given = (await record(cpr)).consent;
    for (const operation of ['assignments.create', 'notes.create'])
      helhed.mocks.social.faults.add({ operation, fault: '503' });
    const input = { citizenId: idOf(cpr), ...order, purpose: `Bostøtte ${engine.name}`, idempotencyKey: randomUUID() };
    const { referral } = await desk.mutate('mette', 'createReferral', input);
    await withdraw(given);
    helhed.mocks.social.faults.clear();
    const towards = async (area: string) =>
      (await desk.see('mette', referral.id)).deliveries
        .filter((one: { area: { key: string } }) => one.area.key === area)
        .map(({ state }: { state: string }) => state);
    expect(
      await eventually(
        () => towards('employment'),
        (all) => all[0] === 'DELIVERED',
      ),
    ).toEqual(['DELIVERED']);
    // What was in hand at that moment may have arrived, and then that is what is said.
    const held = await eventually(
      () => towards('social'),
      (all) => all.every((state: string) => state === 'HELD'),
    );
    expect(held).toEqual(['HELD', 'HELD']);
    const warnings = async () =>
      (
        await helhed.ask('mette', preview, { input: { ...input, idempotencyKey: randomUUID() } })
      ).data.previewReferral.warnings.map(({ code }: { code: string }) => code);
    expect(await warnings()).toContain('CONSENT_WITHDRAWN');
    const anew = (await record(cpr)).consent;
    const done = await eventually(
      () => towards('social'),
      (all) => all.every((state: string) => state === 'DELIVERED'),
    );
    expect(done).toEqual(['DELIVERED', 'DELIVERED']);
    expect(await warnings()).not.toContain('CONSENT_WITHDRAWN');
    await withdraw(anew);
  }, 40_000);

  test('consent on paper: a warning in the preview, no hindrance', async () => {
    const citizenId = await desk.citizenId('mette', 'both with a joint plan');
    const shown = await helhed.ask('mette', preview, { input: { ...order, citizenId, idempotencyKey: randomUUID() } });
    expect(shown.data.previewReferral).toMatchObject({ refusal: null, warnings: [{ code: 'CONSENT_NOT_RECORDED' }] });
  });

  test('citizenChanged: notified when a consent is recorded and withdrawn, ends without access', async () => {
    const cpr = helhed.cpr(bodil);
    const given = (await record(cpr)).consent;
    const client = createClient({
      url: `${helhed.url}/graphql`,
      headers: { authorization: `Bearer ${await helhed.token('jonas')}` },
      retryAttempts: 0,
    });
    const query = 'subscription ($id: ID!) { citizenChanged(id: $id) { consents(onlyInForce: true) { totalKnown } } }';
    const answers = client.iterate({ query, variables: { id: idOf(cpr) } });
    const next = async () => (await answers.next()).value?.data?.citizenChanged;
    expect(await next()).toEqual({ consents: { totalKnown: 1 } });
    const second = (await record(cpr, { kinds: ['IDENTITY'] })).consent;
    expect(await next()).toEqual({ consents: { totalKnown: 2 } });
    await withdraw(second);
    expect(await next()).toEqual({ consents: { totalKnown: 1 } });
    await withdraw(given);
    expect(await next()).toBeNull();
    expect((await answers.next()).done).toBe(true);
    client.dispose();
  });

  test('consent: the audit trail has the legal basis, who recorded and who withdrew', async () => {
    await helhed.close();
    const store = await database.open();
    const rows = await store.db.selectFrom('audit_entry').select('entry').execute();
    await store.close();
    const entries = rows.map((row) => JSON.parse(row.entry) as AuditEntry);
    const about = keys.pseudonym(both(helhed).cpr);
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
