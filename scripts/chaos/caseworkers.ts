import { acknowledged } from './acknowledge.ts';
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

type Referral = { id: string; version: number; state: string };

async function mutate(persona: string, mutation: string, content: object, client: ChaosClient): Promise<Referral> {
  const shown = 'referral { id version state }';
  const { referral, refusal } = await acknowledged({ persona, mutation, shown, content }, client);
  if (!referral) throw new Error(`${mutation} was refused: ${refusal?.code} ${refusal?.message}`);
  return referral;
}
