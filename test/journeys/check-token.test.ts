import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startMocks, type RunningMocks } from '../../mocks/index.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'helhed-token-'));
let mocks: RunningMocks;
beforeAll(async () => {
  mocks = await startMocks({ only: ['identity'] });
});
afterAll(() => mocks.close());

// Each of several runs starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 });

/** Runs it as an operator does. */
async function checkToken(given: string, environment: Record<string, string> = {}, ...args: string[]) {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  const env = { PATH, HOME, NODE_COMPILE_CACHE, ...mocks.environment, ...environment };
  const child = spawn(process.execPath, ['scripts/check-token.ts', ...args], { cwd: root, env });
  child.stdin.end(given);
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { out, err, code };
}

async function token(order: Record<string, unknown>): Promise<string> {
  const body = JSON.stringify({ persona: 'mette', ...order });
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${mocks.identity.url}/token`, { method: 'POST', headers, body });
  return ((await reply.json()) as { access_token: string }).access_token;
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('check-token: says whom a token would be taken for, from standard input or a file, and never a CPR number', async () => {
  const good = await token({ cpr: '840891-2204' });
  const [typed, named] = [await checkToken(`Bearer ${good}\n`), await checkToken('', {}, file('token', good))];
  expect([typed.code, typed.err]).toEqual([0, '']);
  const withoutTime = (out: string) => out.replace(/^expiry.*$/m, '');
  expect([named.code, withoutTime(named.out)]).toEqual([0, withoutTime(typed.out)]);
  expect(typed.out.split('\n')).toEqual(
    expect.arrayContaining([
      'issuer: as OIDC_ISSUER says',
      'audience: as OIDC_AUDIENCE says',
      expect.stringMatching(/^expiry: good for \d+ minutes more/),
      'Accepted.',
      'function: CASEWORKER in employment unit jobcenter',
      'in employment known as MHO',
      'own CPR number: given, so their own case is closed to them',
    ]),
  );
  expect(typed.out).not.toMatch(/840891|Mette|eyJ/);
});

test.each([
  ['expired', 'it has expired', /^expiry: expired \d+ minutes ago/m],
  ['wrong-audience', 'another audience', /^audience: not OIDC_AUDIENCE, but another-audience$/m],
  ['wrong-issuer', 'another issuer', /^issuer: not OIDC_ISSUER, but https:\/\/another-issuer/m],
  ['unknown-kid', 'no such key', /^issuer: as OIDC_ISSUER says$/m],
  ['alg-none', 'no JWT of three parts', /^algorithm: none/m],
])('check-token: a token that is %s is refused, and it says so', async (flaw, refused, line) => {
  const { code, out } = await checkToken(await token({ flaw }));
  expect(code).toBe(1);
  expect(out).toContain('Refused: ');
  expect(out).toContain(refused);
  expect(out).toMatch(line);
});

test('check-token: names each rule of the policy that matches, and how many values no rule knows', async () => {
  const rule = (claim: string[], equals: string) => ({ claim, equals, role: 'LEADER', area: 'social', unit: 'fti' });
  const policy = (functions: object[]) => ({
    POLICY_FILE: file('policy.json', JSON.stringify({ identity: { functions } })),
  });
  const rules = [rule(['caseworkerIds', 'employment'], 'XYZ'), rule(['caseworkerIds', 'employment'], 'MHO')];
  const known = await checkToken(await token({}), policy(rules));
  expect([known.code, known.out]).toEqual([
    0,
    expect.stringContaining(
      'rule 2 matches: caseworkerIds > employment equals MHO, which gives LEADER in social unit fti',
    ),
  ]);
  const stranger = await checkToken(await token({}), policy(rules.slice(0, 1)));
  expect(stranger.code).toBe(1);
  expect(stranger.out).toContain('rules: none of 1 matches\nvalues of those claims that no rule knows: 1\n');
  expect(stranger.out).toContain('none of the policy’s rules gives it a function');
});

test('check-token: a token is no argument, settings must be there, and what is no token is said to be none', async () => {
  const asArgument = await checkToken('', {}, await token({}));
  expect([asArgument.code, asArgument.out]).toEqual([2, '']);
  expect(asArgument.err).not.toContain('eyJ');
  expect(await checkToken('x', { OIDC_ISSUER: '' })).toMatchObject({
    code: 2,
    err: expect.stringContaining('OIDC_ISSUER'),
  });
  expect(await checkToken('')).toMatchObject({ code: 2 });
  expect(await checkToken('not.a token')).toMatchObject({
    code: 1,
    out: expect.stringContaining('no JWT of three parts'),
  });
});
