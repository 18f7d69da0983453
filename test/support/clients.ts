import { randomUUID } from 'node:crypto';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { addDays } from '../../src/domain/working-days.ts';
import type { Client } from './client.ts';
import { breakGlass, conflictOfInterest, consent, decision, notification, preview, referral } from './selections.ts';

type Versioned = { id: string; version: number };
type Input = Record<string, unknown>;

const joint = 'both with a joint plan';

/** Returns a number for a case or decision that is nobody else's, and in which no ten digits can be taken for a CPR number. */
export const caseNumber = (): string => `20/a${randomUUID().slice(0, 8)}`;

/** The input of a valid referral. */
export const order = {
  receiver: { area: 'social', unit: 'voksenenhed' },
  purpose: 'Afklaring af behovet for bostøtte',
  legalBasis: 'CONSENT',
  informedOn: '2025-11-03',
  desiredOutcome: 'Borgeren kan passe sin praktik',
  background: 'Praktikken glipper om morgenen.',
};

/** Sends referrals and takes their steps, as caseworkers do. */
export function referralClient(client: Client) {
  const mutate = (persona: string, mutation: string, input: Input) =>
    client.mutate(persona, mutation, `referral { ${referral} }`, input);
  return {
    mutate,
    /** Mette refers a citizen, to voksenenheden unless told otherwise. */
    refer: async (input: Input = {}, persona = 'mette', knownFor = joint) =>
      mutate(persona, 'createReferral', { citizenId: await client.citizenId(persona, knownFor), ...order, ...input }),
    /** The next step with a referral as it was last seen. */
    step: (persona: string, mutation: string, { id, version }: Versioned, input = {}) =>
      mutate(persona, mutation, { id, expectedVersion: version, ...input }),
    see: async (persona: string, id: string) =>
      (await client.data(persona, `query ($id: ID!) { referral(id: $id) { ${referral} } }`, { id })).referral,
    preview: async (persona: string, input: Input) =>
      (await client.data(persona, preview, { input: { idempotencyKey: randomUUID(), ...input } })).previewReferral,
  };
}

/** The input of a grant of bostøtte that nothing is wrong with: 2 × 90 minutes a week. */
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
export function decisionClient(client: Client) {
  const decide = (persona: string, mutation: string, input: Input) =>
    client.mutate(persona, mutation, `decision { ${decision} }`, { ...grant, ...input });
  const told = `${notification} decision { id }`;
  return {
    /** Jonas registers a decision for a citizen under a number of its own, unless told otherwise. */
    async register(input: Input = {}, knownFor = joint, persona = 'jonas') {
      const citizenId = await client.citizenId(persona, knownFor);
      return decide(persona, 'registerBostoetteDecision', { citizenId, number: caseNumber(), ...input });
    },
    correct: (persona: string, { id, source }: { id: string; source: { version: number } }, input = {}) =>
      decide(persona, 'correctBostoetteDecision', { id, expectedVersion: source.version, ...input }),
    /** Takes a step with a notification as it was last seen. */
    answer: (persona: string, mutation: string, { id, version }: Versioned, input = {}) =>
      client.mutate(persona, mutation, `notification { ${notification} }`, { id, expectedVersion: version, ...input }),
    decision: async (persona: string, id: string) =>
      (await client.data(persona, `query ($id: ID!) { bostoetteDecision(id: $id) { ${decision} } }`, { id }))
        .bostoetteDecision,
    notification: async (persona: string, id: string) =>
      (await client.data(persona, `query ($id: ID!) { node(id: $id) { ... on Notification { ${told} } } }`, { id }))
        .node,
    /** Lists the notifications of one decision that wait on somebody. */
    async waiting(persona: string, made: { notifications: { id: string }[] }) {
      const query = `{ workQueue(first: 100) { nodes { waitingFor overdue ... on NotificationWork { notification { ${told} } } } } }`;
      const ids = new Set(made.notifications.map(({ id }) => id));
      const { nodes } = (await client.data(persona, query)).workQueue;
      return nodes.filter((one: { notification: { id: string } | null }) => ids.has(one.notification?.id ?? ''));
    },
  };
}

