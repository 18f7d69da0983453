import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { createKeyRing } from '../../src/platform/key-ring.ts';
import { ageBandOf } from '../../src/config/policy.ts';

const registry = [{ area: 'employment', needsApiKey: true }, { area: 'social' }];

const system = (area: string) => ({
  [`SYSTEM_${area}_URL`]: `https://${area.toLowerCase()}.example.dk/api`,
  [`SYSTEM_${area}_TOKEN_URL`]: 'https://login.example.dk/token',
  [`SYSTEM_${area}_CLIENT_ID`]: 'helhed',
  [`SYSTEM_${area}_CLIENT_SECRET`]: 's3cret',
});

const keyFile = join(mkdtempSync(join(tmpdir(), 'helhed-keys-')), 'keys.json');
createKeyRing(keyFile);

const production = {
  NODE_ENV: 'production',
  TRUSTED_DOCUMENTS: 'any',
  KEY_FILE: keyFile,
  OIDC_ISSUER: 'https://login.example.dk',
  OIDC_AUDIENCE: 'helhed',
  ...system('EMPLOYMENT'),
  SYSTEM_EMPLOYMENT_API_KEY: 'k3y',
  ...system('SOCIAL'),
};

function problems(env: Record<string, string>, systems = registry) {
  const read = readConfig(env, systems);
  return read.ok ? [] : read.error;
}

const settingsOf = (env: Record<string, string>, systems = registry) =>
  problems(env, systems).map(({ setting }) => setting);

const bandsOf = (read: ReturnType<typeof readConfig>, ages: number[]) =>
  read.ok ? ages.map((age) => ageBandOf(read.value.policy, age)) : read.error;

function policyFile(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'helhed-policy-')), 'policy');
  writeFileSync(file, text);
  return file;
}

test.each([
  ['SYSTEM_SOCIAL_URL', {}],
  ['SYSTEM_SOCIAL_TOKEN_URL', { SYSTEM_SOCIAL_URL: 'http://127.0.0.1:4102/api' }],
])(
  'development log-in does not start where %s leads to another machine, unless an issuer is named',
  (setting, more) => {
    const real = { ...system('SOCIAL'), ...more };
    for (const NODE_ENV of ['development', 'test', '']) {
      expect(problems({ NODE_ENV, ...real })).toEqual([
        {
          setting: 'OIDC_ISSUER',
          problem: expect.stringContaining(`${setting} leads to another machine`) as string,
          example: expect.stringMatching(/^OIDC_ISSUER=https:/) as string,
        },
      ]);
    }
    expect(problems({ ...real, OIDC_ISSUER: 'https://login.example.dk' })).toEqual([]);
    const here = { SYSTEM_SOCIAL_URL: 'http://localhost:4102/api', SYSTEM_SOCIAL_TOKEN_URL: 'http://[::1]:4102/token' };
    expect(problems({ ...system('SOCIAL'), ...here })).toEqual([]);
  },
);

test('insecure start: everything missing is named at once', () => {
  const open = { ...production, TRUSTED_DOCUMENTS: '', KEY_FILE: '/nowhere/keys.json', OIDC_ISSUER: '' };
  expect(settingsOf(open).toSorted()).toEqual(['KEY_FILE', 'OIDC_ISSUER', 'TRUSTED_DOCUMENTS']);
});

test('settings: no control characters, blanks around them are cut', () => {
  const names = Object.keys(production).filter((name) => name !== 'NODE_ENV');
  for (const name of [...names, 'HOST', 'DATA_DIR', 'ANCHOR_FILE', 'DATABASE_URL', 'POLICY_FILE']) {
    for (const mark of ['\n', '\r\n', '\u0000', '\u0085', '\u2028']) {
      const value = { ...production, DATABASE_URL: 'postgres://db/helhed' }[name as keyof typeof production] ?? 'value';
      expect([name, settingsOf({ ...production, [name]: `${value.slice(0, 1)}${mark}${value.slice(1)}` })]).toEqual([
        name,
        expect.arrayContaining([name]),
      ]);
    }
  }
  for (const name of ['SYSTEM_SOCIAL_TOKEN_URL', 'SYSTEM_SOCIAL_URL', 'OIDC_ISSUER'])
    expect(settingsOf({ ...production, [name]: 'https://login.example.dk/to ken' })).toEqual([name]);
  const padded = Object.fromEntries(Object.entries(production).map(([name, value]) => [name, ` ${value}\n`]));
  expect(problems(padded)).toEqual([]);
});

