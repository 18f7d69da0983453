import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { callersBy } from '../../src/access/claims.ts';
import { identity } from '../../src/config/policy-identity.ts';

const token = { sub: 'a1b2', exp: 1_800_000_000, name: 'Mette Holm' };
const jobcenter = '4f1c5f0e-1d0b-4a53-9d5e-0f7a3c2b1a10';
const voksenenhed = '9b0f6a77-55c1-4e0a-8a53-6f2d1c0b9e21';
const stranger = '00000000-0000-4000-8000-000000000000';

const entra = identity.parse({
  functions: [
    { claim: 'groups', contains: jobcenter, role: 'CASEWORKER', area: 'employment', unit: 'jobcenter' },
    { claim: 'groups', contains: voksenenhed, role: 'LEADER', area: 'social', unit: 'voksenenhed' },
    { claim: 'roles', contains: 'Helhed.Drift', role: 'OPERATOR' },
  ],
  caseworkerIds: { employment: 'onpremises_sam', social: 'email' },
});

/** Reads a token by a policy: the caller or the refusal, and how many values nobody knows. */
function read(policy: typeof entra | undefined, claims: Record<string, unknown>) {
  let ignored = 0;
  const caller = callersBy(policy, (count) => (ignored += count))({ ...token, ...claims });
  return { caller: caller.ok ? caller.value : caller.error, ignored };
}

test('claims by policy: groups as ids, initials and e-mail by area, unknown groups ignored and counted', () => {
  const claims = { groups: [jobcenter, stranger, voksenenhed], roles: ['Other.App'], onpremises_sam: 'MHO' };
  expect(read(entra, { ...claims, email: 'mho@example.dk' })).toEqual({
    caller: {
      id: 'a1b2',
      name: 'Mette Holm',
      functions: [
        { role: 'CASEWORKER', area: 'employment', unit: 'jobcenter' },
        { role: 'LEADER', area: 'social', unit: 'voksenenhed' },
      ],
      caseworkerIds: { employment: 'MHO', social: 'mho@example.dk' },
      expiresAt: '2027-01-15T08:00:00.000Z',
    },
    ignored: 2,
  });
  expect(read(entra, claims)).toMatchObject({ caller: { caseworkerIds: { employment: 'MHO' } } });
});

test('claims by policy: paths into claims, names with dots and colons, and texts of words', () => {
  const kombit = identity.parse({
    functions: [
      {
        claim: ['resource_access', 'helhed', 'roles'],
        contains: 'http://kommune.dk/roles/jobrole/helhed_visitator/1',
        role: 'INTAKE',
        area: 'social',
        unit: 'ungeenhed',
      },
      { claim: 'dk:gov:helhed.unit', equals: 'Jobcenter Nord', role: 'LEADER', area: 'employment', unit: 'jobcenter' },
      { claim: 'scope', contains: 'helhed.revision', role: 'AUDITOR' },
    ],
    cpr: 'dk:gov:saml:attribute:CprNumberIdentifier',
    name: ['profile', 'display'],
  });
  const claims = {
    resource_access: { helhed: { roles: ['http://kommune.dk/roles/jobrole/helhed_visitator/1'] } },
    'dk:gov:helhed.unit': 'Jobcenter Nord',
    scope: 'openid helhed.revision',
    'dk:gov:saml:attribute:CprNumberIdentifier': '8408912204',
    profile: { display: 'Sara Lund' },
  };
  expect(read(kombit, claims).caller).toMatchObject({
    name: 'Sara Lund',
    cpr: '8408912204',
    functions: [{ role: 'INTAKE' }, { role: 'LEADER' }, { role: 'AUDITOR', area: null, unit: null }],
  });
  expect(read(kombit, { ...claims, 'dk:gov:helhed.unit': 'Jobcenter Nord Øst' }).caller).toMatchObject({
    functions: [{ role: 'INTAKE' }, { role: 'AUDITOR' }],
  });
});

test.each([
  ['no group', {}],
  ['unknown groups only', { groups: [stranger] }],
  ['a group that only begins like one', { groups: [jobcenter.slice(0, 8), `${jobcenter}0`, jobcenter.toUpperCase()] }],
  ['our own claim, which the policy does not name', { functions: [{ role: 'leader', area: 'social', unit: 'fti' }] }],
  ['a group inside another list', { groups: [[jobcenter]] }],
  ['a group as a key', { groups: { [jobcenter]: true } }],
])('claims by policy: a token with %s has no function and is refused', (_, claims) => {
  expect(read(entra, claims).caller).toBe('no-function');
});

test('claims by policy: a CPR number that is none, or initials that are no text, are not guessed', () => {
  expect(read(entra, { groups: [jobcenter], cpr: '12345' }).caller).toBe('claims-not-understood');
  expect(read(entra, { groups: [jobcenter], email: ['a', 'b'] }).caller).toBe('claims-not-understood');
});

test('claims without a policy: functions, caseworkerIds and cpr by those names', () => {
  const functions = [
    { role: 'support-worker', area: 'social', unit: 'fti' },
    { role: 'king', area: 'social', unit: 'fti' },
  ];
  expect(read(undefined, { functions, caseworkerIds: { social: 'BKJ' } })).toEqual({
    caller: {
      id: 'a1b2',
      name: 'Mette Holm',
      functions: [{ role: 'SUPPORT_WORKER', area: 'social', unit: 'fti' }],
      caseworkerIds: { social: 'BKJ' },
      expiresAt: '2027-01-15T08:00:00.000Z',
    },
    ignored: 0,
  });
});

test.each([
  [{ functions: [{ claim: 'groups', role: 'LEADER' }] }, 'either equals or contains'],
  [{ functions: [{ claim: 'groups', equals: 'a', contains: 'a', role: 'LEADER' }] }, 'either equals or contains'],
  [{ functions: [{ claim: 'groups', equals: 'a', role: 'KING' }] }, 'functions'],
  [{ functions: [] }, 'functions'],
  [{ scope: 'profile' }, 'openid'],
])('a policy of claims that cannot be is refused: %j', (policy, said) => {
  expect(JSON.stringify(identity.safeParse(policy).error?.issues)).toContain(said);
});

test('claims by policy: the example of docs/connecting.md is one', () => {
  const page = readFileSync(new URL('../../docs/connecting.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n(identity:[^`]*)```/.exec(page) ?? [];
  const policy = identity.parse((parse(example) as { identity: unknown }).identity);
  const claims = { groups: [jobcenter], department: 'Borgerservice', email: 'mho@example.dk' };
  expect(read(policy, claims).caller).toMatchObject({
    functions: [{ role: 'CASEWORKER' }, { role: 'FACILITATOR' }],
    caseworkerIds: { social: 'mho@example.dk' },
  });
});
