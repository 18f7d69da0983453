import { afterEach, beforeAll, expect, test } from 'vitest';
import type { FaultRule } from '../../mocks/index.ts';
import { consentClient } from '../support/clients.ts';
import { runningHelhed } from '../support/helhed.ts';

const limits = { attemptMs: 600, connectMs: 600, failuresToOpen: 1_000_000, jitterMs: 1, longestPauseMs: 1 };
const helhed = runningHelhed({ limits });
let hidden: string;
const text = 'Borgeren ville ikke at jobcentret ved det';

beforeAll(async () => {
  hidden = helhed.cpr('only social');
  // As it was found from outside: given to the job centre by the social area's caseworker, and taken back.
  const { record, withdraw } = consentClient(helhed);
  const given = { from: 'social', to: 'employment', caseOrPurpose: 'Behandling for misbrug på Hus 7' };
  const { consent } = await record('jonas', helhed.idOf(hidden), given);
  expect((await withdraw('jonas', consent, { text })).refusal).toBeNull();
});
afterEach(() => helhed.clearFaults());

const list = 'totalKnown completeness pageInfo { hasNextPage endCursor }';
const sources = 'sources { area { key } state errorCode message asOf fetchedAt openedBy }';
const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) {
  id cprMasked birthDate name phone email addressProtected address { line } completeness ${sources}
  consents { ${list} nodes { caseOrPurpose recordedBy { name } withdrawn { text } } }
  referrals { ${list} nodes { state } }
  bostoetteDecisions { ${list} ${sources} nodes { title } }
  timeline { ${list} ${sources} nodes { event } }
  cases { ${list} ${sources} nodes { title } }
  contacts { totalKnown completeness ${sources} nodes { name } }
  activities { ${list} nodes { title } }
  discrepancies { completeness totalKnown nodes { field } } } }`;

/** The whole body, and its size, without the number, the birth date and the id, which are the caller's own words. */
async function bodyFor(persona: string, cpr: string, headers: Record<string, string>): Promise<string> {
  const authorization = await helhed.authorization(persona);
  const body = JSON.stringify({ query, variables: { cpr } });
  const answer = await helhed.post(body, { authorization, ...headers });
  const whole = await answer.text();
  expect(whole).toMatch(/^\{"data"/);
  const masked = whole
    .replace(/"id":"[^"]+"/, '"id":"…"')
    .replace(/"cprMasked":"[^"]+"/, '"cprMasked":"…"')
    .replace(/"birthDate":"[^"]+"/, '"birthDate":"…"');
  return `${whole.length} ${masked}`;
}

const faults: Record<string, FaultRule[]> = {
  'no fault': [],
  'a slow network': [{ operation: '*', fault: 'latency', ms: 100 }],
  'everything silent': [{ operation: '*', fault: '503' }],
  'connections that break': [{ operation: '*', fault: 'reset' }],
  'a system that hangs': [{ operation: '*', fault: 'hang' }],
  'a search that fails': [{ operation: 'patients.search', fault: '503' }],
  'a search in another shape': [{ operation: 'patients.search', fault: 'renamed' }],
  'a second call that fails': [{ operation: 'patients.preferences', fault: '503' }],
  'a second call that hangs': [{ operation: 'patients.preferences', fault: 'hang' }],
  'a second call in another shape': [{ operation: 'patients.preferences', fault: 'html-200' }],
};
const hurry = [null, '1', '300', '2500'] as const;

test.each(Object.keys(faults).flatMap((fault) => hurry.map((ms) => ({ fault, ms }))))(
  'missing and forbidden look the same with $fault and a deadline of $ms ms',
  async ({ fault, ms }) => {
    for (const rule of faults[fault]!) helhed.mocks.social.faults.add(rule);
    const headers: Record<string, string> = ms ? { 'x-request-timeout-ms': ms } : {};
    const somebody = await bodyFor('lars', hidden, headers);
    const nobody = await bodyFor('lars', helhed.cpr('unknown to both'), headers);
    expect(somebody).toBe(nobody);
    for (const held of [text, 'Hus 7', 'Jonas Friis']) expect(somebody).not.toContain(held);
    expect(somebody).not.toMatch(/"totalKnown":\d/);
  },
  20_000,
);

test('the citizen’s own caseworker sees them', async () => {
  const shown = await bodyFor('jonas', hidden, {});
  expect(shown).toContain(text);
  expect(shown).toContain('Hus 7');
});
