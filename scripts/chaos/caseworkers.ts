import { randomUUID } from 'node:crypto';
import type { ChaosClient } from './client.ts';
import type { Ledger, Direction } from './ledger.ts';
const directions: readonly Direction[] = [
  { sender: 'mette', from: 'employment', receiver: 'jonas', to: 'social', unit: 'voksenenhed' },
  { sender: 'jonas', from: 'social', receiver: 'mette', to: 'employment', unit: 'jobcenter' },
];

/** A step: the side that takes it, its mutation, and the action and state that it leads to. */
type Step = { by: 'sender' | 'receiver'; mutation: string; leads: readonly [action: string, state: string] };
const step = (by: Step['by'], mutation: string, ...leads: Step['leads']): Step => ({ by, mutation, leads });

const receive = step('receiver', 'receiveReferral', 'RECEIVE', 'RECEIVED');
const courses: readonly (readonly Step[])[] = [
  [
    receive,
    step('receiver', 'requestReferralInformation', 'REQUEST_INFORMATION', 'INFO_REQUESTED'),
    step('sender', 'provideReferralInformation', 'PROVIDE_INFORMATION', 'RECEIVED'),
    step('receiver', 'acceptReferral', 'ACCEPT', 'ACCEPTED'),
    step('receiver', 'startReferral', 'START', 'IN_PROGRESS'),
    step('receiver', 'completeReferral', 'COMPLETE', 'COMPLETED'),
  ],
  [receive, step('receiver', 'rejectReferral', 'REJECT', 'REJECTED')],
  [step('sender', 'withdrawReferral', 'WITHDRAW', 'WITHDRAWN')],
];

/** The unique texts of a step's input. */
const said: Record<string, (course: string) => object> = {
  requestReferralInformation: (course) => ({ questions: [`${course}: hvornår?`] }),
  provideReferralInformation: (course) => ({ answers: [`${course}: på mandag`] }),
  acceptReferral: (text) => ({ text }),
  completeReferral: (text) => ({ text, outcome: 'GOAL_REACHED' }),
  rejectReferral: (text) => ({ text, reason: 'NO_CAPACITY' }),
  withdrawReferral: (text) => ({ text }),
};

const citizenQuery = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }';

/** Systems that do not answer just now: the same is asked for again, under the same key. */
const passing = new Set(['SOURCE_UNAVAILABLE', 'UNKNOWN_CITIZEN', 'UNKNOWN_UNIT']);

/**
 * Refers one citizen again and again, one referral after the other, until `over`. All that is acknowledged goes into
 * the ledger.
 */
export async function workWith(cpr: string, client: ChaosClient, ledger: Ledger, over: () => boolean): Promise<void> {
  const ids = new Map<string, string>();
  for (const { sender } of directions) {
    const data = await client.until(sender, citizenQuery, { cpr }, (one) => one.citizenByCpr !== null);
    ids.set(sender, data.citizenByCpr.id as string);
  }
  for (let number = Math.floor(Math.random() * 6); !over(); number += 1) {
    const direction = directions[number % directions.length]!;
    const course = ledger.newCourse();
    const order = {
      citizenId: ids.get(direction.sender),
      receiver: { area: direction.to, unit: direction.unit },
      purpose: course,
      legalBasis: 'CONSENT',
      informedOn: '2025-11-03',
      desiredOutcome: 'Ro',
    };
    let referral = await mutate(direction.sender, 'createReferral', order, client);
    ledger.opened(cpr, direction, course, referral.id);
    for (const { by, mutation, leads } of courses[Math.floor(number / 2) % courses.length]!) {
      if (over()) break;
      const input = { id: referral.id, expectedVersion: referral.version, ...said[mutation]?.(course) };
      referral = await mutate(direction[by], mutation, input, client);
      ledger.stepped(referral.id, leads[0], leads[1]);
    }
  }
}

type Answered = {
  referral: { id: string; version: number; state: string } | null;
  refusal: { code: string; message: string } | null;
};

/**
 * Executes a mutation once, and repeats it until it is acknowledged. A `StaleBasis` is answered with a reason,
 * under the same key: of two keys both could be carried out, where an answer to the first is only late.
 */
async function mutate(persona: string, mutation: string, content: object, client: ChaosClient) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    referral { id version state } refusal { code message } } }`;
  const plain = { idempotencyKey: randomUUID(), ...content };
  const reasoned = { ...plain, staleReason: 'Borgeren sidder her nu' };
  for (let input: object = plain; ;) {
    const answers = ({ [mutation]: done }: Record<string, Answered>) => !passing.has(done?.refusal?.code ?? '');
    const { referral, refusal } = (await client.until(persona, query, { input }, answers))[mutation] as Answered;
    if (referral) return referral;
    if (refusal?.code === 'STALE_BASIS') input = reasoned;
    // The input without a reason was executed after all: repeating it returns its answer.
    else if (refusal?.code === 'IDEMPOTENCY_MISMATCH' && input === reasoned) input = plain;
    else throw new Error(`${mutation} was refused: ${refusal?.code} ${refusal?.message}`);
  }
}
