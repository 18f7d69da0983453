import { randomUUID } from 'node:crypto';
import type { Helhed } from './helhed.ts';

const glass = `id version state by { id name } area { key } unit { key name } reason at expiresAt unusual cprMasked
  citizen { name } review { by { name } verdict text }`;
const refusal = `refusal { __typename code message ... on VersionConflict { currentVersion currentState }
  ... on NotPossible { state allowed } ... on Missing { fields } ... on InvalidText { field } }`;
const kept = 'id by { id name } cprMasked relation';

/** The first query about a citizen. */
export const look = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id name cases { nodes { area { key } } } } }';

/** Breaks glass, reviews it, declares conflicts of interest and reveals CPR numbers. */
export function glassDesk(helhed: () => Helhed) {
  const ask = async (persona: string, query: string, variables: Record<string, unknown> = {}) => {
    const answer = await helhed().ask(persona, query, variables);
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const mutate = async (persona: string, mutation: string, shown: string, input: Record<string, unknown>) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} ${refusal} } }`;
    return (await ask(persona, query, { input: { idempotencyKey: randomUUID(), ...input } }))[mutation];
  };
  const reason = 'Borgeren er faldet om i venteværelset';
  return {
    ask,
    see: async (persona: string, cpr: string) => (await ask(persona, look, { cpr })).citizenByCpr,
    /** Breaks the glass; `shown` is what is asked of it, which may not lead to a look at the citizen. */
    breakGlass: (persona: string, cpr: string, input = {}, shown = 'id expiresAt') =>
      mutate(persona, 'breakGlass', `glass { ${shown} }`, { cpr, reason, ...input }),
    review: (persona: string, { id, version }: { id: string; version: number }, input = {}) =>
      mutate(persona, 'reviewBreakGlass', `glass { ${glass} }`, {
        id,
        expectedVersion: version,
        verdict: 'JUSTIFIED',
        ...input,
      }),
    reviews: async (persona: string, variables = {}) =>
      (
        await ask(
          persona,
          `query ($first: Int! = 50, $after: String, $open: Boolean) { breakGlassReviews(first: $first, after: $after, open: $open) {
            totalKnown completeness nodes { ${glass} } pageInfo { hasNextPage endCursor } } }`,
          variables,
        )
      ).breakGlassReviews,
    /** What of the broken glass waits on somebody. */
    waiting: async (persona: string) =>
      (
        await ask(
          persona,
          `{ workQueue(filter: { waitingFor: [GLASS_REVIEW] }) { nodes { waitingFor since dueOn overdue escalated
            referral { id } notification { id } subject { __typename ... on BreakGlass { ${glass} } } } } }`,
        )
      ).workQueue.nodes,
    reveal: (persona: string, citizenId: string, input = {}) =>
      mutate(persona, 'revealCpr', 'cpr', { citizenId, reason: 'Skal stå i et brev til sygehuset', ...input }),
    declareConflictOfInterest: (persona: string, cpr: string, input = {}) =>
      mutate(persona, 'declareConflictOfInterest', `conflictOfInterest { ${kept} }`, {
        cpr,
        relation: 'FAMILY',
        ...input,
      }),
    endConflictOfInterest: (persona: string, id: string, input = {}) =>
      mutate(persona, 'endConflictOfInterest', `conflictOfInterest { ${kept} }`, {
        id,
        reason: 'De er ikke længere gift',
        ...input,
      }),
    conflictsOfInterest: async (persona: string) =>
      (await ask(persona, `{ conflictsOfInterest { totalKnown nodes { ${kept} } } }`)).conflictsOfInterest.nodes,
  };
}
