import type { Context } from '../context.ts';
import { deliveriesOf, type Delivery } from '../delivery/deliveries.ts';
import type { Referral, ReferralEvent } from '../domain/referral/referral.ts';
import type { Action } from '../domain/referral/steps.ts';
import { referralEvents } from './store.ts';

type Receipt = Delivery['receipts'][number];

/** Holds the receipt that each step of the receiver's in Helhed amounts to (promise 13). */
const receipted: Partial<Record<Action, Receipt['state']>> = {
  RECEIVE: 'SEEN',
  REQUEST_INFORMATION: 'SEEN',
  ACCEPT: 'ACKNOWLEDGED',
  WAITLIST: 'ACKNOWLEDGED',
  REJECT: 'ACKNOWLEDGED',
  REDIRECT: 'ACKNOWLEDGED',
  RETURN: 'ACKNOWLEDGED',
};

/**
 * Returns a referral's deliveries to the systems. What the receiver did in Helhed is proof of the office and of a person for the
 * task, as it would be in their own system; nobody acknowledges a note.
 */
export async function referralDeliveries({ id, to }: Referral, context: Context): Promise<Delivery[]> {
  const deliveries = await deliveriesOf({ type: 'referral', id }, context);
  const isTheirs = ({ kind, area }: Delivery) => kind === 'TASK' && area.key === to.area;
  if (!deliveries.some(isTheirs)) return deliveries;
  const events = await referralEvents.of(context.database.db, context.keys, id);
  const ours = events.flatMap(({ event }) => receiptsOf(event));
  return deliveries.map((one) => (isTheirs(one) ? { ...one, receipts: firstOfEach([...one.receipts, ...ours]) } : one));
}

function receiptsOf({ action, at }: ReferralEvent): Receipt[] {
  const state = receipted[action];
  if (!state) return [];
  return [
    { layer: 'OFFICE', state: 'IN_INBOX', at },
    { layer: 'PERSON', state, at },
  ];
}

/** Orders receipts by time, the first of each state. */
function firstOfEach(receipts: readonly Receipt[]): Receipt[] {
  const ordered = receipts.toSorted((one, other) => one.at.localeCompare(other.at));
  return ordered.filter(({ state }, index) => ordered.findIndex((one) => one.state === state) === index);
}
