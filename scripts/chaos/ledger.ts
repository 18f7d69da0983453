import type { RunningMocks } from '../../mocks/index.ts';
import type { Register as Employment } from '../../mocks/employment/register.ts';
import type { Register as Social } from '../../mocks/social/register.ts';

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

/** The differences between the systems and the ledger. */
export type Compared = { lost: number; doubled: number; outOfOrder: number };

/** Something in a system: what it is, whom about, its title, its marker, and for a task whether it is closed. */
type Thing = { kind: 'task' | 'note'; cpr: string; title: string; text: string; closed: boolean };

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
      const there = { employment: ours(atEmployment(mocks)), social: ours(atSocial(mocks)) };
      const total = { lost: 0, doubled: 0, outOfOrder: 0 };
      for (const cpr of new Set(referrals.map((one) => one.cpr)))
        for (const area of ['employment', 'social'] as const)
          for (const kind of ['task', 'note'] as const) {
            const wanted = referrals.filter((one) => one.cpr === cpr).flatMap((one) => wantedOf(one, area, kind));
            const found = there[area].filter((one) => one.cpr === cpr && one.kind === kind);
            add(total, differences(wanted, found));
          }
      return total;
    },
  };
}

function add(total: Compared, more: Compared): void {
  total.lost += more.lost;
  total.doubled += more.doubled;
  total.outOfOrder += more.outOfOrder;
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
  return purpose ?? title.replace(/ \(Helhed-ref: \S+\)$/, '');
};

const markerOf = ({ text }: Thing): string | null => /^Helhed-ref: (\S+)$/m.exec(text)?.[1] ?? null;

/** The systems hold things of others, too. */
const ours = (things: readonly Thing[]): Thing[] => things.filter((one) => markerOf(one) !== null);

/** Compares what should be there with what is; the same marker a second time is one too many. */
function differences(wanted: readonly string[], found: readonly Thing[]): Compared {
  const markers = found.map(markerOf);
  const once = found.filter((_, index) => markers.indexOf(markers[index] ?? null) === index);
  const names = once.map(nameOf);
  const places = inPlaces(wanted, names);
  const known = places.filter((place) => place >= 0);
  return {
    lost: wanted.length - known.length,
    doubled: found.length - once.length + (places.length - known.length),
    outOfOrder: known.filter((place, index) => index > 0 && place < known[index - 1]!).length,
  };
}

/** Returns each name's place among the wanted ones, the first of a name with the first and so on; -1 for an unwanted one. */
function inPlaces(wanted: readonly string[], names: readonly string[]): number[] {
  const used = new Set<number>();
  return names.map((name) => {
    const place = wanted.findIndex((one, index) => one === name && !used.has(index));
    used.add(place);
    return place;
  });
}

function atEmployment({ employment }: RunningMocks): Thing[] {
  const { citizens, tasks, notes: journals } = employment.state() as Employment;
  const cprOf = (id: string) => citizens.get(id)?.cpr ?? '';
  return [
    ...[...tasks.written.values()].map(({ citizenId, title, description, state }): Thing => ({
      kind: 'task',
      cpr: cprOf(citizenId),
      title,
      text: description,
      closed: state === 'Completed' || state === 'Canceled',
    })),
    ...[...journals.written.values()].map(({ referenceId, title, body }): Thing => ({
      kind: 'note',
      cpr: cprOf(referenceId),
      title,
      text: body,
      closed: false,
    })),
  ];
}

function atSocial({ social }: RunningMocks): Thing[] {
  const { patients, assignments, notes: written } = social.state() as Social;
  const cprOf = (id: number) => patients.get(id)?.cpr ?? '';
  return [
    ...[...assignments.values()].map(({ patientId, title, description, status }): Thing => ({
      kind: 'task',
      cpr: cprOf(patientId),
      title,
      text: description,
      closed: status === 'Afsluttet',
    })),
    ...written.map(({ patientId, title, text }): Thing => ({
      kind: 'note',
      cpr: cprOf(patientId),
      title,
      text,
      closed: false,
    })),
  ];
}

/** A direction of referrals: the sender and their unit, the receiver and theirs. */
export type Direction = { sender: string; from: string; receiver: string; to: string; unit: string };
