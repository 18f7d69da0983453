import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { dateInDenmark, type Instant } from '../../src/domain/dates.ts';
import { order, referralClient } from '../support/clients.ts';
import { runningHelhed } from '../support/helhed.ts';
import { preview } from '../support/selections.ts';

const helhed = runningHelhed();
let authorization: string;
let citizenId: string;
const referrals = referralClient(helhed);
beforeAll(async () => {
  authorization = await helhed.authorization('mette');
  citizenId = await helhed.citizenId('mette', 'both with a joint plan');
});

const ids: [what: string, id: unknown][] = [
  ['nothing', ''],
  ['a way up', '../../etc/passwd'],
  ['an encoded way up', '..%2f..%2fcitizens'],
  ['the prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['a zero byte', '\0'],
  ['half a character', '\ud800'],
  ['a CPR number', '8408912204'],
  ['an injection', "' OR 1=1 --"],
  ['an object in a text', '{"$ne": null}'],
  ['5,000 letters', 'x'.repeat(5_000)],
  ['a number beyond all that fit', 2 ** 64],
];

test.each(ids)('id that is %s: null everywhere', async (_, id) => {
  for (const field of ['node', 'citizen', 'referral', 'bostoetteDecision']) {
    const answer = await helhed.ask('mette', `query ($id: ID!) { it: ${field}(id: $id) { id } }`, { id });
    expect([answer.status, answer.data, answer.errors], field).toEqual([200, { it: null }, undefined]);
  }
});

test.each<[string, (id: string) => string]>([
  ['with an invisible character', (id) => `${id}\u200b`],
  ['with an invisible character inside', (id) => `${id.slice(0, 9)}\u2060${id.slice(9)}`],
  ['with a space', (id) => ` ${id}`],
  [
    'with a look-alike letter',
    (id) => id.replace(/[a-z]/, (letter) => String.fromCodePoint(0xff41 + letter.charCodeAt(0) - 97)),
  ],
  ['with a bit more at its end', (id) => `${id}=`],
  ['in another alphabet of base64', (id) => `${id}+/`],
  ['twice', (id) => id + id],
  ['upside down', (id) => id.split('').toReversed().join('')],
])('id %s: null', async (_, changed) => {
  const query = 'query ($id: ID!) { citizen(id: $id) { id } node(id: $id) { id } }';
  expect(await helhed.data('mette', query, { id: citizenId })).toEqual({
    citizen: { id: citizenId },
    node: { id: citizenId },
  });
  expect(await helhed.data('mette', query, { id: changed(citizenId) })).toEqual({ citizen: null, node: null });
});

test.each([
  ['an invisible character', 'social\u200b'],
  ['a look-alike letter', 'soci\u0430l'],
  ['capitals', 'SOCIAL'],
  ['the prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['half a character', '\ud800'],
  ['a space', ' social'],
])('area or unit key with %s: refused', async (_, key) => {
  const cases =
    'query ($id: ID!, $area: String) { citizen(id: $id) { cases(filter: { area: $area }) { totalKnown } } }';
  const units = 'query ($unit: String) { citizens(filter: { unit: $unit }) { totalKnown } }';
  const [area, unit] = [
    await helhed.ask('mette', cases, { id: citizenId, area: key }),
    await helhed.ask('mette', units, { unit: key.replace('social', 'jobcenter') }),
  ];
  expect([area.status, area.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect([unit.status, unit.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
  expect(JSON.stringify([area.errors, unit.errors])).not.toContain(key.trim());
  const referred = await referrals.refer({ receiver: { area: key, unit: 'voksenenhed' } });
  expect(referred.referral).toBeNull();
});

test.each([
  ['too short', 'kort'],
  ['too long', 'k'.repeat(201)],
  ['with an invisible character', `${randomUUID()}\u200b`],
  ['with a look-alike letter', `${randomUUID()}\u0430`],
  ['with a space', `${randomUUID()} x`],
  ['with a zero byte', `${randomUUID()}\0`],
  ['with half a character', `${randomUUID()}\ud800`],
])('idempotency key %s: refused, nothing is created', async (_, idempotencyKey) => {
  const { referral, refusal } = await referrals.refer({ idempotencyKey });
  expect([referral, refusal.message]).toEqual([null, expect.stringContaining('almindelige tegn')]);
});

test.each([
  ['look-alike letters', 'J\u0435ns', true],
  ['invisible characters', 'Jens\u200bHansen\u2060', true],
  ['a turn of direction', 'Jens\u202enesnaH', true],
  ['accents put on afterwards', 'A\u030a', true],
  ['a family of four', '👨‍👩‍👧‍👦', true],
  ['a bell', 'Jens\u0007', false],
  ['a zero byte', 'Jens\0', false],
  ['half a character', 'Jens\ud83d', false],
])('text with %s: passed on unchanged or refused', async (_, background, kept) => {
  const { systems, refusal } = await referrals.preview('mette', { citizenId, ...order, background });
  if (kept) expect(JSON.stringify(systems)).toContain(JSON.stringify(background).slice(1, -1));
  else expect([refusal.code, systems]).toEqual(['INVALID_TEXT', expect.not.arrayContaining([expect.anything()])]);
});

test.each([
  ['31 February', '2026-02-31'],
  ['29 February of a common year', '2026-02-29'],
  ['the thirteenth month', '2026-13-01'],
  ['the day before the first', '2026-01-00'],
  ['year nought', '0000-00-00'],
  ['words', 'i morgen'],
  ['an instant', '2026-01-01T00:00:00Z'],
  ['digits of another script', '２０２６-01-01'],
  ['a line more', '2026-01-01\n'],
  ['a number', 20_260_101],
])('date, %s: refused', async (_, informedOn) => {
  const input = { idempotencyKey: randomUUID(), citizenId, ...order, informedOn };
  const answer = await helhed.ask('mette', preview, { input });
  expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(JSON.stringify(answer.errors)).not.toContain(String(informedOn));
});

test.each([
  ['beyond 32 bits', '2147483648'],
  ['beyond 2^53', '9007199254740993'],
  ['infinite', '1e999'],
  ['half', '1.5'],
  ['in quotes', '"1"'],
  ['true', 'true'],
  ['a list', '[1]'],
  ['an object', '{"valueOf": 1}'],
])('expectedVersion that is %s: refused', async (_, version) => {
  const { referral } = await referrals.refer({}, 'mette', 'both with a joint plan');
  const query = 'mutation ($input: WithdrawReferralInput!) { withdrawReferral(input: $input) { referral { id } } }';
  const input = `{"idempotencyKey": "${randomUUID()}", "id": "${referral.id}", "reason": "Fortrudt", "expectedVersion": ${version}}`;
  const reply = await helhed.post(`{"query": ${JSON.stringify(query)}, "variables": {"input": ${input}}}`, {
    authorization,
  });
  expect([reply.status, await reply.json()]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
  ]);
  expect((await referrals.see('mette', referral.id)).version).toBe(referral.version);
});

test.each([
  ['NaN for a number', '{"query": "{ viewer { id } }", "variables": {"n": NaN}}'],
  ['a prototype for the request', '{"query": "{ viewer { id } }", "__proto__": {"polluted": true}}'],
  ['a prototype for the variables', '{"query": "{ viewer { id } }", "variables": {"__proto__": {"polluted": true}}}'],
  [
    'a prototype deep down',
    '{"query": "{ viewer { id } }", "variables": {"a": [{"\\u005f_proto__": {"polluted": true}}]}}',
  ],
  [
    'a prototype by its constructor',
    '{"query": "{ viewer { id } }", "variables": {"constructor": {"prototype": {"polluted": true}}}}',
  ],
])('JSON body with %s: 400', async (_, body) => {
  const reply = await helhed.post(body, { authorization });
  expect([reply.status, await reply.json()]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  ]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('date in Denmark: right in the missing and the repeated hour', () => {
  const day = (at: string) => dateInDenmark(at as Instant);
  expect(
    ['2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z', '2026-03-29T01:00:00Z', '2026-03-29T22:00:00Z'].map(day),
  ).toEqual(['2026-03-28', '2026-03-29', '2026-03-29', '2026-03-30']);
  expect(
    [
      '2026-10-24T21:59:59Z',
      '2026-10-24T22:00:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-25T22:59:59Z',
      '2026-10-25T23:00:00Z',
    ].map(day),
  ).toEqual(['2026-10-24', '2026-10-25', '2026-10-25', '2026-10-25', '2026-10-25', '2026-10-26']);
});

test('hostile input: no internal error', () => {
  expect(helhed.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
