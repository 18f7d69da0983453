import type { startMocks } from '../../mocks/index.ts';
import type { Helhed } from './helhed.ts';

/** All that journeys look at of a meeting. */
const meeting = `id kind state version at place places placesLeft summary allowedActions
  plan { coordinator { name } } citizen { id } plannedBy { name }
  invited { key area { key } unit caseworker name } suggestedInvitations { area { key } unit caseworker }
  attendance { presence guest invitation { name } } waiting { waitingFor dueOn overdue }
  items { id version anonymous question outcome answer citizen { id } askedBy { name } answeredBy { name } }
  history { version action state by { name } meetingAt text } deliveries { area { key } kind state }`;

/** The number of the citizen whose systems both record a joint plan. */
export async function signes(start: typeof startMocks): Promise<string> {
  const mocks = await start();
  const found = mocks.people.find(({ knownFor }) => knownFor === 'both with a joint plan')!.cpr;
  await mocks.close();
  return found;
}

type Seen = { id: string; version: number };

/** Plans meetings and takes their steps. */
export function meetingClient(helhed: Helhed, plan: string) {
  const mutate = (persona: string, mutation: string, input: object) =>
    helhed.mutate(persona, mutation, `meeting { ${meeting} }`, input);
  const client = {
    mutate,
    planId: () => helhed.keys.seal('plan', plan),
    plan: (persona: string, kind: string, at: string, input: object = {}) =>
      mutate(persona, 'planMeeting', {
        kind,
        at,
        place: 'Rådhuset, mødelokale 2',
        ...(kind === 'CROSS' || kind === 'CITIZEN' ? { planId: client.planId() } : {}),
        ...input,
      }),
    step: (persona: string, mutation: string, { id, version }: Seen, input: object = {}) =>
      mutate(persona, mutation, { id, expectedVersion: version, ...input }),
    /** Takes a step that must not be refused, and returns the meeting. */
    async take(persona: string, mutation: string, seen: Seen, input: object = {}) {
      const done = await client.step(persona, mutation, seen, input);
      if (done.refusal) throw new Error(`${mutation}: ${JSON.stringify(done.refusal)}`);
      return done.meeting;
    },
    async see(persona: string, id: string, purpose = 'CASEWORK') {
      const query = `query ($id: ID!, $purpose: Purpose) { meeting(id: $id, purpose: $purpose) { ${meeting} } }`;
      return (await helhed.data(persona, query, { id, purpose })).meeting;
    },
    async list(persona: string, purpose = 'CASEWORK', filter: object = {}) {
      const query = `query ($purpose: Purpose!, $filter: MeetingFilter) {
        meetings(purpose: $purpose, filter: $filter) { nodes { id kind state at } } }`;
      return (await helhed.data(persona, query, { purpose, filter })).meetings.nodes;
    },
    /** Returns what waits on somebody about meetings. */
    async waits(persona: string) {
      const query = `{ workQueue(filter: { kinds: [MEETING] }) { nodes { waitingFor dueOn overdue escalated action
        ... on MeetingWork { meetingKind meeting { id } plan { id } } } } }`;
      return (await helhed.data(persona, query)).workQueue.nodes as {
        waitingFor: string;
        dueOn: string;
        overdue: boolean;
        escalated: boolean;
        meeting: { id: string } | null;
      }[];
    },
  };
  return client;
}