test('development: nothing needs to be set, systems are mocked', () => {
  const read = readConfig({}, registry);
  expect(read).toMatchObject({
    ok: true,
    value: {
      development: true,
      host: '127.0.0.1',
      port: 4000,
      dataDir: '.data',
      keyFile: '.data/keys.json',
      identity: null,
      databaseUrl: undefined,
      systems: [],
      mocksInPlace: { areas: ['employment', 'social'], identity: true },
      requestSeconds: 8,
      shutdownSeconds: 10,
    },
  });
});

test('production with everything set: starts without mocks', () => {
  expect(readConfig(production, registry)).toMatchObject({
    ok: true,
    value: {
      development: false,
      identity: { issuer: 'https://login.example.dk', audience: 'helhed' },
      systems: [{ area: 'employment', clientSecret: 's3cret', apiKey: 'k3y' }, { area: 'social' }],
      mocksInPlace: { areas: [], identity: false },
    },
  });
});

test('production with nothing set: every missing setting at once, with examples', () => {
  expect(settingsOf({ NODE_ENV: 'production' }).toSorted()).toEqual(
    Object.keys(production)
      .filter((name) => name !== 'NODE_ENV')
      .toSorted(),
  );
  for (const { setting, problem, example } of problems({ NODE_ENV: 'production' })) {
    expect(problem).toMatch(/^is missing|^leads to no file: .*npm run keys:create$/);
    expect(example).toMatch(new RegExp(`^${setting}=.+`));
  }
});

test('wrong settings: all at once, no values', () => {
  const wrong = {
    ...production,
    PORT: '99999-hemmelig',
    HOST: 'hemmelig vært',
    LOG_LEVEL: 'hemmelig',
    DATABASE_URL: 'mysql://hemmelig',
    OIDC_ISSUER: 'http://hemmelig.example.dk',
    SYSTEM_SOCIAL_URL: 'https://bruger:hemmelig@example.dk',
    SYSTEM_SOCIAL_TOKEN_URL: 'hemmelig',
    SYSTEM_EMPLOYMENT_CLIENT_SECRET: '  ',
    SYSTEM_SOCAIL_URL: 'https://hemmelig.example.dk',
    REQUEST_SECONDS: '0',
    POLICY_FILE: '/hemmelig/findes-ikke.yaml',
  };
  expect(settingsOf(wrong).toSorted()).toEqual([
    'DATABASE_URL',
    'HOST',
    'LOG_LEVEL',
    'OIDC_ISSUER',
    'POLICY_FILE',
    'PORT',
    'REQUEST_SECONDS',
    'SYSTEM_EMPLOYMENT_CLIENT_SECRET',
    'SYSTEM_SOCAIL_URL',
    'SYSTEM_SOCIAL_TOKEN_URL',
    'SYSTEM_SOCIAL_URL',
  ]);
  expect(JSON.stringify(problems(wrong))).not.toContain('hemmelig');
});

const logIn = { OIDC_CLIENT_ID: 'helhed', OIDC_CLIENT_SECRET: 's3cret', PUBLIC_URL: 'https://helhed.example.dk' };

