import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { person } from '../../mocks/index.ts';
import { committeeClient } from '../support/committee-client.ts';
import { runningHelhed } from '../support/helhed.ts';
import { movableClock } from '../support/movable-clock.ts';

const page = readFileSync(new URL('../../docs/joint-plan.md', import.meta.url), 'utf8');

/** A query of the page: who asks, on which day, and its variables as they are written beneath. */
type Step = { query: string; persona: string; on: string; variables: string };

/** Lists the page's queries in their order, each with the variables that follow it. */
const steps = [...page.matchAll(/```graphql\n([\s\S]*?)```(?:\s*```json\n([\s\S]*?)```)?/g)].map(
  ([, query = '', variables = '{}']): Step => {
    const [, persona, on] = /^# Spørges af (\w+), (\d{4}-\d\d-\d\d)\.$/m.exec(query) ?? [];
    if (!persona || !on) throw new Error(`A query of the page does not say who asks, and when: ${query}`);
    return { query, persona, on, variables };
  },
);

const anna = person({ givenName: 'Anna', familyName: 'Prøve', knownFor: 'the page’s citizen' })
  .withEmploymentCase()
  .withSocialCase();
const clock = movableClock('2026-11-30T08:00:00.000Z');
const helhed = runningHelhed({ people: [anna], clock, policy: { mandate: { months: 6 } } });

/** Returns variables with what earlier answers gave in the place of `<…>`; a mutation's alone is its `input`. */
function filled({ query, variables }: Step, known: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const values = JSON.parse(variables, (_, value: unknown) => {
    if (typeof value !== 'string' || !value.startsWith('<')) return value;
    if (value === '<nøgle>') return randomUUID();
    if (!known.has(value)) throw new Error(`Nothing before says ${value}`);
    return known.get(value);
  }) as Record<string, unknown>;
  return /\$input\b/.test(query) ? { input: values } : values;
}

/** Names of what an answer gives to those after it: its id and its version. */
const things = {
  committeeCase: ['sag', 'sagens version'],
  plan: ['plan', 'planens version'],
  meeting: ['møde', ''],
} as const;

function learn(answer: unknown, known: Map<string, unknown>): void {
  if (answer === null || typeof answer !== 'object') return;
  for (const [key, value] of Object.entries(answer)) {
    const named = things[key as keyof typeof things];
    if (named && value && typeof value === 'object' && 'id' in value) {
      known.set(`<${named[0]}>`, value.id);
      if ('version' in value) known.set(`<${named[1]}>`, value.version);
    }
    learn(value, known);
  }
}

test(
  'docs/joint-plan.md: each query, in the order of the page, brings the case a step on',
  { timeout: 120_000 },
  async () => {
    const { consent, lightAll, see } = committeeClient(helhed);
    const known = new Map<string, unknown>([['<borger>', await helhed.citizenId('mette', anna.cpr)]]);
    await consent(anna.cpr);
    const states: string[] = [];
    for (const step of steps) {
      const at = Date.parse(`${step.on}T09:00:00Z`);
      if (at > clock.now().getTime()) clock.advance(at - clock.now().getTime());
      // What the page says is done likewise: the other items.
      if (/declareReady/.test(step.query)) {
        const { version } = await lightAll(await see('lars', known.get('<sag>') as string));
        known.set('<sagens version>', version);
      }
      const answer = await helhed.data(step.persona, step.query, filled(step, known));
      learn(answer, known);
      for (const payload of Object.values(answer) as { refusal?: unknown }[])
        expect(payload?.refusal ?? null, step.query).toBeNull();
      states.push(
        ...[
          ...JSON.stringify(answer).matchAll(
            /"state":"(PROPOSED|PREPARING|READY|SCHEDULED|DECIDED|OFFERED|AGREED|ACTIVE)"/g,
          ),
        ].map(([, state]) => state!),
      );
    }
    const inTurn = states.filter((state, index) => state !== states[index - 1]);
    expect(inTurn).toEqual([
      'PROPOSED',
      'PREPARING',
      'READY',
      'SCHEDULED',
      'DECIDED',
      'PROPOSED',
      'OFFERED',
      'AGREED',
      'ACTIVE',
    ]);
    // A mandate lasts as many months as the municipality has chosen, where the committee does not say otherwise.
    const asked = 'query ($id: ID!) { plan(id: $id) { mandate { startsOn endsOn } } }';
    const { plan } = await helhed.data('mette', asked, { id: known.get('<plan>') });
    expect(plan.mandate).toEqual({ startsOn: '2026-12-10', endsOn: '2027-06-10' });
    const texts = steps.map(({ query }) => query).join();
    for (const field of ['committee', 'planFigures', 'policy', 'readiness', 'forCitizen'])
      expect(texts).toContain(field);
  },
);
