import type { RunningMocks } from '../../mocks/index.ts';
import { compareWritten, plainTitle, type Compared, type Thing } from './written.ts';

/** The acknowledged steps of one referral. */
export type AcknowledgedReferral = {
  id: string;
  cpr: string;
  direction: Direction;
  course: string;
  actions: string[];
  state: string;
};

/**
 * A ledger of acknowledged writes. From it follows what the systems must hold in the end, worked out without the
 * gateway's code.
 */
export type Ledger = {
  newCourse(): string;
  opened(cpr: string, direction: Direction, course: string, id: string): void;
  stepped(id: string, action: string, state: string): void;
  acknowledged(): number;
  referrals(): readonly AcknowledgedReferral[];
  compare(mocks: RunningMocks): Compared;
};

/** The titles of the notes that a step brings to the sender's side, and to the receiver's. */
const notes: Record<string, { here?: string; there?: string; closes?: true }> = {
  SEND: {},
  RECEIVE: { here: 'Henvisningen er modtaget' },
  REQUEST_INFORMATION: { here: 'Modtageren af henvisningen spørger om mere' },
  PROVIDE_INFORMATION: { there: 'Svar på spørgsmål til henvisningen' },
  ACCEPT: { here: 'Der er sagt ja til henvisningen' },
  START: { here: 'Indsatsen efter henvisningen er begyndt' },
  COMPLETE: { here: 'Henvisningen er gennemført', closes: true },
  REJECT: { here: 'Henvisningen er afvist', closes: true },
  WITHDRAW: { here: 'Henvisningen er trukket tilbage', there: 'Henvisningen er trukket tilbage', closes: true },
};

/** Makes an empty ledger. */
export function newLedger(): Ledger {
  const referrals: AcknowledgedReferral[] = [];
  return {
    newCourse: () => `Forløb ${crypto.randomUUID()}`,
    opened: (cpr, direction, course, id) =>
      void referrals.push({ id, cpr, direction, course, actions: ['SEND'], state: 'SENT' }),
    stepped(id, action, state) {
      const found = referrals.find((one) => one.id === id);
      if (!found) throw new Error('A step is taken with a referral that was opened');
      found.actions.push(action);
      found.state = state;
    },
    acknowledged: () => referrals.reduce((sum, { actions }) => sum + actions.length, 0),
    referrals: () => referrals,
    compare(mocks) {
      const cprs = new Set(referrals.map((one) => one.cpr));
      return compareWritten(mocks, cprs, nameOf, (cpr, area, kind) =>
        referrals.filter((one) => one.cpr === cpr).flatMap((one) => wantedOf(one, area, kind)),
      );
    },
  };
}

/** Lists the wanted entries in order, by their distinctive parts: title, course in the text, and a task's open or closed. */
function wantedOf({ direction, course, actions }: AcknowledgedReferral, area: string, kind: Thing['kind']): string[] {
  const [here, there] = [area === direction.from, area === direction.to];
  const closed = actions.some((action) => notes[action]?.closes);
  if (kind === 'task') return there ? [`${course} ${closed ? 'closed' : 'open'}`] : [];
  return actions.flatMap((action) => {
    if (action === 'SEND') return [course];
    const { here: ours, there: theirs } = notes[action] ?? {};
    return [...(here && ours ? [ours] : []), ...(there && theirs ? [theirs] : [])];
  });
}

const nameOf = ({ kind, title, text, closed }: Thing): string => {
  const purpose = /^Formål: (Forløb \S+)/m.exec(text)?.[1];
  if (kind === 'task') return `${purpose} ${closed ? 'closed' : 'open'}`;
  return purpose ?? plainTitle(title);
};

/** A direction of referrals: the sender and their unit, the receiver and theirs. */
export type Direction = { sender: string; from: string; receiver: string; to: string; unit: string };
