import type { Standing } from './notification.ts';

/** Names the state of a notification, machines and people together (promise 13). */
export type NotificationState =
  | 'QUEUED'
  | 'SENT'
  | 'TECH_RECEIVED'
  | 'IN_INBOX'
  | 'SEEN'
  | 'ACKNOWLEDGED'
  | 'DISPUTED'
  | 'DISPUTE_ANSWERED'
  | 'WITHDRAWN'
  | 'REJECTED_TECH'
  | 'DEAD'
  | 'REPLAYED';

/** Holds the facts about a notification; `delivery` null: it is not put into any system. `inInbox`: it was seen to lie there. */
export type NotificationFacts = {
  standing: Standing;
  delivery: {
    state: 'QUEUED' | 'HELD' | 'DELIVERED' | 'NOT_TAKEN' | 'DEAD';
    tried: boolean;
    replays: number;
    reason: string | null;
  } | null;
  inInbox: boolean;
};

/** Why a delivery died because the system said no; of any other death nobody knows. */
const saidNo: ReadonlySet<string | null> = new Set([
  'unknown-person',
  'inaccessible',
  'new-cpr',
  'not-understood',
  'refused-us',
]);

const amongPeople: Readonly<Record<Exclude<Standing, 'UNSEEN'>, NotificationState>> = {
  SEEN: 'SEEN',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  DISPUTED: 'DISPUTED',
  DISPUTE_SEEN: 'DISPUTED',
  DISPUTE_ANSWERED: 'DISPUTE_ANSWERED',
  ANSWER_SEEN: 'DISPUTE_ANSWERED',
  WITHDRAWN: 'WITHDRAWN',
};

/** The state of a notification: what people did beats where it lies, and that beats how its delivery fared. */
export function stateOf({ standing, delivery, inInbox }: NotificationFacts): NotificationState {
  if (standing !== 'UNSEEN') return amongPeople[standing];
  if (inInbox) return 'IN_INBOX';
  switch (delivery?.state) {
    case 'DELIVERED':
      return 'TECH_RECEIVED';
    case 'DEAD':
      return saidNo.has(delivery.reason) ? 'REJECTED_TECH' : 'DEAD';
    case 'QUEUED':
      if (delivery.replays > 0) return 'REPLAYED';
      return delivery.tried ? 'SENT' : 'QUEUED';
    default:
      return 'QUEUED';
  }
}

/** Returns the standings that a notification in one of some states may have; only an unseen one has several states. */
export const standingsIn = (states: readonly NotificationState[]): Standing[] => {
  const among = (Object.keys(amongPeople) as (keyof typeof amongPeople)[]).filter((one) =>
    states.includes(amongPeople[one]),
  );
  const settled = new Set(Object.values(amongPeople));
  return states.some((state) => !settled.has(state)) ? ['UNSEEN', ...among] : among;
};

/** A receipt in the words of KOMBIT's SF2900; TEKNISK is a machine's, FORRETNING an office's or a person's. */
export type Sf2900Receipt = {
  word: 'MODTAGET' | 'AFLEVERET' | 'ACCEPTERET' | 'AFVIST' | 'FEJLET';
  level: 'TEKNISK' | 'FORRETNING';
};

const technical = (word: Sf2900Receipt['word']): Sf2900Receipt => ({ word, level: 'TEKNISK' });
const business = (word: Sf2900Receipt['word']): Sf2900Receipt => ({ word, level: 'FORRETNING' });

const receipts: Readonly<Record<NotificationState, Sf2900Receipt | null>> = {
  QUEUED: technical('MODTAGET'),
  SENT: technical('MODTAGET'),
  REPLAYED: technical('MODTAGET'),
  TECH_RECEIVED: technical('AFLEVERET'),
  IN_INBOX: business('MODTAGET'),
  SEEN: business('AFLEVERET'),
  ACKNOWLEDGED: business('ACCEPTERET'),
  DISPUTED: business('AFVIST'),
  DISPUTE_ANSWERED: business('AFVIST'),
  REJECTED_TECH: technical('AFVIST'),
  DEAD: technical('FEJLET'),
  WITHDRAWN: null,
};

/** The receipt that a state amounts to, our reading of SF2900's words; Helhed has received what it holds. Null: withdrawn, none. */
export const sf2900Of = (state: NotificationState): Sf2900Receipt | null => receipts[state];
