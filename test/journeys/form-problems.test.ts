import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { order, referralClient, terms } from '../support/clients.ts';
import { inBothAreas } from '../support/client.ts';
import { runningHelhed } from '../support/helhed.ts';
import { addDays } from '../../src/domain/working-days.ts';

const helhed = runningHelhed();
const both = 'both with a joint plan';

const problemsShown = 'refusal { code problems { field code message } }';

/** Tries a field with an input, and lists the problems as field and code. */
async function problems(persona: string, field: string, input: object): Promise<[string, string][]> {
  const kind = field === 'previewReferral' ? 'query' : 'mutation';
  const type = field === 'previewReferral' ? 'CreateReferralInput' : `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `${kind} ($input: ${type}!) { ${field}(input: $input) { ${problemsShown} } }`;
  const data = await helhed.data(persona, query, { input: { idempotencyKey: randomUUID(), ...input } });
  return data[field].refusal.problems.map((one: { field: string; code: string }) => [one.field, one.code]);
}

test.each(['createReferral', 'previewReferral'])(
  '%s: all problems at once, in the order of the form, and no system is asked',
  async (field) => {
    const citizenId = await helhed.citizenId(inBothAreas, both);
    const { social, employment } = helhed.mocks;
    for (const mock of [social, employment]) mock.clearCalls();
    const input = {
      citizenId,
      receiver: order.receiver,
      purpose: '\u0007',
      informedOn: '2099-01-01',
      background: 'x'.repeat(10_001),
    };
    expect(await problems(inBothAreas, field, input)).toEqual([
      ['sender', 'MISSING'],
      ['purpose', 'INVALID_TEXT'],
      ['legalBasis', 'MISSING'],
      ['informedOn', 'INVALID_DATE'],
      ['desiredOutcome', 'MISSING'],
      ['background', 'INVALID_TEXT'],
    ]);
    const asked = [social, employment].flatMap((mock) => mock.calls().map(({ operation }) => operation));
    expect(asked.filter((operation) => /^(citizens|patients|units)/.test(operation ?? ''))).toEqual([]);
  },
);

test('legal basis: one of the municipality’s list, also in a draft', async () => {
  const { legalBases } = await helhed.data('mette', '{ legalBases { key name help } }');
  expect(legalBases).toContainEqual({
    key: 'SEL_85',
    name: 'Serviceloven § 85',
    help: expect.stringMatching(/^Hjælp, omsorg eller støtte/),
  });
  const citizenId = await helhed.citizenId('mette', both);
  const unlisted = { ...order, citizenId, legalBasis: 'VEJLOVEN' };
  for (const field of ['createReferral', 'previewReferral'])
    expect(await problems('mette', field, unlisted)).toEqual([['legalBasis', 'UNKNOWN_LEGAL_BASIS']]);
  const draft = await helhed.mutate('mette', 'saveReferralDraft', 'draft { id }', {
    citizenId,
    legalBasis: 'VEJLOVEN',
  });
  expect(draft).toMatchObject({ draft: null, refusal: { code: 'UNKNOWN_LEGAL_BASIS' } });
});

test('registerBostoetteDecision: all problems at once, in the order of the form', async () => {
  const input = {
    citizenId: await helhed.citizenId('jonas', both),
    number: ' ',
    kind: 'GRANTED',
    title: '\u0007',
    paragraph: 'Serviceloven § 1',
    decidedOn: '2099-01-01',
    startsOn: '2026-02-01',
    endsOn: '2026-01-01',
    minutes: 30,
  };
  expect(await problems('jonas', 'registerBostoetteDecision', input)).toEqual([
    ['number', 'MISSING'],
    ['title', 'INVALID_TEXT'],
    ['paragraph', 'INVALID_TEXT'],
    ['decidedOn', 'INVALID_DATE'],
    ['endsOn', 'INVALID_DATE'],
    ['repetition', 'MISSING'],
    ['informedOn', 'MISSING'],
  ]);
});

test('recordConsent and drafts: all problems at once', async () => {
  const citizenId = await helhed.citizenId('mette', both);
  const consent = { from: 'employment', to: 'employment', kinds: [], form: 'ORAL', caseOrPurpose: ' ' };
  const dates = { givenOn: '2099-01-01', expiresOn: '2098-01-01' };
  expect(await problems('mette', 'recordConsent', { citizenId, ...consent, ...dates })).toEqual([
    ['to', 'INVALID_AREA'],
    ['kinds', 'MISSING'],
    ['caseOrPurpose', 'MISSING'],
    ['givenOn', 'INVALID_DATE'],
    ['expiresOn', 'INVALID_DATE'],
  ]);
  const draft = { citizenId, purpose: '\u0007', background: '\u0007', receiver: { area: '', unit: 'x' } };
  expect(await problems('mette', 'saveReferralDraft', draft)).toEqual([
    ['receiver', 'INVALID_TEXT'],
    ['purpose', 'INVALID_TEXT'],
    ['background', 'INVALID_TEXT'],
  ]);
});

test('sendReferralDraft: what is missing and what is wrong, at once', async () => {
  const citizenId = await helhed.citizenId('mette', both);
  const written = { citizenId, purpose: 'Bostøtte', informedOn: '2099-01-01' };
  const { draft } = await helhed.mutate('mette', 'saveReferralDraft', 'draft { id version }', written);
  expect(await problems('mette', 'sendReferralDraft', { id: draft.id, expectedVersion: draft.version })).toEqual([
    ['receiver', 'MISSING'],
    ['legalBasis', 'MISSING'],
    ['informedOn', 'INVALID_DATE'],
    ['desiredOutcome', 'MISSING'],
  ]);
});

test('steps with a referral: what is missing and what is wrong, at once', async () => {
  const desk = referralClient(helhed);
  const { referral } = await desk.refer();
  const received = (await desk.step('jonas', 'receiveReferral', referral)).referral;
  const on = { id: received.id, expectedVersion: received.version };
  expect(await problems('jonas', 'rejectReferral', { ...on, reason: 'OTHER', text: '\u0007' })).toEqual([
    ['text', 'INVALID_TEXT'],
  ]);
  const onward = { ...on, receiver: { area: 'social', unit: 'voksenenhed' }, text: '\u0007' };
  expect(await problems('jonas', 'redirectReferral', onward)).toEqual([
    ['receiver', 'UNKNOWN_UNIT'],
    ['text', 'INVALID_TEXT'],
  ]);
  const accepted = (await desk.step('jonas', 'acceptReferral', received)).referral;
  const held = { id: accepted.id, expectedVersion: accepted.version, text: '\u0007', until: '2020-01-01' };
  expect(await problems('jonas', 'holdReferral', held)).toEqual([
    ['text', 'INVALID_TEXT'],
    ['until', 'INVALID_DATE'],
  ]);
  expect(await problems('jonas', 'holdReferral', { ...held, text: ' ' })).toEqual([
    ['text', 'MISSING'],
    ['until', 'INVALID_DATE'],
  ]);
  // Seen in another version, nothing of the form is judged.
  expect(await problems('jonas', 'holdReferral', { ...held, expectedVersion: 1 })).toEqual([]);
});

test('drawing right: all problems at once', async () => {
  const citizenId = await helhed.citizenId('mette', both);
  const reserve = { citizenId, minutes: 0, movedOn: '2099-01-01', text: ' ' };
  expect(await problems('mette', 'reserveBostoetteHours', reserve)).toEqual([
    ['minutes', 'INVALID_AMOUNT'],
    ['movedOn', 'INVALID_DATE'],
    ['text', 'MISSING'],
  ]);
});

test('a CPR number in texts: refused first, with every text that holds one', async () => {
  const citizenId = await helhed.citizenId('mette', both);
  const text = 'Om 010190-5530';
  expect(await problems('mette', 'createReferral', { ...order, citizenId, purpose: text, background: text })).toEqual([
    ['purpose', 'INVALID_TEXT'],
    ['background', 'INVALID_TEXT'],
  ]);
});

test('problems: none where the refusal is not about a field', async () => {
  const citizenId = await helhed.citizenId('bo', both);
  expect(await problems('bo', 'createReferral', { ...order, citizenId })).toEqual([]);
});

test('formLimits: one character more is refused, and the most is not', async () => {
  const { formLimits } = await helhed.data(
    'mette',
    '{ formLimits { mutation field ... on TextLimit { minLength maxLength } } }',
  );
  expect(formLimits.length).toBeGreaterThan(15);
  const citizenId = await helhed.citizenId('mette', both);
  const others: Readonly<Record<string, object>> = {
    createReferral: { ...order, citizenId, receiver: { area: 'employment', unit: 'x' } },
    saveReferralDraft: { citizenId, receiver: { area: '', unit: 'x' } },
    recordConsent: { ...terms, citizenId, kinds: [] },
    breakGlass: { cpr: helhed.cpr(both), citizenId },
  };
  const tried = formLimits.filter(
    ({ mutation, maxLength }: { mutation: string; maxLength?: number }) =>
      mutation in others && maxLength !== undefined,
  );
  expect(tried.length).toBeGreaterThan(8);
  for (const { mutation, field, maxLength } of tried) {
    const fields = async (length: number) =>
      (await problems('mette', mutation, { ...others[mutation], [field]: 'x'.repeat(length) })).map(([name]) => name);
    expect([mutation, field, (await fields(maxLength)).includes(field)]).toEqual([mutation, field, false]);
    expect([mutation, field, (await fields(maxLength + 1)).includes(field)]).toEqual([mutation, field, true]);
  }
});

test('formLimits: a day, a minute or a kind beyond is refused, and the last within is not', async () => {
  const query = `{ formLimits { mutation field ... on NumberLimit { min max } ... on DateLimit { earliest latest }
    ... on CountLimit { minCount maxCount } } }`;
  const { formLimits } = await helhed.data('mette', query);
  const citizenId = await helhed.citizenId('mette', both);
  const others: Readonly<Record<string, object>> = {
    createReferral: { ...order, citizenId, purpose: '\u0007' },
    recordConsent: { ...terms, citizenId, caseOrPurpose: ' ' },
    reserveBostoetteHours: { citizenId, minutes: 60, movedOn: terms.givenOn, text: ' ' },
  };
  // A consent's last day comes after the day it was given, and its first possible one is today.
  const given = (field: string, by: number) =>
    field === 'expiresOn' && by < 0 && { givenOn: addDays(terms.givenOn, -1) };
  const refused = async (mutation: string, field: string, value: unknown, by: number) =>
    (await problems('mette', mutation, { ...others[mutation], ...given(field, by), [field]: value })).some(
      ([name]) => name === field,
    );
  let tried = 0;
  for (const { mutation, field, ...limit } of formLimits) {
    const edges = [
      [limit.min, -1],
      [limit.max, 1],
      [limit.earliest, -1],
      [limit.latest, 1],
    ].filter(([edge]) => mutation in others && edge !== undefined && edge !== null);
    for (const [edge, by] of edges) {
      const beyond = typeof edge === 'number' ? edge + by : addDays(edge, by);
      expect([mutation, field, edge, await refused(mutation, field, edge, by)]).toEqual([mutation, field, edge, false]);
      expect([mutation, field, beyond, await refused(mutation, field, beyond, by)]).toEqual([
        mutation,
        field,
        beyond,
        true,
      ]);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(6);
  const kinds = formLimits.find((one: { field: string }) => one.field === 'kinds');
  expect(kinds).toMatchObject({ mutation: 'recordConsent', minCount: 1 });
});
