import { expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';

const helhed = runningHelhed();
const cpr = '8408912204';

const byVariable = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }';

test.each([
  ['malformed', '123'],
  ['an impossible date', '3102901234'],
  ['letters', 'ABCDEF1234'],
  ['digits of another script', '０１０１９０１２３４'],
  ['a hidden character', '010190\u200b1234'],
  ['far too long', '0101901234'.repeat(1_000)],
])('a CPR number that is %s is refused without being repeated', async (_, value) => {
  for (const answer of [
    await helhed.ask('mette', byVariable, { cpr: value }),
    await helhed.ask('mette', `{ citizenByCpr(cpr: ${JSON.stringify(value)}) { name } }`),
  ]) {
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
    expect(JSON.stringify(answer.errors)).not.toContain(value.slice(0, 40));
    expect(JSON.stringify(answer.errors)).not.toMatch(/\d{6}/);
  }
});

test.each([
  ['a number', 101_901_234],
  ['null', null],
  ['an object', { $ne: 1 }],
  ['a list', ['8408912204', '6304791180']],
  ['a boolean', true],
])('a CPR number given as %s is refused without being repeated', async (_, value) => {
  const answer = await helhed.ask('mette', byVariable, { cpr: value });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.errors)).not.toMatch(/\d{6}|\$ne/);
});

const cases = (args: string) => `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { cases(${args}) { totalKnown } } }`;

test.each([
  ['no page at all', 'first: 0'],
  ['a page too large', 'first: 101'],
  ['a negative page', 'first: -1'],
  ['an unknown area', 'area: "sundhed"'],
  ['a forged cursor', 'after: "Zm9yZ2VkMTIzNDU2Nzg5MDEyMzQ1Njc4OTA"'],
  ['an empty-ish cursor', 'after: "x"'],
  ['a page beyond all numbers', 'first: 99999999999'],
  ['a path for an area', 'area: "../../etc"'],
  ['the prototype for an area', 'area: "__proto__"'],
])('%s is refused with 400, and the value is not repeated', async (_, args) => {
  const answer = await helhed.ask('mette', cases(args), { cpr });
  expect(answer.status).toBe(400);
  const value = /"(.+)"/.exec(args)?.[1];
  if (value && value.length > 1) expect(JSON.stringify(answer.errors)).not.toContain(value);
});

test.each([
  ['mette', 'citizenByCpr(cpr: "CPR") { cases(after: "") { totalKnown } }'],
  ['mette', 'citizenByCpr(cpr: "CPR") { referrals(after: "") { totalKnown } }'],
  ['mette', 'citizenByCpr(cpr: "CPR") { timeline(after: "") { totalKnown } }'],
  ['mette', 'referrals(after: "") { totalKnown }'],
  ['mette', 'workQueue(after: "") { totalKnown }'],
  ['mette', 'citizens(filter: { mine: true }, after: "") { totalKnown }'],
  ['mette', 'citizens(filter: { unit: "" }) { totalKnown }'],
  ['mette', 'citizens(filter: { mine: true, unit: "" }) { totalKnown }'],
  ['mette', 'citizens(filter: { mine: true, nameContains: "" }) { totalKnown }'],
  ['mette', 'citizens(filter: { cprs: ["CPR"], unit: "" }) { totalKnown }'],
  ['mette', 'drawingRight { entries(after: "") { totalKnown } }'],
  ['karen', 'breakGlassReviews(after: "") { totalKnown }'],
  ['inge', 'citizenAccessLog(cpr: "CPR", after: "") { totalKnown }'],
  ['drift', 'deadLetters(after: "") { totalKnown }'],
])('empty text as cursor, unit or name is refused, not ignored: %s: %s', async (persona, query) => {
  const answer = await helhed.ask(persona, `{ ${query.replace('CPR', cpr)} }`);
  expect(answer.errors?.[0]?.extensions.code).toMatch(/BAD_USER_INPUT|INVALID_CURSOR|FORBIDDEN/);
});

test('a cursor of another list, or of another citizen, is refused', async () => {
  const paged =
    'query ($cpr: CPR!, $after: String) { citizenByCpr(cpr: $cpr) { cases(first: 1, after: $after) { pageInfo { endCursor } } activities(first: 1) { pageInfo { endCursor } } } }';
  const { data } = await helhed.ask('mette', paged, { cpr });
  const { cases: first, activities } = data.citizenByCpr;
  expect((await helhed.ask('mette', paged, { cpr, after: first.pageInfo.endCursor })).status).toBe(200);
  expect((await helhed.ask('mette', paged, { cpr, after: activities.pageInfo.endCursor })).status).toBe(400);
  expect(
    (await helhed.ask('mette', paged, { cpr: helhed.cpr('protected address'), after: first.pageInfo.endCursor }))
      .status,
  ).toBe(400);
});

test.each([
  ['nothing to go by', {}],
  ['numbers and a unit at once', { cprs: ['8408912204'], unit: 'jobcenter' }],
  ['a name of one letter', { mine: true, nameContains: 'a' }],
  ['an endless name', { mine: true, nameContains: 'a'.repeat(101) }],
  ['a hundred and one numbers', { cprs: Array.from({ length: 101 }, () => '8408912204') }],
  ['a field there is none of', { mine: true, cpr: '8408912204' }],
  ['an unknown area', { mine: true, area: 'skat' }],
])('a list with %s is refused with 400', async (_, filter) => {
  const answer = await helhed.ask(
    'mette',
    'query ($filter: CitizenFilter!) { citizens(filter: $filter) { totalKnown } }',
    { filter },
  );
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.errors)).not.toContain('8408912204');
});

test('bad input: no personal data in log or metrics', async () => {
  const metrics = await helhed.metrics();
  for (const person of helhed.mocks.people.filter((one) => one.knownFor)) {
    expect(helhed.logged.join('\n')).not.toContain(person.cpr);
    expect(helhed.logged.join('\n')).not.toContain(person.familyName);
    expect(metrics).not.toContain(person.cpr);
  }
});
