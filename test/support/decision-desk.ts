import { randomUUID } from 'node:crypto';
import type { Helhed } from './helhed.ts';

const recipient = 'roles area { key } unit { key name } person fallback sentence';
const event = 'at action by { name } actionTaken reason outcome text';

/** What a notification is seen as in these journeys. */
const told = `id cprMasked citizenName startsOn hoursPerWeek supersedesEarlier recipient { ${recipient} }
  state sf2900 { word level } version allowedActions actionTaken reason text disputeAnswer { by { name } outcome text } waiting { waitingFor since dueOn overdue }
  deliveries { area { key } kind state } receipts { layer state } history { version ${event} }`;

/** What a decision is seen as in these journeys. */
const seen = `id citizen { id } kind title paragraph decidedOn startsOn endsOn hoursPerWeek provider
  voluntary voluntaryNotice informedOn informedException appeal { possible until sentence }
  source { area { key } origin number version } decidedBy { key name } supersedes { id } supersededBy { id }
  registeredBy { name } notifications { id recipient { ${recipient} } } notNotified { role area { key } reason sentence }
  history { ${event} recipient { person } }`;

const refusal = `refusal { __typename code message ... on VersionConflict { currentVersion currentState }
  ... on NotPossible { state allowed } ... on DecisionExists { currentVersion } ... on Missing { fields }
  ... on InvalidText { field } ... on InvalidDate { field } }`;

/** A grant of bostøtte that nothing is wrong with: 2 × 90 minutes a week. */
const grant = {
  kind: 'GRANTED',
  title: 'Bostøtte',
  paragraph: 'Serviceloven § 85',
  decidedOn: '2025-11-03',
  startsOn: '2025-12-01',
  minutes: 90,
  repetition: { pattern: 'WEEKLY', count: 2 },
  provider: 'Bostøtteteamet',
  informedOn: '2025-11-04',
};

/** Registers decisions, and answers notifications of them. */
export function decisionDesk(helhed: () => Helhed) {
  const ask = async (persona: string, query: string, variables: Record<string, unknown>) => {
    const answer = await helhed().ask(persona, query, variables);
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const mutate = async (persona: string, mutation: string, shown: string, input: Record<string, unknown>) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} ${refusal} } }`;
    return (await ask(persona, query, { input: { idempotencyKey: randomUUID(), ...input } }))[mutation];
  };
  const citizenId = async (persona: string, knownFor: string): Promise<string> => {
    const query = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }';
    return (await ask(persona, query, { cpr: helhed().cpr(knownFor) })).citizenByCpr.id as string;
  };
  const decide = (persona: string, mutation: string, input: Record<string, unknown>) =>
    mutate(persona, mutation, `decision { ${seen} }`, { ...grant, ...input });
  return {
    ask,
    citizenId,
    /** Jonas registers a decision for a citizen under a number of its own, unless told otherwise. */
    async register(input: Record<string, unknown> = {}, knownFor = 'both with a joint plan', persona = 'jonas') {
      const number = `20/${randomUUID().slice(0, 8)}`;
      return decide(persona, 'registerBostoetteDecision', {
        citizenId: await citizenId(persona, knownFor),
        number,
        ...input,
      });
    },
    correct: (persona: string, { id, source }: { id: string; source: { version: number } }, input = {}) =>
      decide(persona, 'correctBostoetteDecision', { id, expectedVersion: source.version, ...input }),
    /** What somebody does with a notification as it was last seen. */
    answer: (persona: string, mutation: string, { id, version }: { id: string; version: number }, input = {}) =>
      mutate(persona, mutation, `notification { ${told} }`, { id, expectedVersion: version, ...input }),
    decision: async (persona: string, id: string) =>
      (await ask(persona, `query ($id: ID!) { bostoetteDecision(id: $id) { ${seen} } }`, { id })).bostoetteDecision,
    notification: async (persona: string, id: string) =>
      (
        await ask(persona, `query ($id: ID!) { node(id: $id) { ... on Notification { ${told} decision { id } } } }`, {
          id,
        })
      ).node,
    /** What of the notifications of one decision waits on somebody. */
    async waiting(persona: string, decision: { notifications: { id: string }[] }) {
      const query = `{ workQueue(first: 100) { nodes { waitingFor overdue referral { id } notification { ${told} decision { id } } } } }`;
      const ids = new Set(decision.notifications.map(({ id }) => id));
      const { nodes } = (await ask(persona, query, {})).workQueue;
      return nodes.filter((one: { notification: { id: string } | null }) => ids.has(one.notification?.id ?? ''));
    },
  };
}
