import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { definition as employment } from '../../mocks/employment/index.ts';
import { startMocks, type RunningMocks } from '../../mocks/index.ts';
import { definition as social } from '../../mocks/social/index.ts';
import { runNode } from '../support/run-node.ts';

let mocks: RunningMocks;
beforeAll(async () => {
  mocks = await startMocks();
});
afterAll(() => mocks.close());

/** Runs the probe as an operator does. */
function probe(given: string, environment: Record<string, string>, ...args: string[]) {
  const { PATH = '', HOME = '' } = process.env;
  return runNode(['scripts/probe.ts', ...args], { env: { PATH, HOME, ...environment }, input: given });
}

const planned = () => mocks.people.find(({ knownFor }) => knownFor === 'both with a joint plan')!;
const systemsOnly = () =>
  Object.fromEntries(Object.entries(mocks.environment).filter(([name]) => name.startsWith('SYSTEM_')));

test('npm run probe: reads a citizen in every system, changes nothing, prints no value', async () => {
  const person = planned();
  const before = JSON.stringify([mocks.employment.summary(), mocks.social.summary()]);
  const { out, err, code } = await probe(`${person.cpr.slice(0, 6)}-${person.cpr.slice(6)}\n`, systemsOnly());
  expect(err).toBe('');
  expect([0, 1]).toContain(code);
  for (const area of ['employment', 'social']) expect(out).toContain(`(${area})`);
  expect(out.match(/^citizen: known$/gm)).toHaveLength(2);
  expect(out).toMatch(/^### [a-z]+\.[A-Za-z]+: ok × \d+/m);
  expect(JSON.stringify([mocks.employment.summary(), mocks.social.summary()])).toBe(before);
  const writing = [...employment.operations, ...social.operations]
    .filter(({ writes }) => writes)
    .map(({ name }) => name);
  expect(writing.length).toBeGreaterThan(5);
  const writes = mocks.calls().filter(({ operation }) => writing.includes(operation));
  expect(writes).toEqual([]);
  for (const one of mocks.people) {
    expect(out).not.toContain(one.cpr);
    expect(out).not.toContain(one.cpr.slice(0, 6));
    expect(out).not.toContain(`${one.givenName} ${one.familyName}`);
  }
  const theirs = JSON.stringify(person).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const identity = theirs.map((one) => one.slice(1, -1)).filter((one) => /@|\d{8}|vej |gade /.test(one));
  expect(identity.filter((one) => out.includes(one))).toEqual([]);
  for (const part of [person.familyName, ...person.givenName.split(' ')]) expect(out).not.toContain(part);
});

test('npm run probe: exit code 1 and the key where an answer differs from the recording', async () => {
  mocks.social.faults.add({ operation: 'patients.search', fault: 'renamed' });
  const { out, code } = await probe(planned().cpr, systemsOnly());
  mocks.social.faults.clear();
  expect(code).toBe(1);
  expect(out).toMatch(/differs: unknown-key \S*Renamed/);
});

test('npm run probe: helpful errors for bad credentials and an unreachable system', async () => {
  const { out, code } = await probe(planned().cpr, { ...systemsOnly(), SYSTEM_SOCIAL_CLIENT_SECRET: 'wrong' });
  expect(code).toBe(1);
  expect(out).toContain('check _TOKEN_URL, _CLIENT_ID and _CLIENT_SECRET');
  expect(out).not.toContain('wrong');
});

test('npm run probe: the CPR number from standard input or a file, never repeated', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'helhed-probe-')), 'cpr');
  writeFileSync(file, `${planned().cpr}\n`);
  const environment = { ...systemsOnly(), PROBE_CPR_FILE: file };
  expect((await probe('', environment)).out).toContain('citizen: known');
  const asArgument = await probe('', environment, planned().cpr);
  expect([asArgument.code, asArgument.out]).toEqual([2, '']);
  const wrong = await probe('9999991234', systemsOnly());
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  for (const { err } of [asArgument, wrong]) expect(err).not.toMatch(/\d{6}/);
});

test('npm run probe: all wrong settings at once', async () => {
  const none = await probe(planned().cpr, {});
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('No system is configured')]);
  const bad = await probe(planned().cpr, {
    ...systemsOnly(),
    SYSTEM_SOCIAL_SETTINGS: '{"nosuch": 1}',
    SYSTEM_EMPLOYMENT_URL: 'x',
  });
  expect(bad.code).toBe(2);
  expect(bad.err).toContain('nosuch');
  expect(bad.err).toContain('SYSTEM_EMPLOYMENT_URL');
});

test('npm run probe: lists unset settings with their description', async () => {
  const bare = Object.entries(systemsOnly()).filter(([name]) => !name.endsWith('_SETTINGS'));
  const { out } = await probe(`${planned().cpr}\n`, Object.fromEntries(bare));
  const lists = out.split('## Settings that are not set\n').slice(1);
  const lines = lists.flatMap((list) => (list.split('\n\n')[0] ?? '').split('\n'));
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !/^[\w.]+: \S/.test(line))).toEqual([]);
});