const today = dateInDenmark(new Date());

/** The input of a consent that employment gives the social area today, for thirty days, in writing. */
export const terms = {
  kinds: ['CASES'],
  from: 'employment',
  to: 'social',
  form: 'WRITTEN',
  caseOrPurpose: 'Bostøtte under praktikken',
  givenOn: today,
  expiresOn: addDays(today, 30),
};

/** Records consents and withdraws them. */
export const consentClient = (client: Client) => ({
  record: (persona: string, citizenId: string, input: Input = {}) =>
    client.mutate(persona, 'recordConsent', `consent { ${consent} }`, { citizenId, ...terms, ...input }),
  withdraw: (persona: string, { id, version }: Versioned, input: Input = {}) =>
    client.mutate(persona, 'withdrawConsent', `consent { ${consent} }`, {
      id,
      expectedVersion: version,
      form: 'ORAL',
      ...input,
    }),
});

/** The first query about a citizen. */
export const look = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id name cases { nodes { area { key } } } } }';

/** Breaks glass and reviews it, declares conflicts of interest, and reveals CPR numbers. */
export function accessClient(client: Client) {
  const reviewed = `totalKnown completeness nodes { ${breakGlass} } pageInfo { hasNextPage endCursor }`;
  const conflict = `conflictOfInterest { ${conflictOfInterest} }`;
  return {
    see: async (persona: string, cpr: string) => (await client.data(persona, look, { cpr })).citizenByCpr,
    /** Breaks the glass; `shown` is what is asked of it, which may not lead to a look at the citizen. */
    breakGlass: (persona: string, cpr: string, input = {}, shown = 'id expiresAt') =>
      client.mutate(persona, 'breakGlass', `glass { ${shown} }`, {
        cpr,
        reason: 'Borgeren er faldet om i venteværelset',
        ...input,
      }),
    review: (persona: string, { id, version }: Versioned, input = {}) =>
      client.mutate(persona, 'reviewBreakGlass', `glass { ${breakGlass} }`, {
        id,
        expectedVersion: version,
        verdict: 'JUSTIFIED',
        ...input,
      }),
    reviews: async (persona: string, variables = {}) => {
      const query = `query ($first: Int! = 50, $after: String, $filter: BreakGlassFilter) {
        breakGlassReviews(first: $first, after: $after, filter: $filter) { ${reviewed} } }`;
      return (await client.data(persona, query, variables)).breakGlassReviews;
    },
    /** Lists the reviews of break-glass that wait on somebody. */
    waiting: async (persona: string) => {
      const query = `{ workQueue(filter: { waitingFor: [GLASS_REVIEW] }) { nodes { waitingFor since dueOn overdue escalated
        __typename ... on BreakGlassWork { breakGlass { ${breakGlass} } } } } }`;
      return (await client.data(persona, query)).workQueue.nodes;
    },
    reveal: (persona: string, citizenId: string, input = {}) =>
      client.mutate(persona, 'revealCpr', 'cpr', { citizenId, reason: 'Skal stå i et brev til sygehuset', ...input }),
    declareConflictOfInterest: (persona: string, cpr: string, input = {}) =>
      client.mutate(persona, 'declareConflictOfInterest', conflict, { cpr, relation: 'FAMILY', ...input }),
    endConflictOfInterest: (persona: string, id: string, input = {}) =>
      client.mutate(persona, 'endConflictOfInterest', conflict, { id, reason: 'De er ikke længere gift', ...input }),
    conflictsOfInterest: async (persona: string) =>
      (await client.data(persona, `{ conflictsOfInterest { totalKnown nodes { ${conflictOfInterest} } } }`))
        .conflictsOfInterest.nodes,
  };
}
