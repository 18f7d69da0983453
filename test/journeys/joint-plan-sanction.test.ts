import { beforeAll, expect, test } from 'vitest';
import { sealId } from '../../src/access/global-id.ts';
import { examples } from '../support/examples.ts';
import { runningHelhed } from '../support/helhed.ts';
import { planClient } from '../support/plans.ts';

const helhed = runningHelhed({ policy: { plan: { opensWith: 'LEADER' } } });
const plans = planClient(helhed);
const dayAhead = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
let id: string;

beforeAll(async () => {
  const { plan } = await plans.open(helhed.cpr('both with a joint plan'), { followUpOn: dayAhead });
  ({ id } = await plans.take('mette', 'writePlan', plan, { citizensWords: 'Ord fra den fælles plan' }));
}, 60_000);

/** The documented queries of citizens, asked for a sanction. */
const asked = examples().flatMap((one) => {
  const query = one.query.replace(/(citizenByCpr\(cpr: \$cpr|first: \$first)/, '$1, purpose: SANCTION');
  return query === one.query ? [] : [{ ...one, query }];
});

test.each(asked)('$name, asked for a sanction, says nothing of a joint plan', async ({ query, variables }) => {
  for (const persona of ['mette', 'jonas', 'lars', 'karen', 'tove']) {
    const { data, errors } = await helhed.ask(persona, query, {
      ...variables,
      ...('cpr' in variables && { cpr: helhed.cpr('both with a joint plan') }),
    });
    // Who works in several areas is asked which one a list is from.
    expect(errors?.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT') ?? true).toBe(true);
    expect(JSON.stringify(data)).not.toMatch(/fælles plan/iu);
  }
});

test('a plan is there for casework, and for a sanction by no way', async () => {
  const ways = `query ($cpr: CPR!, $purpose: Purpose!, $id: ID!) { plan(id: $id, purpose: $purpose) { id } node(id: $id) { id }
    plans(purpose: $purpose) { nodes { id } } workQueue(purpose: $purpose) { nodes { kind } }
    citizenByCpr(cpr: $cpr, purpose: $purpose) { plan { id } plans { nodes { id } completeness } } }`;
  const cpr = helhed.cpr('both with a joint plan');
  const own = helhed.keys.unseal('plan', id)!;
  const see = (purpose: 'CASEWORK' | 'SANCTION') =>
    helhed.data('mette', ways, { cpr, purpose, id: sealId(helhed.keys, 'plan', own, purpose) });
  const shown = await see('CASEWORK');
  expect(shown).toMatchObject({
    plan: { id },
    node: { id },
    plans: { nodes: [{ id }] },
    citizenByCpr: { plan: { id } },
  });
  expect(shown.workQueue.nodes).toContainEqual({ kind: 'PLAN' });
  const walled = await see('SANCTION');
  expect(walled).toMatchObject({ plan: null, node: null, plans: { nodes: null }, citizenByCpr: { plan: null } });
  expect(walled.citizenByCpr.plans).toEqual({ nodes: null, completeness: 'PARTIAL' });
  expect(walled.workQueue.nodes ?? []).not.toContainEqual({ kind: 'PLAN' });
});
