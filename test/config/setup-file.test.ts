import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { systems } from '../../adapters/index.ts';
import { readConfig } from '../../src/config/config.ts';
import { startMocks } from '../../mocks/index.ts';

const setup = z.strictObject({
  views: z
    .strictObject({
      all: z
        .array(z.string().min(1))
        .default(['- Alt'])
        .meta({ examples: [['Alle forløb']] }),
    })
    .prefault({}),
  roles: z
    .record(z.string(), z.enum(['COORDINATOR', 'CASEWORKER']))
    .default({})
    .meta({ examples: [{ KOORD: 'COORDINATOR' }] }),
  changes: z
    .union([z.literal('none'), z.strictObject({ watch: z.strictObject({ everyMinutes: z.int().min(5) }) })])
    .default('none')
    .meta({ examples: [{ watch: { everyMinutes: 60 } }] }),
});
const registry = [{ area: 'social', setup }, { area: 'bare' }];
const reached = {
  OIDC_ISSUER: 'https://login.example.dk/realms/kommune',
  SYSTEM_SOCIAL_URL: 'https://nexus.example.dk/api',
  SYSTEM_SOCIAL_TOKEN_URL: 'https://login.example.dk/token',
  SYSTEM_SOCIAL_CLIENT_ID: 'helhed',
  SYSTEM_SOCIAL_CLIENT_SECRET: 's3cret',
};

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'helhed-settings-')), 'social');
  writeFileSync(path, text);
  return path;
}

const read = (given: string, env: Record<string, string> = reached) =>
  readConfig({ ...env, SYSTEM_SOCIAL_SETTINGS: given }, registry);

function problemsOf(given: string, env?: Record<string, string>) {
  const config = read(given, env);
  return config.ok ? [] : config.error;
}

test('settings file: JSON or YAML, or JSON in the setting', () => {
  const wanted = { views: { all: ['Alle forløb'] }, changes: { watch: { everyMinutes: 60 } } };
  for (const given of [
    file(JSON.stringify(wanted)),
    file('views:\n  all: [Alle forløb]\nchanges:\n  watch:\n    everyMinutes: 60\n'),
    JSON.stringify(wanted),
  ])
    expect(read(given)).toMatchObject({ ok: true, value: { systems: [{ area: 'social', setup: wanted }] } });
});

test('settings file missing or empty: defaults', () => {
  expect(readConfig(reached, registry)).toMatchObject({ ok: true, value: { systems: [{ setup: {} }] } });
  expect(read(file('# nothing yet\n'))).toMatchObject({ ok: true, value: { systems: [{ setup: {} }] } });
});

test('settings file: all problems at once with place and example, no values', () => {
  const problems = problemsOf(
    file(
      'views: {al: [Hemmelig1], all: [""]}\nroles: {KOORD: Hemmelig2}\nchanges: {watch: {everyMinutes: 1}}\nother: 1\n',
    ),
    { ...reached, SYSTEM_SOCIAL_URL: 'nowhere' },
  );
  expect(problems.map(({ setting, problem }) => `${setting} ${problem.split(': ')[0]}`).toSorted()).toEqual([
    'SYSTEM_SOCIAL_SETTINGS changes.watch.everyMinutes',
    'SYSTEM_SOCIAL_SETTINGS other',
    'SYSTEM_SOCIAL_SETTINGS roles.KOORD',
    'SYSTEM_SOCIAL_SETTINGS views.al',
    'SYSTEM_SOCIAL_SETTINGS views.all.0',
    'SYSTEM_SOCIAL_URL must be an absolute https address',
  ]);
  expect(problems.find(({ problem }) => problem.startsWith('roles.KOORD'))?.example).toBe(
    'roles: {"KOORD":"COORDINATOR"}',
  );
  expect(problems.find(({ problem }) => problem.startsWith('changes'))?.example).toContain('"everyMinutes":60');
  expect(JSON.stringify(problems)).not.toMatch(/Hemmelig|nowhere/);
});

test('settings file unreadable, no YAML or with a duplicate key: refused without its content', () => {
  for (const given of ['/nowhere/Hemmelig', file('views: [Hemmelig'), file('views: {}\nviews: {}\n'), '{"Hemmelig']) {
    const problems = problemsOf(given);
    expect([given, problems.map(({ setting }) => setting)]).toEqual([given, ['SYSTEM_SOCIAL_SETTINGS']]);
    expect(JSON.stringify(problems)).not.toContain('Hemmelig');
  }
});

test('settings file for a system without settings or an unknown one: refused', () => {
  const settingsOf = (env: Record<string, string>) => {
    const config = readConfig(env, registry);
    return config.ok ? [] : config.error.map(({ setting }) => setting);
  };
  expect(settingsOf({ SYSTEM_BARE_SETTINGS: '{}' })).toEqual(['SYSTEM_BARE_SETTINGS']);
  expect(settingsOf({ SYSTEM_SOICAL_SETTINGS: '{}' })).toEqual(['SYSTEM_SOICAL_SETTINGS']);
});

test('settings file: read in development too', () => {
  expect(problemsOf('{"other": 1}', {}).map(({ problem }) => problem.split(':')[0])).toEqual(['other']);
});

test.each(systems.map(({ area }) => area))(
  'the documented example for %s has every key, and changes nothing',
  (area) => {
    const { setup: schema } = systems.find((one) => one.area === area)!;
    const text = readFileSync(join(import.meta.dirname, `../../docs/settings/${area}.example.yaml`), 'utf8');
    expect(schema.parse(parse(text) ?? {})).toEqual(schema.parse({}));
    for (const key of Object.keys((schema as z.ZodObject).shape))
      expect(text).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
  },
);

test('mocks: give the settings that a gateway needs', async () => {
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  const config = readConfig({ PORT: '0', ...mocks.environment }, systems);
  expect(config.ok ? [] : config.error).toEqual([]);
  expect(config.ok && config.value.systems.map(({ area }) => area)).toEqual(systems.map(({ area }) => area));
});