test('log-in with a browser takes its name, secret and, in production, the public https address, or none of them', () => {
  expect(
    readConfig({ ...production, ...logIn, ALLOWED_ORIGINS: 'https://a.dk, https://b.dk:8443' }, registry),
  ).toMatchObject({
    ok: true,
    value: {
      client: { id: 'helhed', secret: 's3cret' },
      publicUrl: 'https://helhed.example.dk',
      web: true,
      allowedOrigins: ['https://a.dk', 'https://b.dk:8443'],
    },
  });
  expect(readConfig(production, registry)).toMatchObject({ ok: true, value: { client: null, publicUrl: null } });
  expect(settingsOf({ ...production, OIDC_CLIENT_ID: 'helhed' })).toEqual(['OIDC_CLIENT_SECRET', 'PUBLIC_URL']);
  expect(settingsOf({ OIDC_CLIENT_ID: 'helhed' })).toEqual(['OIDC_CLIENT_SECRET']);
  expect(settingsOf({ OIDC_CLIENT_SECRET: 's3cret' })).toEqual(['OIDC_CLIENT_ID']);
});

test.each([
  ['PUBLIC_URL', 'http://127.0.0.1:4000'],
  ['PUBLIC_URL', 'https://helhed.example.dk/helhed'],
  ['PUBLIC_URL', 'helhed.example.dk'],
  ['ALLOWED_ORIGINS', '*'],
  ['ALLOWED_ORIGINS', 'https://a.dk, http://b.dk'],
  ['ALLOWED_ORIGINS', 'https://a.dk/page'],
  ['ALLOWED_ORIGINS', 'https://a.dk,'],
  ['WEB', 'yes'],
])('%s is not %s in production', (setting, value) => {
  expect(settingsOf({ ...production, ...logIn, [setting]: value })).toEqual([setting]);
});

test('NODE_ENV misspelt: refused', () => {
  expect(settingsOf({ NODE_ENV: 'prod' })).toEqual(['NODE_ENV']);
});

test('production: plain http only to this machine', () => {
  for (const host of ['localhost', '127.0.0.1', '127.8.9.1', '[::1]']) {
    expect(problems({ ...production, OIDC_ISSUER: `http://${host}:4100` })).toEqual([]);
  }
  for (const address of [
    'http://example.dk',
    'http://127.0.0.1.example.dk',
    'http://localhost.example.dk',
    'ftp://localhost',
  ]) {
    expect(settingsOf({ ...production, SYSTEM_SOCIAL_URL: address })).toEqual(['SYSTEM_SOCIAL_URL']);
  }
  const elsewhere = { ...system('SOCIAL'), SYSTEM_SOCIAL_URL: 'http://mocks:4102', OIDC_ISSUER: 'http://mocks:4100' };
  expect(problems(elsewhere)).toEqual([]);
});

test.for([
  'https://169.254.169.254/latest',
  'https://2852039166/',
  'https://0xa9fea9fe/',
  'https://[::ffff:169.254.169.254]/',
  'https://[fe80::1]/',
  'https://[fd00:ec2::254]/',
  'https://100.100.100.200/',
  'https://metadata.google.internal/',
  'https://metadata/',
  'https://0.0.0.0/',
  'https://224.0.0.1/',
  'https://bruger:hemmelig@example.dk/',
  'https://example.dk/?token=hemmelig',
  'file:///etc/passwd',
  'gopher://example.dk/',
  '//example.dk/',
  'example.dk',
])('%s is no address of a system, nor of an identity provider', (address) => {
  const named = ['OIDC_ISSUER', 'SYSTEM_SOCIAL_TOKEN_URL', 'SYSTEM_SOCIAL_URL'];
  const wrong = Object.fromEntries(named.map((name) => [name, address]));
  expect(settingsOf({ ...production, ...wrong }).toSorted()).toEqual(named);
  expect(settingsOf({ ...system('SOCIAL'), ...wrong }).toSorted()).toEqual(named);
});

test('system address: the inner network is allowed', () => {
  for (const address of [
    'https://10.1.2.3/api',
    'https://192.168.1.4:8443',
    'https://fagsystem.kommune.local',
    'https://[fd12::1]/',
  ])
    expect(problems({ ...production, SYSTEM_SOCIAL_URL: address })).toEqual([]);
});

