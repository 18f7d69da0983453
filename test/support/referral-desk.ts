import { randomUUID } from 'node:crypto';
import type { Helhed } from './helhed.ts';

/** What a referral is seen as in these journeys. */
const seen = `id state version redirectCount returnedToEarlierUnit allowedActions cprMasked citizenName purpose background
  sender { key name area { key } } receiver { key name } author { name } owner { name }
  waiting { waitingFor since dueOn overdue } history { version action state by { name } text questions answers reason outcome owner { id name } }
  root { id } previous { id } next { id state receiver { key } } fieldsTyped fieldsWritten
  deliveries { area { key } kind title state }`;

const payload = `{ referral { ${seen} } refusal { __typename code message
  ... on VersionConflict { currentVersion currentState } ... on NotPossible { state allowed } ... on UnknownUnit { units }
  ... on Missing { fields } ... on InvalidText { field } ... on InvalidDate { field } } }`;

/** The query for all of a preview. */
export const preview = `query ($input: CreateReferralInput!) { previewReferral(input: $input) {
  systems { area { key } entries { kind title text unit dueOn } withheldFields { field reason } }
  warnings { code } known { label value } fieldsTyped fieldsWritten previewToken refusal { code } } }`;

/** The input of a valid referral. */
export const order = {
  receiver: { area: 'social', unit: 'voksenenhed' },
  purpose: 'Afklaring af behovet for bostøtte',
  legalBasis: 'CONSENT',
  informedOn: '2025-11-03',
  desiredOutcome: 'Borgeren kan passe sin praktik',
  background: 'Praktikken glipper om morgenen.',
};

/** Fills in and sends referrals, as caseworkers do. */
export function referralDesk(helhed: () => Helhed) {
  const citizenId = async (persona: string, knownFor: string): Promise<string> => {
    const query = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }';
    return (await helhed().ask(persona, query, { cpr: helhed().cpr(knownFor) })).data.citizenByCpr.id as string;
  };
  const mutate = async (persona: string, mutation: string, input: Record<string, unknown>) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${payload} }`;
    const answer = await helhed().ask(persona, query, { input: { idempotencyKey: randomUUID(), ...input } });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data[mutation];
  };
  return {
    citizenId,
    mutate,
    /** Mette refers a citizen, to voksenenheden unless told otherwise. */
    async refer(input: Record<string, unknown> = {}, persona = 'mette', knownFor = 'both with a joint plan') {
      return mutate(persona, 'createReferral', { citizenId: await citizenId(persona, knownFor), ...order, ...input });
    },
    /** The next step with a referral as it was last seen. */
    step: (persona: string, mutation: string, { id, version }: { id: string; version: number }, input = {}) =>
      mutate(persona, mutation, { id, expectedVersion: version, ...input }),
    async see(persona: string, id: string) {
      return (await helhed().ask(persona, `query ($id: ID!) { referral(id: $id) { ${seen} } }`, { id })).data.referral;
    },
  };
}
