import { randomUUID } from 'node:crypto';
import type { GraphQLInputObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { executableSchema } from '../../src/api/executable-schema.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { content, inBoth, movableClock, planClient, writtenAbout } from '../support/plans.ts';

const cpr = '7005901234';
const clock = movableClock('2026-12-10T09:00:00Z');
const policy = { plan: { opensWith: 'LEADER' }, delivery: { firstRetryMs: 200 } };
const helhed = runningHelhed({ engine: anyEngine, clock, people: [inBoth(cpr, 'previewed')], policy });
const plans = planClient(helhed);

const query = `query Preview($action: WritingActionInput!) { previewWrites(action: $action) {
  writes { area { key } kind title text unit dueOn } refusal { code message } } }`;
const preview = async (persona: string, action: object) =>
  (await helhed.data(persona, query, { action })).previewWrites;
const on = ({ id, version }: { id: string; version: number }, input: object = {}) => ({
  idempotencyKey: randomUUID(),
  id,
  expectedVersion: version,
  ...input,
});

/** Leaves out line breaks and marks, which JSON writes in its own way. */
const letters = (text: string) => text.replaceAll(/\\+n|[^\p{L}\d]/gu, '');

test('every action that can be previewed is a mutation with the same input', () => {
  const schema = executableSchema();
  const actions = schema.getType('WritingActionInput') as GraphQLInputObjectType;
  const mutations = schema.getMutationType()!.getFields();
  for (const { name, type } of Object.values(actions.getFields()))
    expect(String(mutations[name]?.args[0]?.type), name).toBe(`${String(type)}!`);
});

test('a preview says what the action then writes, to the letter, and does nothing', { timeout: 120_000 }, async () => {
  const offered = await plans.offered(cpr, '2026-12-10');
  const yes = { answer: 'ACCEPTED', answeredOn: '2026-12-10', form: 'ORAL' };
  const input = on(offered, yes);
  const shown = await preview('mette', { answerPlan: input });
  expect(shown.refusal).toBeNull();
  expect(new Set(shown.writes.map(({ area }: { area: { key: string } }) => area.key))).toEqual(
    new Set(['employment', 'social']),
  );
  const untouched = await plans.see('mette', offered.id);
  expect(untouched).toMatchObject({ version: offered.version, state: 'OFFERED', deliveries: [] });
  expect(await preview('mette', { answerPlan: input })).toEqual(shown);

  const agreed = await helhed.mutate('mette', 'answerPlan', 'plan { id version }', input);
  expect(agreed.refusal).toBeNull();
  const outline = ({ area, kind, title }: { area: { key: string }; kind: string; title: string }) =>
    `${area.key} ${kind} ${title}`;
  const { deliveries } = await plans.see('mette', offered.id);
  expect(deliveries.map(outline)).toEqual(shown.writes.map(outline));
  const texts = shown.writes.flatMap(({ text }: { text: string | null }) => text ?? []);
  await expect
    .poll(
      () => {
        const { notes, tasks } = writtenAbout(helhed, cpr);
        const all = [notes.employment(), notes.social(), tasks.employment(), tasks.social()];
        return texts.filter((text: string) => !letters(JSON.stringify(all)).includes(letters(text)));
      },
      { timeout: 30_000 },
    )
    .toEqual([]);

  // A refusal is the one that the action would get, and nothing of it is done either.
  const now = await plans.see('mette', offered.id);
  const goals = content.goals.map((goal) => (goal.kind === 'END' ? { ...goal, end: 'EDUCATION' } : goal));
  const essential = await preview('mette', { writePlan: on(now, { ...content, goals }) });
  expect(essential).toMatchObject({ writes: [], refusal: { code: 'COMMITTEE_NEEDED' } });
  const others = await preview('jonas', { startPlan: on(now) });
  expect(others.refusal.code).toMatch(/UNKNOWN|NOT_ALLOWED/);
  const text = { ...content, resources: 'Se 7005901234' };
  expect((await preview('mette', { writePlan: on(now, text) })).refusal.code).toBe('INVALID_TEXT');
  expect((await plans.see('mette', offered.id)).version).toBe(now.version);
});

test('one action at a time', async () => {
  const start = { idempotencyKey: 'preview-1', id: 'x', expectedVersion: 1 };
  const answer = await helhed.ask('mette', query, { action: { startPlan: start, resumePlan: start } });
  expect(answer.errors?.length).toBeGreaterThan(0);
});