test('system configured in part: refused, also in development', () => {
  expect(settingsOf({ SYSTEM_EMPLOYMENT_URL: 'https://employment.example.dk' })).toEqual([
    'SYSTEM_EMPLOYMENT_TOKEN_URL',
    'SYSTEM_EMPLOYMENT_CLIENT_ID',
    'SYSTEM_EMPLOYMENT_CLIENT_SECRET',
    'SYSTEM_EMPLOYMENT_API_KEY',
    'OIDC_ISSUER',
  ]);
});

test('system limits: concurrency, queue and sharing for each system', () => {
  const limits = { SYSTEM_SOCIAL_PLACES: '64', SYSTEM_SOCIAL_QUEUE: '0', SYSTEM_SOCIAL_SHARING: 'off' };
  expect(readConfig({ ...production, ...limits }, registry)).toMatchObject({
    ok: true,
    value: {
      systems: [
        { area: 'employment', limits: {} },
        { area: 'social', limits: { concurrent: 64, queued: 0, sharing: false } },
      ],
    },
  });
  const wrong = { SYSTEM_SOCIAL_PLACES: '0', SYSTEM_SOCIAL_QUEUE: 'many', SYSTEM_SOCIAL_SHARING: 'maybe' };
  expect(settingsOf(wrong)).toEqual(Object.keys(wrong));
  expect(settingsOf({ SYSTEM_SOCAIL_QUEUE: '5' })).toEqual(['SYSTEM_SOCAIL_QUEUE']);
});

test('third system: configured by the same convention', () => {
  const three = [...registry, { area: 'health-care' }];
  expect(settingsOf(production, three)).toContain('SYSTEM_HEALTH_CARE_URL');
  expect(readConfig({ ...production, ...system('HEALTH_CARE') }, three)).toMatchObject({
    ok: true,
    value: { systems: [{}, {}, { area: 'health-care', url: 'https://health_care.example.dk/api' }] },
  });
});

test('policy file: sets what differs, in JSON or YAML', () => {
  const yaml = policyFile(
    'ageBands:\n  - { name: unge, from: 15, to: 25 }\n  - { name: voksne, from: 26 }\ndisabledAreas: [social]\n',
  );
  const read = readConfig({ POLICY_FILE: yaml }, registry);
  expect(read).toMatchObject({ ok: true, value: { policy: { disabledAreas: ['social'] } } });
  expect(bandsOf(read, [14, 15, 25, 26, 90])).toEqual(['under 15', 'unge', 'unge', 'voksne', 'voksne']);
  expect(problems({ POLICY_FILE: policyFile('{"disabledAreas": []}') })).toEqual([]);
});

test('age bands: those of the case review by default', () => {
  expect(bandsOf(readConfig({}, registry), [15, 17, 18, 29, 30, 101])).toEqual([
    '15–17',
    '15–17',
    '18–29',
    '18–29',
    '30+',
    '30+',
  ]);
});

test.for([
  ['no YAML', '{"a": [', /neither JSON nor YAML/],
  ['an unknown policy', 'ageBand: []', /ageBand/],
  ['an unknown area', 'disabledAreas: [hemmelig]', /disabledAreas/],
  ['an unknown area of a group', 'identity: {caseworkerIds: {hemmelig: initials}}', /identity: names an area/],
  ['bands with a hole', 'ageBands: [{name: a, from: 15, to: 17}, {name: b, from: 19}]', /ageBands: must follow/],
  ['bands that overlap', 'ageBands: [{name: a, from: 15, to: 20}, {name: b, from: 18}]', /ageBands: must follow/],
  ['an open band in the middle', 'ageBands: [{name: a, from: 15}, {name: b, from: 18}]', /ageBands: must follow/],
  ['a word for a number', 'ageBands: [{name: a, from: hemmelig}]', /ageBands\.0\.from/],
] as const)('a policy file with %s is refused', ([, text, expected]) => {
  const found = problems({ POLICY_FILE: policyFile(text) });
  expect(found.map(({ setting }) => setting)).toEqual(['POLICY_FILE']);
  expect(found[0]?.problem).toMatch(expected);
  expect(found[0]?.problem).not.toContain('hemmelig');
});
