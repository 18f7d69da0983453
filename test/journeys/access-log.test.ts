import { beforeAll, expect, test, vi } from 'vitest';
import { forEachEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';

vi.setConfig({ hookTimeout: 60_000, testTimeout: 30_000 });

const look = `query Look($cpr: CPR!, $purpose: Purpose! = CASEWORK) {
  citizenByCpr(cpr: $cpr, purpose: $purpose) { name cases { nodes { title } } } }`;
const entry = `action event kinds shown intact withheld { key } by { name functions { role area unit } } purposes
  bases { area { key } bases } answers { area { key } state } criteria citizenCount`;
const log = `query Log($cpr: CPR!, $first: Int! = 50, $after: String) {
  citizenAccessLog(cpr: $cpr, first: $first, after: $after) { totalKnown completeness completeUpTo completeFrom cprMasked
    nodes { ${entry} } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
const leaders = `query Leaders($cpr: CPR!, $purpose: Purpose!) {
  citizenByCpr(cpr: $cpr, purpose: $purpose) { accessLog { totalKnown completeness nodes { event by { name } } } } }`;

forEachEngine((engine) => {
  const helhed = runningHelhed({ engine });
  const about = (knownFor: string) => ({ cpr: helhed.cpr(knownFor) });
  const logOf = async (knownFor: string, page = {}) =>
    (await helhed.data('inge', log, { ...about(knownFor), ...page })).citizenAccessLog;

  beforeAll(async () => {
    await helhed.ask('mette', look, about('both with a joint plan'));
    await helhed.ask('mette', look, about('only employment'));
    await helhed.ask('jonas', look, { ...about('both with a joint plan'), purpose: 'COORDINATION' });
    await helhed.ask('jonas', look, about('only employment'));
    await helhed.ask('mette', 'query ($cprs: [CPR!]) { citizens(filter: { cprs: $cprs }) { totalKnown } }', {
      cprs: [helhed.cpr('both with a joint plan'), helhed.cpr('only employment')],
    });
  });

  test('access log: an auditor sees who read, when, purpose and legal basis, newest first, and nothing of the citizen', async () => {
    const asked = Date.now();
    const shown = await logOf('both with a joint plan');
    expect(shown.nodes.slice(-3)).toEqual([
      expect.objectContaining({
        action: 'SEARCH',
        by: { name: 'Mette Holm', functions: [{ role: 'CASEWORKER', area: 'employment', unit: 'jobcenter' }] },
        citizenCount: 2,
      }),
      expect.objectContaining({
        action: 'READ',
        event: 'Så på: navn, fødselsdato og alder, sager.',
        purposes: ['Samordning mellem områderne'],
        bases: expect.arrayContaining([
          { area: { key: 'social' }, bases: ['Egen sag'] },
          { area: { key: 'employment' }, bases: ['Fælles plan'] },
        ]),
      }),
      expect.objectContaining({
        by: expect.objectContaining({ name: 'Mette Holm' }),
        kinds: ['Navn, fødselsdato og alder', 'Sager'],
        purposes: ['Almindelig sagsbehandling'],
        shown: true,
        intact: true,
        withheld: [],
        answers: [
          { area: { key: 'employment' }, state: 'FRESH' },
          { area: { key: 'social' }, state: 'FRESH' },
        ],
      }),
    ]);
    expect(shown).toMatchObject({ completeness: 'COMPLETE', completeFrom: null });
    expect(shown.cprMasked).toMatch(/^\d{6}-\*{4}$/);
    const margin = asked - Date.parse(shown.completeUpTo);
    expect(margin).toBeGreaterThan(55_000);
    expect(margin).toBeLessThan(65_000);
    expect(JSON.stringify(shown)).not.toMatch(/Bjerregaard|\d{10}|\d{6}-\d{4}/);
  });

  test('access log: withheld areas and look-ups that showed nobody are entries', async () => {
    const { nodes } = await logOf('only employment');
    const [jonas, mette] = ['Jonas Friis', 'Mette Holm'].map((name) =>
      nodes.findLast((one: { by: { name: string } }) => one.by.name === name),
    );
    expect(jonas).toMatchObject({ shown: false, event: 'Slog op, men fik intet vist.' });
    expect(mette).toMatchObject({ shown: true, withheld: [{ key: 'social' }] });
  });

  test('access log: search criteria without the CPR numbers of others', async () => {
    const { nodes } = await logOf('only employment');
    const search = nodes.find((one: { action: string }) => one.action === 'SEARCH');
    expect(search.criteria).toEqual([expect.stringMatching(/^\{"cprs":\["\d{6}-\*{4}","\d{6}-\*{4}"\]\}$/)]);
  });

  test('access log: reading it is an entry', async () => {
    const before = await logOf('protected address');
    const after = await logOf('protected address');
    expect(after.totalKnown).toBe(before.totalKnown + 1);
    expect(after.nodes[0]).toMatchObject({
      by: { name: 'Inge Skov' },
      purposes: ['Kontrol med loggen'],
      kinds: ['Loggen'],
    });
  });

  test('access log of an unknown citizen: only the readings of the log', async () => {
    const nobody = await logOf('unknown to both');
    expect(nobody).toMatchObject({ totalKnown: 0, nodes: [], completeness: 'COMPLETE' });
  });

  test('access log: pages over all chains, without gaps or duplicates', async () => {
    const whole = await logOf('both with a joint plan');
    const cursors: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await logOf('both with a joint plan', { first: 2, after });
      cursors.push(...page.edges.map((one: { cursor: string }) => one.cursor));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const known = whole.edges.map((one: { cursor: string }) => one.cursor);
    expect(cursors.slice(-known.length)).toEqual(known);
    expect(new Set(cursors).size).toBe(cursors.length);
  });

  test('access log: a leader sees their own area’s entries, for supervision only', async () => {
    const seen = async (persona: string, purpose: string, knownFor = 'both with a joint plan') =>
      (await helhed.data(persona, leaders, { ...about(knownFor), purpose })).citizenByCpr?.accessLog ?? null;
    const lars = await seen('lars', 'SUPERVISION');
    const names = lars.nodes.map((one: { by: { name: string } }) => one.by.name);
    expect(new Set(names)).toEqual(new Set(['Mette Holm', 'Jonas Friis']));
    expect(lars).toMatchObject({ totalKnown: null, completeness: 'PARTIAL' });
    expect(await seen('lars', 'CASEWORK')).toBeNull();
    const ofOwn = await seen('lars', 'SUPERVISION', 'only employment');
    expect(ofOwn.nodes.map((one: { by: { name: string } }) => one.by.name)).not.toContain('Jonas Friis');
    expect(await seen('karen', 'SUPERVISION', 'only employment')).toBeNull();
  });

  test('access log: what was refused is told in words, not in codes', async () => {
    const citizenId = await helhed.citizenId('mette', 'only employment');
    const { refusal } = await helhed.mutate('mette', 'createReferral', '', {
      citizenId,
      receiver: { area: 'social', unit: 'voksenenhed' },
    });
    expect(refusal.code).toBe('MISSING');
    const [refused] = (await logOf('only employment')).nodes.filter(
      (one: { action: string }) => one.action === 'REFUSED',
    );
    expect(refused.event).toMatch(/^Blev afvist \(der mangler noget\): /);
  });

  test('access log: other roles are refused', async () => {
    for (const persona of ['mette', 'drift', 'lars']) {
      const refused = await helhed.ask(persona, log, about('only employment'));
      expect(refused, persona).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
    const mette = await helhed.ask('mette', leaders, { ...about('only employment'), purpose: 'SUPERVISION' });
    expect(mette.status).toBe(403);
    const denied = (await logOf('only employment')).nodes.filter((one: { action: string }) => one.action === 'DENIED');
    expect(denied.length).toBeGreaterThan(0);
    expect(denied[0]).toMatchObject({ shown: false, event: 'Blev afvist: rollen giver ikke adgang til det.' });
  });

  test('access log export: a document with roles and units, names by policy only', async () => {
    const { data } = await helhed.ask(
      'inge',
      'query Export($cpr: CPR!) { accessLogExport(cpr: $cpr) { entries text json cprMasked completeness } }',
      about('both with a joint plan'),
    );
    const { text, json, entries } = data.accessLogExport;
    expect(text).toContain('Hvem har set oplysninger om dig i Helhed?');
    expect(text).toContain('Hvem: Sagsbehandler, jobcenter, Beskæftigelse');
    expect(text).toContain('Formål: Samordning mellem områderne');
    expect(text).toContain('Grundlag: ');
    const { poster } = JSON.parse(json);
    expect(poster.length).toBe(entries);
    expect(`${text}${json}`).not.toMatch(/Mette|Jonas|Bjerregaard|\d{10}|"criteria"/);
    const [newest] = (await logOf('both with a joint plan')).nodes;
    expect(newest).toMatchObject({ by: { name: 'Inge Skov' }, purposes: ['Borgerens indsigt i loggen'] });
  });
});
