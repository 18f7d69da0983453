import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { person } from '../../mocks/index.ts';
import { population } from '../../mocks/people/population.ts';
import { caseNumber, decisionClient } from '../support/clients.ts';
import { forEachEngine } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { runningHelhed, startHelhed } from '../support/helhed.ts';

/** Both areas have a case on her, and there is no plan that they share. */
const apart = 'both, without a joint plan';
const rikke = person({ knownFor: apart }).withEmploymentCase().withSocialCase();

const listed = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { completeness
  bostoetteDecisions { nodes { id source { number version } } totalKnown completeness sources { area { key } state } }
  timeline(first: 100) { nodes { on event about area { key } decision { id } case { id } } completeness } } }`;

type Told = { recipient: { area: { key: string }; person: string | null } };
type Event = { event: string; decision: { id: string } | null };

forEachEngine((engine) => {
  const helhed = runningHelhed({ engine, people: [...population(), rikke], limits: { failuresToOpen: 1_000 } });

  const { register, correct, decision } = decisionClient(helhed);

  test('registerBostoetteDecision: registered once, with all its fields', async () => {
    const made = await register({ number: '20/19585', endsOn: '2026-11-30' });
    expect(made.refusal).toBeNull();
    expect(made.decision).toMatchObject({
      kind: 'GRANTED',
      paragraph: 'Serviceloven § 85',
      startsOn: '2025-12-01',
      endsOn: '2026-11-30',
      minutesPerWeek: 180,
      voluntary: true,
      voluntaryNotice: expect.stringContaining('frivillig') as string,
      appeal: { possible: true, until: '2025-12-02' },
      source: { area: { key: 'social' }, origin: 'HAND', number: '20/19585', version: 1 },
      decidedBy: { key: 'voksenenhed', name: 'Visitationens voksenenhed' },
      registeredBy: { name: 'Jonas Friis' },
      supersedes: null,
      notNotified: [],
    });
    const group = { paragraph: 'Serviceloven § 82 a', minutes: null, repetition: null };
    expect((await register(group)).decision).toMatchObject({
      minutesPerWeek: null,
      appeal: { possible: false, until: null },
    });
  });

  test('registerBostoetteDecision: same number and version is one decision, other content is refused', async () => {
    const input = { number: caseNumber() };
    const both = await Promise.all([register(input), register(input)]);
    const [first, second] = both.map((one) => one.decision);
    expect(second).toEqual(first);
    expect((await register(input, undefined, 'karen')).refusal).toMatchObject({ code: 'MISSING', fields: ['unit'] });
    const unit = { area: 'social', unit: 'voksenenhed' };
    expect((await register({ ...input, unit }, undefined, 'karen')).decision.id).toBe(first.id);
    const exists = { code: 'DECISION_EXISTS', currentVersion: 1 };
    expect((await register({ ...input, minutes: 60 })).refusal).toMatchObject(exists);
    expect((await register({ ...input, version: 2 }, 'only social')).refusal).toMatchObject(exists);
    const later = (await register({ ...input, version: 4, minutes: 60 })).decision;
    expect(later).toMatchObject({ supersedes: { id: first.id }, minutesPerWeek: 120 });
    expect((await register({ ...input, version: 3 })).refusal).toMatchObject({ ...exists, currentVersion: 4 });
  });

  test('registerBostoetteDecision: idempotency key', async () => {
    const input = { idempotencyKey: randomUUID(), number: caseNumber() };
    const [first, ...others] = await Promise.all(Array.from({ length: 3 }, () => register(input)));
    for (const one of others) expect(one.decision).toEqual(first.decision);
    expect((await register({ ...input, minutes: 60 })).refusal).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
  });

  test('registerBostoetteDecision: invalid input and wrong roles are refused in Danish', async () => {
    const refused = async (...order: Parameters<typeof register>) => (await register(...order)).refusal;
    expect(await refused({ endsOn: '2025-11-01' })).toMatchObject({ code: 'INVALID_DATE', field: 'endsOn' });
    expect(await refused({ informedOn: null })).toMatchObject({ code: 'MISSING', fields: ['informedOn'] });
    expect(await refused({ paragraph: 'Serviceloven § 99' })).toMatchObject({ code: 'INVALID_TEXT' });
    expect(await refused({ title: `Bostøtte til ${helhed.cpr('only social')}` })).toMatchObject({
      code: 'INVALID_TEXT',
      field: 'title',
    });
    expect(await refused({ version: 0 })).toMatchObject({ code: 'INVALID_TEXT', field: 'version' });
    expect(await refused({}, undefined, 'mette')).toMatchObject({ code: 'NOT_ALLOWED' });
    const unit = { area: 'social', unit: 'ungeenhed' };
    expect(await refused({ unit })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await refused({ citizenId: await helhed.citizenId('mette', 'only employment') })).toMatchObject({
      code: 'UNKNOWN_CITIZEN',
    });
  });

  test('correctBostoetteDecision: supersedes; a concurrent one gets VersionConflict', async () => {
    const first = (await register()).decision;
    const both = await Promise.all([
      correct('jonas', first, { minutes: 60 }),
      correct('jonas', first, { minutes: 30 }),
    ]);
    const made = both.find((one) => one.decision).decision;
    expect(made).toMatchObject({ source: { version: 2, number: first.source.number }, supersedes: { id: first.id } });
    expect(both.find((one) => one.refusal)).toMatchObject({
      refusal: { code: 'VERSION_CONFLICT', currentVersion: 2, currentState: 'GRANTED' },
    });
    expect(await decision('jonas', first.id)).toMatchObject({ minutesPerWeek: 180, supersededBy: { id: made.id } });
    expect((await correct('jonas', first)).refusal).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect((await correct('mette', made)).refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    const last = (
      await correct('jonas', { ...first, source: made.source }, { kind: 'REVOKED', minutes: null, repetition: null })
    ).decision;
    expect(last).toMatchObject({ kind: 'REVOKED', source: { version: 3 }, minutesPerWeek: null });
  });

  test('decision without a joint plan: nobody in the other area is notified, with the reason, and it is hidden from them', async () => {
    const made = (await register({}, apart)).decision;
    expect(made.notifications.map(({ recipient }: Told) => recipient.area.key)).not.toContain('employment');
    expect(made.notNotified).toContainEqual(
      expect.objectContaining({ role: 'CASEWORKER', area: { key: 'employment' }, reason: 'NO_BASIS' }),
    );
    for (const other of ['mette', 'lars', 'ali']) {
      expect(await decision(other, made.id)).toBeNull();
      const { node } = await helhed.data(other, 'query ($id: ID!) { node(id: $id) { id } }', { id: made.id });
      expect(node).toBeNull();
      const refused = await correct(other, made);
      expect(refused).toEqual(await correct(other, { ...made, id: 'x' }));
      expect(refused).toMatchObject({ decision: null, refusal: { code: 'UNKNOWN_DECISION' } });
    }
    const seen = (await helhed.data('mette', listed, { cpr: rikke.cpr })).citizenByCpr;
    expect(seen.bostoetteDecisions).toMatchObject({ nodes: null, totalKnown: null, completeness: 'UNKNOWN' });
    expect(seen.bostoetteDecisions.sources).toEqual([
      { area: { key: 'employment' }, state: 'NOT_ASKED' },
      { area: { key: 'social' }, state: 'WITHHELD' },
    ]);
    expect(seen.timeline.nodes.every((one: Event) => one.decision === null)).toBe(true);
    expect(seen.timeline.completeness).toBe('PARTIAL');
  });

  test('decision with a joint plan: both areas see it among decisions and on the timeline', async () => {
    const made = (await register({ kind: 'PARTLY_GRANTED', title: 'Bostøtte i hjemmet' })).decision;
    for (const persona of ['jonas', 'mette', 'bo', 'sara']) {
      const { bostoetteDecisions, timeline, completeness } = (
        await helhed.data(persona, listed, { cpr: helhed.cpr('both with a joint plan') })
      ).citizenByCpr;
      expect(bostoetteDecisions.completeness).toBe('COMPLETE');
      expect(bostoetteDecisions.nodes[0]).toMatchObject({ id: made.id });
      expect(timeline.nodes.find((one: Event) => one.decision?.id === made.id)).toEqual({
        on: '2025-11-03',
        event: 'Bostøtte delvist bevilget',
        about: 'Bostøtte i hjemmet',
        area: { key: 'social' },
        decision: { id: made.id },
        case: null,
      });
      expect(timeline.nodes.filter((one: Event) => one.event.startsWith('Indsats'))).not.toEqual([]);
      expect([timeline.completeness, completeness]).toEqual(['COMPLETE', 'COMPLETE']);
    }
  });

  test('decision while the system is silent: nothing claimed, nothing registered', async () => {
    const made = (await register()).decision;
    const { mocks } = helhed;
    mocks.all['social']!.faults.add({ operation: '*', fault: '503' });
    expect(await decision('mette', made.id)).toBeNull();
    const { citizenByCpr } = await helhed.data('mette', listed, { cpr: helhed.cpr('both with a joint plan') });
    expect(citizenByCpr.bostoetteDecisions).toMatchObject({ nodes: null, completeness: 'UNKNOWN' });
    helhed.clearFaults();
    const input = { citizenId: await helhed.citizenId('jonas', 'both with a joint plan') };
    mocks.all['employment']!.faults.add({ operation: '*', fault: '503' });
    expect(await register(input)).toMatchObject({ decision: null, refusal: { code: 'SOURCE_UNAVAILABLE' } });
    helhed.clearFaults();
    expect(await decision('mette', made.id)).toMatchObject({ id: made.id });
  });
});

test('decision held by the area’s system: correcting it in Helhed is refused', async () => {
  const helhed = await startHelhed({ follow: true, policy: { decisions: { everyMs: 200 } } });
  onTestFinished(helhed.close);
  const { correct } = decisionClient(helhed);
  const { social } = helhed.mocks;
  const cpr = helhed.cpr('only social');
  const { grant } = (await social.hand({ hand: 'apply-for-grant', citizen: cpr })) as { grant: number };
  await social.hand({ hand: 'approve-grant', citizen: cpr, grant });
  type Listed = { id: string; source: { number: string; version: number } };
  const isIt = ({ source }: Listed) => source.number === String(grant);
  const decided = async (): Promise<Listed[]> =>
    (await helhed.data('jonas', listed, { cpr })).citizenByCpr.bostoetteDecisions.nodes ?? [];
  const found = (await eventually(decided, (all) => all.some(isIt))).find(isIt)!;
  expect(await correct('jonas', found)).toMatchObject({
    decision: null,
    refusal: {
      code: 'NOT_POSSIBLE',
      message: expect.stringContaining('Social') as string,
      state: 'GRANTED',
      allowed: [],
    },
  });
});
