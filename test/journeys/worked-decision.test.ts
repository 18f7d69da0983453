import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { runningHelhed } from '../support/helhed.ts';

const page = readFileSync(new URL('../../docs/decisions.md', import.meta.url), 'utf8');
const steps = [...page.matchAll(/```graphql\n# As (\w+)\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
  ([, persona = '', query = '', answer = '']) => ({ persona, query, answer: JSON.parse(answer) as unknown }),
);

const helhed = runningHelhed({ follow: true, policy: { decisions: { everyMs: 200 } } });
beforeAll(async () => {
  const { social } = helhed.mocks;
  const citizen = helhed.cpr('both with a joint plan');
  const content = { provider: 'Bostøtteteamet', startsOn: '2026-12-01', minutes: 90, visitsPerWeek: 2 };
  await social.hand({ hand: 'apply-for-grant', citizen, ...content });
  await social.hand({ hand: 'approve-grant', citizen });
});

const waiting = '{ workQueue { nodes { ... on NotificationWork { notification { id version } } } } }';

test('the worked example of docs/decisions.md, step by step', async () => {
  expect(steps.map(({ persona }) => persona)).toEqual(['mette', 'mette', 'mette', 'jonas']);
  const cpr = helhed.cpr('both with a joint plan');
  const queue = await eventually(
    async () => (await helhed.data('mette', waiting)).workQueue.nodes as { notification: object }[],
    (nodes) => (nodes?.length ?? 0) > 0,
  );
  const variables = { cpr, ...queue[0]?.notification };
  for (const { persona, query, answer } of steps)
    expect((await helhed.ask(persona, query, variables)).data, query).toEqual(answer);
});
