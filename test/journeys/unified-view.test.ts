import { beforeEach, expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';

const helhed = runningHelhed({ limits: { failuresToOpen: 1_000 } });
beforeEach(() => helhed.clearFaults());

const overview = `query ($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) {
    id name cprMasked birthDate ageBand addressProtected address { line } phone completeness
    sources { area { key } state errorCode }
    cases { nodes { id area { key } title } totalKnown completeness sources { area { key } state } }
    contacts { nodes { name role } coordinator { name } completeness }
    activities { nodes { title voluntary area { key } } completeness }
    timeline(first: 3) { nodes { on event about } pageInfo { hasNextPage endCursor } totalKnown }
    discrepancies { nodes { field values { area { key } value } } completeness }
  }
}`;
const see = async (persona: string, knownFor: string) =>
  (await helhed.data(persona, overview, { cpr: helhed.cpr(knownFor) })).citizenByCpr;
const areasOf = (list: { nodes: { area: { key: string } }[] }) =>
  [...new Set(list.nodes.map((one) => one.area.key))].toSorted();

test('joint plan: cases, contacts and activities of both areas in one answer', async () => {
  const signe = await see('mette', 'both with a joint plan');
  expect(signe).toMatchObject({
    name: 'Signe Bjerregaard',
    cprMasked: '840891-****',
    ageBand: '30+',
    completeness: 'COMPLETE',
  });
  expect(areasOf(signe.cases)).toEqual(['employment', 'social']);
  expect(signe.cases.totalKnown).toBe(signe.cases.nodes.length);
  expect(signe.contacts.coordinator.name).toBe('Mette Holm');
  expect(signe.activities.nodes.some((one: { title: string; voluntary: boolean }) => one.voluntary)).toBe(true);
  expect(signe.timeline.nodes).toHaveLength(3);
  expect(signe.timeline.pageInfo.hasNextPage).toBe(true);
});

test('cases: how each area assesses the citizen, in its own word and by whom', async () => {
  const asked = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { cases { nodes {
    area { key } assessment { outcome movesTo { key } word by on }
  } } } }`;
  const cpr = helhed.cpr('both with a joint plan');
  const { citizenByCpr } = await helhed.data('jonas', asked, { cpr });
  const { assessment } = citizenByCpr.cases.nodes.find(
    (one: { area: { key: string }; assessment: object | null }) => one.area.key === 'social' && one.assessment,
  );
  const date = expect.stringMatching(/^20\d\d-\d\d-\d\d$/);
  expect(assessment).toEqual({
    outcome: 'JOINT',
    movesTo: null,
    word: 'Helhedsorienteret plan',
    by: 'Jonas Friis',
    on: date,
  });
});

test('joint plan: both areas see the citizen under the same id', async () => {
  const [employment, social] = await Promise.all([
    see('mette', 'both with a joint plan'),
    see('jonas', 'both with a joint plan'),
  ]);
  // A cursor is its caller's alone.
  social.timeline.pageInfo.endCursor = employment.timeline.pageInfo.endCursor;
  expect(social).toEqual(employment);
});

test('no joint plan: the other area is withheld, the own area is whole', async () => {
  const bodil = await see('mette', 'only employment');
  expect(areasOf(bodil.cases)).toEqual(['employment']);
  expect(bodil).toMatchObject({
    name: 'Bodil Østergaard',
    completeness: 'PARTIAL',
    cases: { completeness: 'PARTIAL' },
  });
  expect(bodil.cases.sources).toEqual([
    { area: { key: 'employment' }, state: 'FRESH' },
    { area: { key: 'social' }, state: 'WITHHELD' },
  ]);
});

test('a citizen of the other area looks like an unknown one', async () => {
  const ask = (persona: string, knownFor: string) => helhed.ask(persona, overview, { cpr: helhed.cpr(knownFor) });
  const [social, nobody, employment] = await Promise.all([
    ask('mette', 'only social'),
    ask('mette', 'unknown to both'),
    ask('jonas', 'only employment'),
  ]);
  expect(social.data).toEqual({ citizenByCpr: null });
  expect(nobody.data).toEqual(social.data);
  expect(employment.data).toEqual(social.data);
});

test('inaccessible in the social system: WITHHELD, not missing', async () => {
  const erik = await see('mette', 'known to one system and inaccessible in the other');
  expect(erik.name).toBe('Erik Nørregaard-Holst');
  expect(erik.sources.find((one: { area: { key: string } }) => one.area.key === 'social')).toMatchObject({
    state: 'WITHHELD',
  });
});

test('protected address: shown to nobody, nor as a discrepancy', async () => {
  for (const persona of ['mette', 'jonas']) {
    const aya = await see(persona, 'protected address');
    expect(aya).toMatchObject({ addressProtected: true, address: null });
    expect(JSON.stringify(aya)).not.toContain('Skovvej');
  }
});

test('protected address: none shown while a system is silent', async () => {
  helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
  const signe = await see('mette', 'both with a joint plan');
  expect(signe).toMatchObject({ addressProtected: null, address: null, name: 'Signe Bjerregaard' });
});

test('discrepancies: both values and sources', async () => {
  const found = (await see('mette', 'the two systems disagreeing on name, phone and address')).discrepancies;
  expect(found.completeness).toBe('COMPLETE');
  expect(found.nodes.map((one: { field: string }) => one.field)).toEqual(['NAME', 'PHONE', 'ADDRESS', 'COORDINATOR']);
  expect(found.nodes[0].values.map((one: { area: { key: string } }) => one.area.key)).toEqual(['employment', 'social']);
});

test('node(id): a citizen and a case, only with access', async () => {
  const signe = await see('mette', 'both with a joint plan');
  const node = 'query ($id: ID!) { node(id: $id) { __typename id ... on Citizen { name } ... on Case { title } } }';
  const socialCase = signe.cases.nodes.find((one: { area: { key: string } }) => one.area.key === 'social');
  expect((await helhed.data('jonas', node, { id: signe.id })).node).toMatchObject({
    __typename: 'Citizen',
    name: 'Signe Bjerregaard',
  });
  expect((await helhed.data('mette', node, { id: socialCase.id })).node).toEqual({
    __typename: 'Case',
    id: socialCase.id,
    title: socialCase.title,
  });
  const bodil = await see('mette', 'only employment');
  for (const id of [bodil.id, bodil.cases.nodes[0].id, 'nonsense', '', signe.id.slice(0, -2)]) {
    expect((await helhed.data('jonas', node, { id })).node).toBeNull();
  }
});

test('timeline: cursor paging without loss or repetition', async () => {
  const page = `query ($cpr: CPR!, $first: Int!, $after: String) {
    citizenByCpr(cpr: $cpr) { timeline(first: $first, after: $after) { nodes { on event about } totalKnown pageInfo { hasNextPage hasPreviousPage endCursor } } }
  }`;
  const cpr = helhed.cpr('both with a joint plan');
  const timeline = async (first: number, after?: string) =>
    (await helhed.data('mette', page, { cpr, first, after })).citizenByCpr.timeline;
  const whole = await timeline(100);
  const seen: unknown[] = [];
  for (let after: string | undefined, more = true; more;) {
    const part = await timeline(4, after);
    expect(part.pageInfo.hasPreviousPage).toBe(seen.length > 0);
    seen.push(...part.nodes);
    ({ endCursor: after, hasNextPage: more } = part.pageInfo);
  }
  expect(seen).toEqual(whole.nodes);
  expect(whole.totalKnown).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(8);
});

test('areas: units, offers and system states', async () => {
  const { data } = await helhed.ask(
    'inge',
    '{ viewer { name functions { role } } areas { key name units { nodes { key name } completeness } offers { nodes { title } totalKnown } system { state message } } }',
  );
  expect(data.viewer).toEqual({ name: 'Inge Skov', functions: [{ role: 'AUDITOR' }] });
  expect(data.areas.map((one: { key: string; name: string }) => [one.key, one.name])).toEqual([
    ['employment', 'Beskæftigelse'],
    ['social', 'Social'],
  ]);
  expect(data.areas[0].units).toEqual({
    completeness: 'COMPLETE',
    nodes: expect.arrayContaining([
      { key: 'jobcenter', name: 'Jobcenter' },
      { key: 'ungeindsats', name: 'UU og Ungeindsatsen' },
    ]),
  });
  for (const area of data.areas) expect(area.offers.nodes).toHaveLength(area.offers.totalKnown);
});

test('roles without citizens are refused before any look-up', async () => {
  helhed.mocks.employment.clearCalls();
  for (const persona of ['inge', 'drift', 'fagsystem-social']) {
    const answer = await helhed.ask(persona, overview, { cpr: helhed.cpr('both with a joint plan') });
    expect(answer.status).toBe(403);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(answer.data).toBeUndefined();
  }
  expect(helhed.mocks.employment.calls()).toEqual([]);
});
